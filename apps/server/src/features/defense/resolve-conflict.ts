/** A person looked at a possible conflict and says what it is. Newer ones are found again. */
import { z } from 'zod';
import { done, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { FINDINGS } from './case-event.ts';
import { caseCommand, changeCase, reasonText, type CaseChanged } from './change-case.ts';
import { crossingsOf } from './conflict-check.ts';
import { sidesOf } from './make-offer.ts';

export const resolveConflictBody = z.strictObject({
  ...caseCommand,
  finding: z.enum(FINDINGS),
  reason: reasonText,
});

export function resolveConflict(
  desk: Desk,
  actor: Actor,
  id: string,
  { finding, reason, ...command }: z.infer<typeof resolveConflictBody>,
): Promise<Result<CaseChanged, Refusal>> {
  return changeCase(desk, actor, id, 'conflict-resolved', command, async (stored, transaction) => {
    const crossings = await crossingsOf(transaction, desk, sidesOf(stored));
    return done({
      type: 'conflict-resolved',
      version: 1,
      facts: { finding },
      sealed: { reason, crossings: [...new Set(crossings.map(({ record }) => record))] },
    });
  });
}
