/**
 * Who holds a request, so that two people do not work on it at once. A claim ends by itself: somebody called
 * away must not keep a request from its clock.
 */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { changeRequest, commandFields, type Changed } from './change-request.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';
import type { RequestState } from './request-state.ts';

export const CLAIM_MINUTES = 30;

export const claimBody = z.strictObject(commandFields);

/** Take it, or keep it for another while. */
export function claimRequest(
  desk: Desk,
  actor: Actor,
  id: string,
  body: z.infer<typeof claimBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'request-claimed', body, ({ state }) => {
    const held = heldByOther(state, actor, desk.now());
    if (held) return refused(held);
    return done([
      { type: 'request-claimed', version: 1, facts: { until: claimEnd(desk.now()) }, sealed: {} },
    ]);
  });
}

export function releaseClaim(
  desk: Desk,
  actor: Actor,
  id: string,
  body: z.infer<typeof claimBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'claim-released', body, () =>
    done([{ type: 'claim-released', version: 1, facts: { reason: 'released' }, sealed: {} }]),
  );
}

export function claimEnd(now: Date): string {
  return new Date(now.getTime() + CLAIM_MINUTES * 60_000).toISOString();
}

export function heldByOther(state: RequestState, actor: Actor, now: Date): Refusal | undefined {
  const { claim } = state;
  if (!claim || claim.by === actor.account || claim.until <= now.toISOString()) return undefined;
  return { code: 'claimed-by-other', until: claim.until };
}
