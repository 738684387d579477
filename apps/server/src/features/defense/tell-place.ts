/** The person was told their place in the waiting list: which range, on which day and how, as it stood then. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { todayAt } from '../duties/duty-clock.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { TOLD_BY } from './case-event.ts';
import { caseCommand, changeCase, type CaseChanged } from './change-case.ts';
import { waitingIn } from './list-cases.ts';
import { positionsOf } from './waiting-position.ts';

export const tellPlaceBody = z.strictObject({ ...caseCommand, by: z.enum(TOLD_BY) });

export function tellPlace(
  desk: Desk,
  actor: Actor,
  id: string,
  { by, ...command }: z.infer<typeof tellPlaceBody>,
): Promise<Result<CaseChanged, Refusal>> {
  return changeCase(desk, actor, id, 'place-told', command, async (stored, transaction) => {
    const waiting = await waitingIn(transaction, stored.agency, todayAt(desk));
    const position = positionsOf(waiting).find((each) => each.id === id);
    if (!position) return refused({ code: 'case-state', state: stored.sum.state });
    const { from, to } = position;
    return done({ type: 'place-told', version: 1, facts: { from, to, by }, sealed: {} });
  });
}
