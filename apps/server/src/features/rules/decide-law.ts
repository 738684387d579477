/**
 * The steps from a law that was checked to one in force: proposed with a day, approved by two different people, of whom
 * one may be who uploaded it, and withdrawn by whoever may propose, until it takes effect (decisions/0025).
 */
import { dateAt } from '@threshold/calendar/zone-time';
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Transaction } from '../../db/database.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import {
  APPROVALS_NEEDED,
  OPEN_LAW,
  approversOf,
  loadLawChange,
  shownOf,
  type LawChangeShown,
  type StoredLawChange,
} from './law-change.ts';
import { NO_CHANGE, NOT_LAW, mayChangeLaw } from './rule-desk.ts';
import { RULE_ACTIONS, type RuleEvent } from './rule-event.ts';
import { appendRuleEvent, type PlacedRuleEvent } from './rule-event-store.ts';
import { takeEffect } from './take-effect.ts';

const command = { command: z.uuid() } as const;
export const proposeLawBody = z.strictObject({
  ...command,
  /** Null: as soon as it is approved. */
  effectiveOn: z.iso.date().nullable(),
});
export const approveLawBody = z.strictObject({
  ...command,
  /** Of the law that was looked at. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export const withdrawLawBody = z.strictObject(command);

export function proposeLaw(
  desk: Desk,
  actor: Actor,
  id: string,
  body: z.infer<typeof proposeLawBody>,
): Promise<Result<LawChangeShown, Refusal>> {
  return change(desk, actor, id, 'law-proposed', body.command, async ({ row, transaction }) => {
    if (row.state !== 'checked') return refused(untimely(row));
    if (row.against !== desk.law.hash) return refused({ code: 'law-moved-on' });
    const today = dateAt(desk.now().getTime(), desk.clocks.zone);
    if (body.effectiveOn !== null && body.effectiveOn < today) return refused({ code: 'day-past' });
    const waiting = await transaction.query(
      `select from law_change where state in ('proposed', 'approved')`,
    );
    if (waiting.length > 0) return refused({ code: 'change-waiting' });
    await transaction.query(
      `update law_change set state = 'proposed', effective_on = $2 where id = $1`,
      [id, body.effectiveOn],
    );
    return done({ type: 'law-proposed', version: 1, facts: { effectiveOn: body.effectiveOn } });
  });
}

export async function approveLaw(
  desk: Desk,
  actor: Actor,
  id: string,
  body: z.infer<typeof approveLawBody>,
): Promise<Result<LawChangeShown, Refusal>> {
  const approved = await change(
    desk,
    actor,
    id,
    'law-approved',
    body.command,
    async ({ row, events, transaction }) => {
      const before = approversOf(events);
      if (before.has(actor.account)) return refused({ code: 'same-approver' });
      if (row.state !== 'proposed') return refused(untimely(row));
      if (row.hash !== body.hash) return refused({ code: 'law-moved-on' });
      if (row.against !== desk.law.hash) return refused({ code: 'law-moved-on' });
      if (before.size + 1 >= APPROVALS_NEEDED) {
        await transaction.query(`update law_change set state = 'approved' where id = $1`, [id]);
      }
      return done({
        type: 'law-approved',
        version: 1,
        facts: { hash: row.hash, against: row.against },
      });
    },
  );
  if (!approved.ok || approved.value.change.state !== 'approved') return approved;
  // At once where its day has come; otherwise the desk looks every few seconds.
  await takeEffect(desk);
  return desk.database.as<LawChangeShown, Refusal>(actor.account, async (transaction) => {
    const stored = await loadLawChange(transaction, id, false);
    return stored ? done(shownOf(desk, actor, stored.row, stored.events)) : refused(NO_CHANGE);
  });
}

export function withdrawLaw(
  desk: Desk,
  actor: Actor,
  id: string,
  body: z.infer<typeof withdrawLawBody>,
): Promise<Result<LawChangeShown, Refusal>> {
  return change(desk, actor, id, 'law-withdrawn', body.command, async ({ row, transaction }) => {
    if (!OPEN_LAW.includes(row.state)) return refused(untimely(row));
    await transaction.query(`update law_change set state = 'withdrawn' where id = $1`, [id]);
    return done({ type: 'law-withdrawn', version: 1, facts: {} });
  });
}

interface Before {
  readonly row: StoredLawChange;
  readonly events: readonly PlacedRuleEvent[];
  readonly transaction: Transaction;
}

/** One change of the law at a time, in all servers: steps wait for each other here. */
export const ONE_LAW_AT_A_TIME = 'select pg_advisory_xact_lock(7237)';

async function change(
  desk: Desk,
  actor: Actor,
  id: string,
  about: 'law-proposed' | 'law-approved' | 'law-withdrawn',
  command: string,
  decide: (before: Before) => Promise<Result<RuleEvent, Refusal>>,
): Promise<Result<LawChangeShown, Refusal>> {
  const action = RULE_ACTIONS[about];
  if (action === null || !mayChangeLaw(actor, action as 'law:propose')) return refused(NOT_LAW);
  return desk.database.as<LawChangeShown, Refusal>(actor.account, async (transaction) => {
    await transaction.query(ONE_LAW_AT_A_TIME);
    const stored = await loadLawChange(transaction, id, true);
    if (!stored) return refused(NO_CHANGE);
    if (!stored.events.some((each) => each.command === command)) {
      const decided = await decide({ ...stored, transaction });
      if (!decided.ok) return decided;
      await appendRuleEvent(transaction, desk, {
        subject: id,
        after: stored.events.length,
        by: actor.account,
        command,
        event: decided.value,
      });
    }
    const now = await loadLawChange(transaction, id, false);
    return now ? done(shownOf(desk, actor, now.row, now.events)) : refused(NO_CHANGE);
  });
}

function untimely({ state }: StoredLawChange): Refusal {
  return { code: 'change-state', state };
}
