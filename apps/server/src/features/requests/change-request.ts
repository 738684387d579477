/**
 * What every verb on a recorded request shares: the request locked, the command sent once, the version the
 * person saw, the step allowed by state, role and claim; then the events, the row of the queue, and the word
 * to the screens. A verb says only what is its own.
 */
import { z } from 'zod';
import { may, type Action } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from './desk.ts';
import { appendEvents, keepRow, loadRequest, type StoredRequest } from './event-store.ts';
import type { Refusal } from './refusal.ts';
import type { RequestEvent } from './request-event.ts';
import { STATES, stepOf } from './request-flow.ts';
import { applied } from './request-state.ts';
import { keepWords } from './word-index.ts';

/** What each command carries: made once by the client, and the number of events it had seen. */
export const commandFields = {
  command: z.uuid(),
  seen: z.int().positive(),
} as const;

export interface Command {
  readonly command: string;
  /** Left out by what conflicts with nobody's work. */
  readonly seen?: number;
}

export const changedOutput = z
  .strictObject({ id: z.uuid(), number: z.string(), state: z.enum(STATES), events: z.int() })
  .meta({ id: 'changed' });
export type Changed = Readonly<z.infer<typeof changedOutput>>;

/** What follows, or why nothing does. Nothing else may be asked of the database meanwhile: it may have one connection. */
export type Decide = (
  stored: StoredRequest,
  transaction: Transaction,
) => Result<readonly RequestEvent[], Refusal> | Promise<Result<readonly RequestEvent[], Refusal>>;

export async function changeRequest(
  desk: Desk,
  actor: Actor,
  id: string,
  /** The event that the command is about: who may, is asked before anything else is. */
  about: RequestEvent['type'],
  { command, seen }: Command,
  decide: Decide,
): Promise<Result<Changed, Refusal>> {
  let told: Parameters<Desk['changed']>[0] | undefined;
  const result = await desk.database.as<Changed, Refusal>(actor.account, async (transaction) => {
    told = undefined;
    const stored = await loadRequest(transaction, desk, id, { lock: true });
    if (!stored) return refused({ code: 'not-found' });
    const { state, number } = stored;
    const forbidden = forbiddenBy(actor, stored, about);
    if (forbidden) return refused(forbidden);
    if (stored.commands.has(command)) {
      return done({ id, number, state: state.state, events: state.events });
    }
    if (seen !== undefined && seen !== state.events)
      return refused({ code: 'changed-meanwhile', events: state.events });
    const untimely = untimelyBy(desk, actor, stored, about);
    if (untimely) return refused(untimely);
    const decided = await decide(stored, transaction);
    if (!decided.ok) return decided;
    if (stored.key === undefined) throw new Error(`The key of ${number} is gone.`);
    const placed = await appendEvents(transaction, desk, {
      request: id,
      key: stored.key,
      command,
      by: actor.account,
      after: state.events,
      events: decided.value,
    });
    await keepWords(transaction, desk, { request: id, agency: stored.agency }, placed);
    const next = placed.reduce(applied, state);
    await keepRow(transaction, desk, id, next);
    told = {
      request: id,
      agency: stored.agency,
      recordedBy: stored.recordedBy,
      events: next.events,
    };
    return done({ id, number, state: next.state, events: next.events });
  });
  if (result.ok && told) desk.changed(told);
  return result;
}

/** Why this person cannot take this step, whenever it is. */
function forbiddenBy(
  actor: Actor,
  { recordedBy, agency }: StoredRequest,
  about: RequestEvent['type'],
): Refusal | undefined {
  const { action } = stepOf(about);
  return may(actor.memberships, action, { agency, own: recordedBy === actor.account })
    ? undefined
    : { code: 'not-allowed', what: WHAT[action] };
}

/** Why it cannot be taken now. */
function untimelyBy(
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  { state: { state, claim } }: StoredRequest,
  about: RequestEvent['type'],
): Refusal | undefined {
  const step = stepOf(about);
  if (!step.from.includes(state)) {
    return { code: 'wrong-state', state, step: 'This cannot be done now.' };
  }
  if (!step.claimed) return undefined;
  if (!claim || claim.until <= desk.now().toISOString()) return { code: 'not-claimed' };
  return claim.by === actor.account ? undefined : { code: 'claimed-by-other', until: claim.until };
}

const WHAT: Readonly<Record<Action, string>> = {
  'request:record': 'record requests for this agency',
  'request:read': 'see this request',
  'request:work': 'work on this request',
  'request:assign': 'give requests to colleagues',
  'request:confirm': 'confirm determinations of this agency',
  'request:comment': 'comment on this request',
  'privileged:read': 'read or write comments under privilege',
  'log:read': 'read the log',
  'request:break-glass': 'read requests of other agencies',
  'reads:read': 'see who read requests',
  'settings:write': 'change settings',
  'records:export': 'release figures or rows of this agency',
  'release:prepare': 'release papers of this agency',
  'release:approve': 'release papers of this agency',
  'law:draft': 'draft the law',
  'defence:read': 'read cases of this office',
  'defence:work': 'work on cases of this office',
  'plan:export': 'release counts of plans',
  'directory:write': 'change the directory of this office',
  'law:propose': 'change the law or the calendars',
  'law:approve': 'change the law or the calendars',
  'records:manage': 'manage the records of this agency',
  'duty:record': 'record this for this agency',
  'duty:read': 'see this record',
  'duty:work': 'work on the records of this agency',
  'duty:decide': 'approve or refuse for this agency',
  'duty:due': 'see what agencies owe',
  'duty:audit': 'audit the records of this agency',
};
