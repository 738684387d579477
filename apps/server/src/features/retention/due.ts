/** Which records may go by an agency's schedule, and which of them a hold keeps. Looking changes nothing. */
import { z } from 'zod';
import { dateAt } from '@threshold/calendar/zone-time';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { State } from '../requests/request-flow.ts';
import { RECORD_CLASSES, classOf, endOfKeeping, type RecordClass } from './record-class.ts';
import { NOT_RECORDS, mayManage, type agencyQuery } from './schedule.ts';

const dueRecord = z.object({
  id: z.uuid(),
  number: z.string(),
  class: z.enum(RECORD_CLASSES),
  endedOn: z.iso.date(),
  /** The first day on which it may go. */
  keptUntil: z.iso.date(),
  authority: z.string(),
  held: z.boolean(),
});
export type DueRecord = z.infer<typeof dueRecord>;

export const dueRecords = z.object({ agency: z.string(), due: z.array(dueRecord) });

/** At most so many at once: a list that a person can read before agreeing to it. */
export const MOST_DUE = 500;

interface EndedRow {
  readonly id: string;
  readonly number: string;
  readonly state: State;
  readonly outcome: string | null;
  readonly changed_at: Date;
  readonly held: boolean;
}

export async function listDue(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof agencyQuery>,
): Promise<Result<z.infer<typeof dueRecords>, Refusal>> {
  if (!mayManage(actor, agency)) return refused(NOT_RECORDS);
  const due = await desk.database.asSystem((transaction) => dueOf(transaction, desk, agency));
  return done({ agency, due: [...due] });
}

/** `only`: one request, locked, as a purge sees it. */
export async function dueOf(
  transaction: Transaction,
  desk: Pick<Desk, 'now' | 'clocks'>,
  agency: string,
  only?: string,
): Promise<readonly DueRecord[]> {
  const rules = await transaction.query<{ class: RecordClass; months: number; authority: string }>(
    'select class, months, authority from retention_rule where agency = $1',
    [agency],
  );
  const rows = await transaction.query<EndedRow>(
    `select r.id, r.number, r.state, r.outcome, r.changed_at,
       exists (select from legal_hold h where h.lifted_at is null and h.agency = r.agency
         and (h.request is null or h.request = r.id)) as held
     from request r where r.agency = $1 and r.state in ('closed', 'withdrawn')
       ${only === undefined ? '' : 'and r.id = $2'}
     order by r.changed_at, r.id ${only === undefined ? `limit ${MOST_DUE}` : 'for update of r'}`,
    only === undefined ? [agency] : [agency, only],
  );
  const today = dateAt(desk.now().getTime(), desk.clocks.zone);
  return rows.flatMap(({ id, number, state, outcome, changed_at, held }) => {
    const of = classOf(state, outcome);
    const rule = rules.find((each) => each.class === of);
    if (of === undefined || !rule) return [];
    // From the last change: nothing new is purged a day after it came.
    const endedOn = dateAt(changed_at.getTime(), desk.clocks.zone);
    const keptUntil = endOfKeeping(endedOn, rule.months);
    if (keptUntil > today) return [];
    return [{ id, number, class: of, endedOn, keptUntil, authority: rule.authority, held }];
  });
}
