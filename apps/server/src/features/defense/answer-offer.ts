/**
 * What a provider said to an offer; then the case goes on to the next. That the time to answer is over the program writes by
 * itself (lapse-offers.ts); a person may have written it first.
 */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { ANSWERS, DECLINE_REASONS } from './case-event.ts';
import { caseDue } from './case-state.ts';
import { caseCommand, changeCase, reasonText, type CaseChanged } from './change-case.ts';
import { conflictWith } from './make-offer.ts';

export const answerOfferBody = z
  .strictObject({
    ...caseCommand,
    answer: z.enum(ANSWERS),
    why: z.enum(DECLINE_REASONS).optional(),
    reason: reasonText.optional(),
  })
  .refine(({ answer, why }) => (answer === 'declined') === (why !== undefined), {
    path: ['why'],
    message: 'Say why where the provider declined, and only there.',
  });

export function answerOffer(
  desk: Desk,
  actor: Actor,
  id: string,
  { answer, why, reason, ...command }: z.infer<typeof answerOfferBody>,
): Promise<Result<CaseChanged, Refusal>> {
  return changeCase(desk, actor, id, 'offer-answered', command, async (stored, transaction) => {
    const { sum } = stored;
    const clocks = sum.clocks.filter(({ kind }) => kind === 'answer');
    const { at } = caseDue({ state: sum.state, clocks });
    if (answer === 'no-answer' && at !== null && desk.now() < at) {
      return refused({ code: 'answer-not-due' });
    }
    // Names may have come since it was offered, here or with another case.
    const conflict =
      answer === 'accepted' && sum.provider
        ? await conflictWith(transaction, desk, stored, sum.provider)
        : undefined;
    if (conflict) return refused(conflict);
    return done({
      type: 'offer-answered',
      version: 1,
      facts: { answer, why: why ?? null },
      sealed: reason === undefined ? {} : { reason },
    });
  });
}
