/**
 * The steps of an amendment: one person proposes it, another approves it with the moves in sight, and either withdraws
 * it before that. From its approval on it counts for what is new; what runs is counted again (recount-clocks.ts).
 */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Transaction } from '../../db/database.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { amendmentInput, amendmentOf, type AmendmentInput } from './amendment.ts';
import {
  loadAmendment,
  showAmendment,
  type AmendmentShown,
  type StoredAmendment,
} from './calendar-list.ts';
import { recountClocks } from './recount-clocks.ts';
import { NO_CHANGE, NOT_LAW, mayChangeLaw } from './rule-desk.ts';
import { RULE_ACTIONS, type RuleEvent } from './rule-event.ts';
import { appendRuleEvent, ruleEventsOf } from './rule-event-store.ts';

export const proposeAmendmentBody = z.strictObject({
  /** Made by the client: the same sent twice is one. */
  id: z.uuid(),
  amendment: amendmentInput,
});
export const approveAmendmentBody = z.strictObject({
  command: z.uuid(),
  /** How many clocks move, as it was shown. */
  moves: z.int().nonnegative(),
});
export const withdrawAmendmentBody = z.strictObject({ command: z.uuid() });

/** Amendments wait for each other here, in all servers. */
const ONE_CALENDAR_AT_A_TIME = 'select pg_advisory_xact_lock(7238)';

export async function proposeAmendment(
  desk: Desk,
  actor: Actor,
  { id, amendment: input }: z.infer<typeof proposeAmendmentBody>,
): Promise<Result<AmendmentShown, Refusal>> {
  if (!mayChangeLaw(actor, 'law:propose')) return refused(NOT_LAW);
  const proposed = await desk.database.as<null, Refusal>(actor.account, async (transaction) => {
    await transaction.query(ONE_CALENDAR_AT_A_TIME);
    if (await loadAmendment(transaction, id, false)) return done(null);
    return propose(transaction, desk, actor, id, input);
  });
  return proposed.ok ? showAmendment(desk, actor, id) : proposed;
}

async function propose(
  transaction: Transaction,
  desk: Desk,
  actor: Actor,
  id: string,
  input: AmendmentInput,
): Promise<Result<null, Refusal>> {
  const made = await amendmentOf(transaction, desk, id, input);
  if (!made.ok) return made;
  const { calendar, row, undoes } = made.value;
  if (undoes !== null) {
    const others = await transaction.query(
      `select from calendar_amendment where undoes = $1 and state <> 'withdrawn'`,
      [undoes],
    );
    if (others.length > 0) return refused({ code: 'nothing-to-undo' });
  }
  await transaction.query(
    `insert into calendar_amendment (id, state, calendar, row, undoes, proposed_by, proposed_at)
     values ($1, 'proposed', $2, $3, $4, $5, $6)`,
    [id, calendar, row === null ? null : JSON.stringify(row), undoes, actor.account, desk.now()],
  );
  await appendRuleEvent(transaction, desk, {
    subject: id,
    after: 0,
    by: actor.account,
    command: id,
    event: { type: 'amendment-proposed', version: 1, facts: { calendar, row, undoes } },
  });
  return done(null);
}

export async function approveAmendment(
  desk: Desk,
  actor: Actor,
  id: string,
  { command, moves }: z.infer<typeof approveAmendmentBody>,
): Promise<Result<AmendmentShown, Refusal>> {
  if (!mayChangeLaw(actor, 'law:approve')) return refused(NOT_LAW);
  // Counted outside the step: it looks at every open request.
  const before = await showAmendment(desk, actor, id);
  if (!before.ok) return before;
  const { amendment, may } = before.value;
  if (amendment.state === 'proposed' && !may.approve) return refused({ code: 'own-amendment' });
  const now = before.value.moves?.moving;
  if (now !== undefined && now !== moves) return refused({ code: 'moves-changed', moves: now });
  const approved = await change(
    desk,
    actor,
    id,
    'amendment-approved',
    command,
    async (row, transaction) => {
      if (row.proposed_by === actor.account) return refused({ code: 'own-amendment' });
      const waiting = await transaction.query(
        `select from calendar_amendment where state = 'approved'`,
      );
      if (waiting.length > 0) return refused({ code: 'change-waiting' });
      await transaction.query(
        `update calendar_amendment set state = 'approved', approved_at = $2 where id = $1`,
        [id, desk.now()],
      );
      return done({ type: 'amendment-approved', version: 1, facts: { moves } });
    },
  );
  if (!approved.ok) return approved;
  await desk.rules.inForce.follow();
  desk.rules.changed();
  await recountClocks(desk);
  return showAmendment(desk, actor, id);
}

export function withdrawAmendment(
  desk: Desk,
  actor: Actor,
  id: string,
  { command }: z.infer<typeof withdrawAmendmentBody>,
): Promise<Result<AmendmentShown, Refusal>> {
  return change(desk, actor, id, 'amendment-withdrawn', command, async (_, transaction) => {
    await transaction.query(`update calendar_amendment set state = 'withdrawn' where id = $1`, [
      id,
    ]);
    return done({ type: 'amendment-withdrawn', version: 1, facts: {} });
  });
}

async function change(
  desk: Desk,
  actor: Actor,
  id: string,
  about: 'amendment-approved' | 'amendment-withdrawn',
  command: string,
  decide: (row: StoredAmendment, transaction: Transaction) => Promise<Result<RuleEvent, Refusal>>,
): Promise<Result<AmendmentShown, Refusal>> {
  const action = RULE_ACTIONS[about];
  if (action === null || !mayChangeLaw(actor, action as 'law:approve')) return refused(NOT_LAW);
  const changed = await desk.database.as<null, Refusal>(actor.account, async (transaction) => {
    await transaction.query(ONE_CALENDAR_AT_A_TIME);
    const row = await loadAmendment(transaction, id, true);
    if (!row) return refused(NO_CHANGE);
    const events = await ruleEventsOf(transaction, id);
    if (events.some((each) => each.command === command)) return done(null);
    if (row.state !== 'proposed') return refused({ code: 'change-state', state: row.state });
    const decided = await decide(row, transaction);
    if (!decided.ok) return decided;
    await appendRuleEvent(transaction, desk, {
      subject: id,
      after: events.length,
      by: actor.account,
      command,
      event: decided.value,
    });
    return done(null);
  });
  return changed.ok ? showAmendment(desk, actor, id) : changed;
}
