/** How a case ended, from a closed list; and opening it again, where that was wrong or the person came back. */
import { z } from 'zod';
import { done, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { OUTCOMES } from './case-event.ts';
import { caseCommand, changeCase, reasonText, type CaseChanged } from './change-case.ts';

export const endCaseBody = z.strictObject({
  ...caseCommand,
  outcome: z.enum(OUTCOMES),
  note: z.string().trim().max(2000).optional(),
});
export const reopenCaseBody = z.strictObject({ ...caseCommand, reason: reasonText });

export function endCase(
  desk: Desk,
  actor: Actor,
  id: string,
  { outcome, note, ...command }: z.infer<typeof endCaseBody>,
): Promise<Result<CaseChanged, Refusal>> {
  return changeCase(desk, actor, id, 'outcome-recorded', command, () =>
    done({
      type: 'outcome-recorded',
      version: 1,
      facts: { outcome },
      sealed: note === undefined || note === '' ? {} : { note },
    }),
  );
}

export function reopenCase(
  desk: Desk,
  actor: Actor,
  id: string,
  { reason, ...command }: z.infer<typeof reopenCaseBody>,
): Promise<Result<CaseChanged, Refusal>> {
  return changeCase(desk, actor, id, 'case-reopened', command, () =>
    done({ type: 'case-reopened', version: 1, facts: {}, sealed: { reason } }),
  );
}
