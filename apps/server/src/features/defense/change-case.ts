/**
 * What every verb on a case shares: the case locked, the command sent once, the version the person saw, who may and when; then the
 * event, the row of the list, and the word to the screens. A verb says only what is its own.
 */
import { findSensitive } from '@threshold/notes/catch/find-sensitive';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Changed, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { CaseEvent } from './case-event.ts';
import { CASE_FLOW, CASE_STATES, caseApplied } from './case-state.ts';
import { appendCaseEvent, keepCaseRow, loadCase, type StoredCase } from './case-store.ts';

export const caseCommand = { command: z.uuid(), seen: z.int().positive() } as const;
export interface CaseCommand {
  readonly command: string;
  readonly seen: number;
}
export const reasonText = z.string().trim().min(3).max(2000);

export const caseChangedOutput = z
  .strictObject({ id: z.uuid(), number: z.string(), state: z.enum(CASE_STATES), events: z.int() })
  .meta({ id: 'case-changed' });
export type CaseChanged = z.infer<typeof caseChangedOutput>;

export const NOT_CASES = { code: 'not-allowed', what: 'work on cases of this office' } as const;

/** Undefined: there is nothing to write. */
type Decide = (
  stored: StoredCase,
  transaction: Transaction,
) => Promise<Result<CaseEvent, Refusal>> | Result<CaseEvent, Refusal>;

export async function changeCase(
  desk: Desk,
  actor: Actor,
  id: string,
  about: CaseEvent['type'],
  { command, seen }: CaseCommand,
  decide: Decide,
): Promise<Result<CaseChanged, Refusal>> {
  let told: Changed | undefined;
  const result = await desk.database.as<CaseChanged, Refusal>(
    actor.account,
    async (transaction) => {
      told = undefined;
      const stored = await loadCase(transaction, desk, id, { lock: true });
      if (!stored) return refused({ code: 'no-such-case' });
      const { number, agency, recordedBy, sum, key } = stored;
      if (!may(actor.memberships, 'defence:work', { agency, own: false }))
        return refused(NOT_CASES);
      if (stored.commands.has(command)) {
        return done({ id, number, state: sum.state, events: sum.events });
      }
      if (seen !== sum.events) return refused({ code: 'changed-meanwhile', events: sum.events });
      if (!CASE_FLOW[about].includes(sum.state)) {
        return refused({ code: 'case-state', state: sum.state });
      }
      const decided = await decide(stored, transaction);
      if (!decided.ok) return decided;
      const caught = caughtIn(decided.value.sealed);
      if (caught.length > 0) return refused({ code: 'words-caught', words: caught });
      if (key === undefined) throw new Error(`The key of ${number} is gone.`);
      const placed = await appendCaseEvent(transaction, desk, {
        id,
        key,
        command,
        by: actor.account,
        seq: sum.events + 1,
        event: decided.value,
      });
      const next = caseApplied(sum, placed);
      await keepCaseRow(transaction, desk, id, next);
      told = { request: id, agency, recordedBy, events: next.events, reads: 'defence:read' };
      return done({ id, number, state: next.state, events: next.events });
    },
  );
  if (result.ok && told) desk.changed(told);
  return result;
}

/**
 * Words that say somebody's status, and numbers of a person, anywhere in what would be sealed. Here there is no asking whether
 * it was meant so: it is written otherwise. A name may look like anything; only a sure number is refused there.
 */
export function caughtIn(sealed: object): readonly string[] {
  return [
    ...new Set(
      textsIn(sealed).flatMap(([name, text]) =>
        findSensitive(text)
          .filter(({ sure }) => sure || (name !== 'person' && name !== 'contact'))
          .map(({ start, end }) => text.slice(start, end)),
      ),
    ),
  ];
}

function textsIn(value: unknown, name = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'crossings' ? [] : textsIn(inner, Array.isArray(value) ? name : key),
  );
}
