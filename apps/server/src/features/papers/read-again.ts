/** Has a paper read once more, where reading it failed: for whoever works on the request. Asked twice, it is done once. */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import { loadRequest } from '../requests/event-store.ts';
import type { Refusal } from '../requests/refusal.ts';

export const readAgainBody = z.strictObject({ file: z.int32().positive() });
export const readAgainOutput = z.strictObject({ file: z.int(), state: z.string() });

export async function readAgain(
  desk: Desk,
  actor: Actor,
  id: string,
  { file }: z.infer<typeof readAgainBody>,
): Promise<Result<z.infer<typeof readAgainOutput>, Refusal>> {
  const result = await desk.database.as(actor.account, async (transaction) => {
    const stored = await loadRequest(transaction, desk, id, { lock: true });
    if (!stored) return refused<Refusal>({ code: 'not-found' });
    const { agency, recordedBy, state } = stored;
    const own = recordedBy === actor.account;
    if (!may(actor.memberships, 'request:work', { agency, own })) {
      return refused<Refusal>({ code: 'not-allowed', what: 'work on this request' });
    }
    const [row] = await transaction.query<{ state: string }>(
      'select state from paper_reading where request = $1 and file = $2',
      [id, file],
    );
    if (!row) return refused<Refusal>({ code: 'no-such-paper' });
    if (row.state === 'failed') {
      await transaction.query(
        `update paper_reading set state = 'waiting', attempts = 0, problem = null, next_at = $3, changed_at = $3
         where request = $1 and file = $2`,
        [id, file, desk.now()],
      );
    }
    return done({
      file,
      state: row.state === 'failed' ? 'waiting' : row.state,
      told: { request: id, agency, recordedBy, events: state.events },
    });
  });
  if (!result.ok) return result;
  const { told, ...answer } = result.value;
  desk.changed(told);
  return done(answer);
}
