/** That something owed was done: its clock stops. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { changeRequest, commandFields, type Changed } from './change-request.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';

export const dutyBody = z.strictObject({
  ...commandFields,
  norm: z.string().max(120),
  text: z.string().trim().max(8000).optional(),
});

export function dutyDone(
  desk: Desk,
  actor: Actor,
  id: string,
  { command, seen, norm, text }: z.infer<typeof dutyBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'duty-done', { command, seen }, ({ state }) => {
    if (!state.clocks.some((clock) => clock.norm === norm)) {
      return refused({ code: 'not-owed', owed: state.clocks.map((clock) => clock.norm) });
    }
    return done([
      {
        type: 'duty-done',
        version: 1,
        facts: { norm },
        sealed: text === undefined ? {} : { text },
      },
    ]);
  });
}
