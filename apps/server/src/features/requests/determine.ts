/**
 * A named person determines, beside the suggestion and not instead of it. Every act that was asked is
 * determined once; who decides otherwise than suggested, or where the law is open, says why. Where the city
 * would cooperate, a second person reads before it counts.
 */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { changeRequest, commandFields, type Changed } from './change-request.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';
import { DETERMINED } from './request-event.ts';

export const determineBody = z.strictObject({
  ...commandFields,
  acts: z
    .array(z.strictObject({ act: z.string().max(80), outcome: z.enum(DETERMINED) }))
    .min(1)
    .max(20),
  reason: z.string().trim().max(8000).optional(),
});

export function determine(
  desk: Desk,
  actor: Actor,
  id: string,
  body: z.infer<typeof determineBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'determination-made', body, ({ state }) => {
    const { suggestion } = state;
    if (!suggestion) return refused({ code: 'no-suggestion' });
    const suggested = new Map(suggestion.acts.map(({ act, outcome }) => [act, outcome]));
    const determined = new Map(body.acts.map(({ act, outcome }) => [act, outcome]));
    const same =
      determined.size === body.acts.length &&
      determined.size === suggested.size &&
      [...suggested.keys()].every((act) => determined.has(act));
    if (!same) return refused({ code: 'acts-differ', acts: [...suggested.keys()] });
    const acts = body.acts.map(({ act, outcome }) => ({
      act,
      outcome,
      agrees: suggested.get(act) === outcome,
    }));
    const otherwise = acts.filter(({ agrees }) => !agrees).map(({ act }) => act);
    if (otherwise.length > 0 && !body.reason) {
      return refused({ code: 'reason-missing', acts: otherwise });
    }
    return done([
      {
        type: 'determination-made',
        version: 1,
        facts: { suggestion: suggestion.seq, acts },
        sealed: body.reason ? { reason: body.reason } : {},
      },
    ]);
  });
}

export const confirmBody = z.strictObject(commandFields);

/** The second reading. */
export function confirmDetermination(
  desk: Desk,
  actor: Actor,
  id: string,
  body: z.infer<typeof confirmBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'determination-confirmed', body, ({ state }) => {
    const { determination } = state;
    if (!determination) return refused({ code: 'no-suggestion' });
    if (determination.by === actor.account) return refused({ code: 'same-reader' });
    return done([
      {
        type: 'determination-confirmed',
        version: 1,
        facts: { determination: determination.seq },
        sealed: {},
      },
    ]);
  });
}
