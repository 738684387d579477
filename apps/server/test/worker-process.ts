/**
 * A server process for the test that kills it: runs one request through every step against the database of
 * its arguments, saying each step as it begins, so that the test can kill it in the middle of any.
 */
import { writeSync } from 'node:fs';
import { openPglite } from '../src/db/pglite-database.ts';
import { openPostgres } from '../src/db/postgres-database.ts';
import { claimRequest } from '../src/features/requests/claim.ts';
import { closeRequest } from '../src/features/requests/close-request.ts';
import { determine } from '../src/features/requests/determine.ts';
import { decideNotice } from '../src/features/requests/notice.ts';
import { recordRequest } from '../src/features/requests/record-request.ts';
import { sendReply } from '../src/features/requests/reply.ts';
import { sequence } from '../src/log/sequencer.ts';
import { countedDatabase } from './counted-database.ts';
import { testSigner } from './log-key.ts';
import { detainer, testDesk, uuidOf } from './test-desk.ts';

const [address = '', killAt = ''] = process.argv.slice(2);
const plain = address.startsWith('postgres:') ? openPostgres(address) : await openPglite(address);
const desk = await testDesk(plain, `process ${process.pid} ${Date.now()}`);
const { database, places } = countedDatabase(plain, killAt);
const { people } = desk;
const working = { ...desk, database };
const id = detainer('killed').id;
let seen = 0;
const command = (step: string) => ({ command: uuidOf(`killed ${step}`), seen });

async function did(
  step: Promise<{ ok: true; value: { events: number } } | { ok: false; refusal: { code: string } }>,
): Promise<void> {
  const result = await step;
  // A command that was done before the kill answers with what it did, however far things are now.
  if (!result.ok) throw new Error(result.refusal.code);
  seen = result.value.events;
}

await did(recordRequest(working, people.worker, detainer('killed')));
await did(claimRequest(working, people.counsel, id, command('claim')));
await did(
  determine(working, people.counsel, id, {
    ...command('determine'),
    acts: [
      { act: 'hold', outcome: 'must-not' },
      { act: 'notify-release', outcome: 'must-not' },
    ],
    reason: 'No judge signed it.',
  }),
);
await did(
  sendReply(working, people.counsel, id, {
    ...command('reply'),
    letter: 'reply',
    channel: 'post',
    hash: 'a'.repeat(64),
  }),
);
await did(
  decideNotice(working, people.counsel, id, {
    ...command('notice'),
    notice: 'allowed',
    safe: 'no',
  }),
);
await did(closeRequest(working, people.counsel, id, command('close')));
while ((await sequence(database, { signer: testSigner(), now: desk.now, most: 4 })) > 0);
await plain.close();
writeSync(1, places().join(' '));
