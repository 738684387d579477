/** The receipt of one event of a case: a proof file that anybody can check without us, the sealed part by its hash. */
import type { Result } from '../../db/result.ts';
import { recordReceipt } from '../../log/record-receipt.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { caseContent } from './case-store.ts';

export function caseReceipt(
  desk: Desk,
  actor: Actor,
  id: string,
  seq: number,
): Promise<Result<Uint8Array, Refusal>> {
  const events = {
    table: 'case_event',
    column: 'record',
    none: { code: 'no-such-case' },
    content: caseContent,
  } as const;
  return recordReceipt(desk, actor, events, { id, seq });
}
