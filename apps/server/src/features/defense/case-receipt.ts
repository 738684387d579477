/** The receipt of one event of a case: a proof file that anybody can check without us, the sealed part by its hash. */
import { done, refused, type Result } from '../../db/result.ts';
import { openedReceipt } from '../../log/opened-receipt.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { caseContent } from './case-store.ts';

type Row = Parameters<typeof caseContent>[1] & { readonly salt: Uint8Array };

export async function caseReceipt(
  desk: Desk,
  actor: Actor,
  id: string,
  seq: number,
): Promise<Result<Uint8Array, Refusal>> {
  const entry = await desk.database.as<Row, Refusal>(actor.account, async (transaction) => {
    const [row] = await transaction.query<Row>(
      'select seq, type, version, at, by, facts, sealed, salt from case_event where record = $1 and seq = $2',
      [id, seq],
    );
    return row ? done(row) : refused({ code: 'no-such-case' });
  });
  if (!entry.ok) return entry;
  const { salt, ...row } = entry.value;
  const content = caseContent(id, row);
  return openedReceipt(desk, { record: id, seq }, { salt, content });
}
