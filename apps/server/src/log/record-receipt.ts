/** The receipt of one event of a record that is no request, for whoever may see it: a proof file that anybody can check without us. */
import { done, refused, type Result } from '../db/result.ts';
import type { Actor, Desk } from '../features/requests/desk.ts';
import type { Refusal } from '../features/requests/refusal.ts';
import { openedReceipt } from './opened-receipt.ts';
import type { RecordEventRow } from './record-content.ts';

/** Where a kind of record keeps its events, and what the log commits to of one. */
export interface RecordEvents {
  readonly table: 'duty_event' | 'case_event' | 'plan_event';
  readonly column: 'record' | 'plan';
  readonly none: Extract<Refusal, { code: 'no-such-duty' | 'no-such-case' | 'no-such-plan' }>;
  readonly content: (id: string, row: RecordEventRow) => Uint8Array;
}

export async function recordReceipt(
  desk: Desk,
  actor: Actor,
  { table, column, none, content }: RecordEvents,
  { id, seq }: { readonly id: string; readonly seq: number },
): Promise<Result<Uint8Array, Refusal>> {
  type Row = RecordEventRow & { readonly salt: Uint8Array };
  const entry = await desk.database.as<Row, Refusal>(actor.account, async (transaction) => {
    const [row] = await transaction.query<Row>(
      `select seq, type, version, at, by, facts, sealed, salt from ${table} where ${column} = $1 and seq = $2`,
      [id, seq],
    );
    return row ? done(row) : refused(none);
  });
  if (!entry.ok) return entry;
  const { salt, ...row } = entry.value;
  return openedReceipt(desk, { record: id, seq }, { salt, content: content(id, row) });
}
