/** Sets another tier than the facts give, with the reason; or goes back to what they give. */
import { z } from 'zod';
import { done, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { tier as tierSchema } from './case-event.ts';
import { caseCommand, changeCase, reasonText, type CaseChanged } from './change-case.ts';

export const setTierBody = z.strictObject({
  ...caseCommand,
  tier: tierSchema.nullable(),
  reason: reasonText,
});

export function setTier(
  desk: Desk,
  actor: Actor,
  id: string,
  { tier, reason, ...command }: z.infer<typeof setTierBody>,
): Promise<Result<CaseChanged, Refusal>> {
  return changeCase(desk, actor, id, 'tier-set', command, () =>
    done({ type: 'tier-set', version: 1, facts: { tier }, sealed: { reason } }),
  );
}
