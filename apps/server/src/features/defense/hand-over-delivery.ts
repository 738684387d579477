/** What became of a letter to a provider, as an event of its case, in the transaction that changes its row of the outbox. */
import type { Transaction } from '../../db/database.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Changed, Desk } from '../requests/desk.ts';
import type { CaseEventOf } from './case-event.ts';
import { caseApplied } from './case-state.ts';
import { appendCaseEvent, keepCaseRow, loadCase } from './case-store.ts';

/** Undefined where the case, or its key, is gone. */
export async function recordHandOver(
  transaction: Transaction,
  desk: Pick<Desk, 'now' | 'random' | 'master'>,
  id: string,
  facts: CaseEventOf<'hand-over-delivered'>['facts'],
): Promise<Changed | undefined> {
  const stored = await loadCase(transaction, desk, id, { lock: true });
  if (stored?.key === undefined) return undefined;
  const { agency, recordedBy, sum, key } = stored;
  const placed = await appendCaseEvent(transaction, desk, {
    id,
    key,
    command: uuidFrom(desk.random(16)),
    by: null,
    seq: sum.events + 1,
    event: { type: 'hand-over-delivered', version: 1, facts, sealed: {} },
  });
  const after = caseApplied(sum, placed);
  await keepCaseRow(transaction, desk, id, after);
  return { request: id, agency, recordedBy, events: after.events, reads: 'defence:read' };
}
