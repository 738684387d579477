/** A purge takes the files and the letters of a request with it, whichever table they lie in. */
import { expect, it } from 'vitest';
import { REPLY, determinedRequest } from '../../../test/determined-request.ts';
import { testDesk, uuidOf } from '../../../test/test-desk.ts';
import { openPglite } from '../../db/pglite-database.ts';
import { addPaper } from '../papers/add-paper.ts';
import { sendReply } from '../requests/reply.ts';
import { eraseRecord } from '../retention/erase-record.ts';

it('leaves no piece of a file and no message behind', { timeout: 120_000 }, async () => {
  const database = await openPglite();
  const desk = await testDesk(database);
  const { counsel } = desk.people;
  const id = await determinedRequest(desk, 'to be purged');
  const sent = await sendReply(desk, counsel, id, {
    command: uuidOf('purged reply'),
    seen: 5,
    letter: REPLY,
    send: { by: 'post' },
  });
  const command = uuidOf('purged paper');
  const added = await addPaper(desk, counsel, id, { command }, Buffer.from('Words.'));
  expect([sent.ok, added.ok]).toEqual([true, true]);
  const counts = () =>
    database.asSystem(async (transaction) => {
      const rows = await transaction.query<{ left: number }>(
        `select (select count(*) from outbox)::int + (select count(*) from sealed_file)::int
           + (select count(*) from sealed_chunk)::int as left`,
      );
      return rows[0]?.left;
    });
  expect(await counts()).toBe(7);
  await database.asSystem((transaction) => eraseRecord(transaction, { of: 'request', id }));
  expect(await counts()).toBe(0);
  await database.close();
});
