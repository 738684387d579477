/** The receipt of one event of a plan: a proof file that anybody can check without us, the sealed part by its hash. */
import { done, refused, type Result } from '../../db/result.ts';
import { openedReceipt } from '../../log/opened-receipt.ts';
import { releaseContent } from '../exports/release-event.ts';
import { recordReceipt } from '../../log/record-receipt.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { planContent } from './plan-store.ts';

export function planReceipt(
  desk: Desk,
  actor: Actor,
  id: string,
  seq: number,
): Promise<Result<Uint8Array, Refusal>> {
  const events = {
    table: 'plan_event',
    column: 'plan',
    none: { code: 'no-such-plan' },
    content: planContent,
  } as const;
  return recordReceipt(desk, actor, events, { id, seq });
}

/** Of what left of a plan: the gate's own record, as the log holds it. */
export async function planExportReceipt(
  desk: Desk,
  actor: Actor,
  id: string,
  release: string,
): Promise<Result<Uint8Array, Refusal>> {
  const seen = await desk.database.as<true, Refusal>(actor.account, async (transaction) => {
    const rows = await transaction.query(
      `select from plan_event where plan = $1 and type = 'plan-exported' and facts->>'release' = $2`,
      [id, release],
    );
    return rows.length > 0 ? done(true as const) : refused({ code: 'no-such-plan' });
  });
  if (!seen.ok) return seen;
  const opening = await desk.database.asSystem((transaction) =>
    releaseContent(transaction, release),
  );
  if (opening === undefined) return refused({ code: 'no-such-plan' });
  return openedReceipt(desk, { record: release, seq: 1 }, opening);
}
