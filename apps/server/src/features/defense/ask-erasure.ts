/**
 * The person asked that what is held about them goes. The case ends, and stands on the list of what may be purged from this day on,
 * without a period; the privacy officer purges it, unless a hold keeps it. Opening the case again takes the wish back.
 */
import { z } from 'zod';
import { done, type Result } from '../../db/result.ts';
import { todayAt } from '../duties/duty-clock.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { caseCommand, changeCase, reasonText, type CaseChanged } from './change-case.ts';

export const askErasureBody = z.strictObject({ ...caseCommand, reason: reasonText.optional() });

export function askErasure(
  desk: Desk,
  actor: Actor,
  id: string,
  { reason, ...command }: z.infer<typeof askErasureBody>,
): Promise<Result<CaseChanged, Refusal>> {
  return changeCase(desk, actor, id, 'erasure-asked', command, () =>
    done({
      type: 'erasure-asked',
      version: 1,
      facts: { on: todayAt(desk) },
      sealed: reason === undefined ? {} : { reason },
    }),
  );
}
