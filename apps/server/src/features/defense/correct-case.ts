/** Corrects what a case holds, with the reason: urgency, clocks and the conflict check are worked out anew. */
import { z } from 'zod';
import { done, refused } from '../../db/result.ts';
import type { Result } from '../../db/result.ts';
import { todayAt } from '../duties/duty-clock.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { hearingClocks } from './case-clocks.ts';
import { intake } from './case-event.ts';
import { caseCommand, changeCase, reasonText, type CaseChanged } from './change-case.ts';
import { crossingsOf, keepCaseWords } from './conflict-check.ts';
import { intakeRefusal } from './open-case.ts';
import { tierSteps } from './urgency.ts';

export const correctCaseBody = z.strictObject({ ...caseCommand, intake, reason: reasonText });

export function correctCase(
  desk: Desk,
  actor: Actor,
  id: string,
  { intake: given, reason, ...command }: z.infer<typeof correctCaseBody>,
): Promise<Result<CaseChanged, Refusal>> {
  return changeCase(desk, actor, id, 'case-corrected', command, async (stored, transaction) => {
    const wrong = intakeRefusal(desk, given);
    if (wrong) return refused(wrong);
    const sides = {
      id,
      agency: stored.agency,
      person: given.person,
      opposing: given.opposing,
    };
    const crossings = await crossingsOf(transaction, desk, sides);
    await keepCaseWords(transaction, desk, sides);
    return done({
      type: 'case-corrected',
      version: 1,
      facts: {
        tiers: [...tierSteps(given, todayAt(desk))],
        clocks: hearingClocks(desk, given),
        conflict: crossings.some(({ record }) => !stored.sum.lookedAt.has(record)),
      },
      sealed: { intake: given, reason },
    });
  });
}
