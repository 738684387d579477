/**
 * A server process for the test that kills it: signs one letter and sends it, naming the places, and dies at the one
 * asked for, or right before or after the mail server took the message.
 */
import { writeSync } from 'node:fs';
import { openPglite } from '../src/db/pglite-database.ts';
import { openPostgres } from '../src/db/postgres-database.ts';
import { deliverNext, type DeliveryDesk } from '../src/features/outbox/deliver.ts';
import { readMessageWords } from '../src/features/outbox/notification.ts';
import { smtpCarrier } from '../src/features/outbox/smtp-carrier.ts';
import { sendReply } from '../src/features/requests/reply.ts';
import { countedDatabase } from './counted-database.ts';
import { REPLY, determinedRequest } from './determined-request.ts';
import { testDesk, uuidOf } from './test-desk.ts';

const [address = '', mailUrl = '', killAt = ''] = process.argv.slice(2);
const plain = address.startsWith('postgres:') ? openPostgres(address) : await openPglite(address);
const desk = await testDesk(plain, `process ${process.pid} ${Date.now()}`);
const id = await determinedRequest(desk, 'killed').catch(() => undefined);
const { database, places, dieAt } = countedDatabase(plain, killAt);
const sent = await sendReply({ ...desk, database }, desk.people.counsel, id ?? uuidOf('killed'), {
  command: uuidOf('killed reply'),
  seen: 5,
  letter: REPLY,
  send: { by: 'email', to: 'office@example.org', attach: true },
});
if (!sent.ok) throw new Error(sent.refusal.code);
const carrier = smtpCarrier({ url: mailUrl, from: 'desk@example.org' });
const delivery: DeliveryDesk = {
  ...desk,
  database,
  words: readMessageWords('guidance/us-ny-nyc'),
  domain: 'desk.example.org',
  carriers: {
    email: async (message) => {
      dieAt('mail-a');
      const carried = await carrier(message);
      dieAt('mail-b');
      return carried;
    },
  },
};
while ((await deliverNext(delivery)) > 0);
// What a killed process left is taken again when its lease has ended.
desk.pass(3);
while ((await deliverNext(delivery)) > 0);
await plain.close();
writeSync(1, places().join(' '));
process.exit(0);
