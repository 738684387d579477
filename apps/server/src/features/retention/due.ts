/** Which records may go by an agency's schedule, and which of them a hold keeps. Looking changes nothing. */
import { z } from 'zod';
import { dateAt } from '@threshold/calendar/zone-time';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { State } from '../requests/request-flow.ts';
import { KEPT } from './erase-record.ts';
import {
  DEFENSE_CASES,
  DUTY_RECORDS,
  RECORD_CLASSES,
  classOf,
  endOfKeeping,
  type RecordClass,
} from './record-class.ts';
import { NOT_RECORDS, mayManage, type agencyQuery } from './schedule.ts';

const dueRecord = z.object({
  id: z.uuid(),
  number: z.string(),
  /** A request, a record of separation duties, or a case of a defence office. */
  of: z.enum(KEPT),
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

export async function listDue(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof agencyQuery>,
): Promise<Result<z.infer<typeof dueRecords>, Refusal>> {
  if (!mayManage(actor, agency)) return refused(NOT_RECORDS);
  const due = await desk.database.asSystem((transaction) => dueOf(transaction, desk, agency));
  return done({ agency, due: [...due] });
}

/** `only`: one record, locked, as a purge sees it. */
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
  const today = dateAt(desk.now().getTime(), desk.clocks.zone);
  const requests = await endedRequests(transaction, {
    agency,
    only,
    today,
    zone: desk.clocks.zone,
  });
  const duties =
    only !== undefined && requests.length > 0 ? [] : await endedDuties(transaction, agency, only);
  const found = requests.length + duties.length;
  const cases = only !== undefined && found > 0 ? [] : await endedCases(transaction, agency, only);
  const isHeld = await holdsOf(transaction, agency);
  return [...requests, ...duties, ...cases]
    .flatMap((ended): DueRecord[] => {
      const { id, number, of, changed, erasureOn } = ended;
      // What the person themselves asked to have erased waits for no period.
      if (erasureOn !== undefined) {
        const keptUntil = erasureOn;
        const [asked, held] = [BY_THE_PERSON, isHeld(ended)];
        return [
          {
            id,
            number,
            of,
            class: DEFENSE_CASES,
            endedOn: erasureOn,
            keptUntil,
            authority: asked,
            held,
          },
        ];
      }
      const rule = rules.find((each) => each.class === ended.class);
      if (!rule) return [];
      // From the last change: nothing new is purged a day after it came.
      const endedOn = dateAt(changed.getTime(), desk.clocks.zone);
      const keptUntil = endOfKeeping(endedOn, rule.months);
      if (keptUntil > today) return [];
      const { authority } = rule;
      return [
        { id, number, of, class: rule.class, endedOn, keptUntil, authority, held: isHeld(ended) },
      ];
    })
    .sort((a, b) => (a.endedOn < b.endedOn ? -1 : a.endedOn > b.endedOn ? 1 : 0))
    .slice(0, MOST_DUE);
}

interface Ended extends Pick<DueRecord, 'id' | 'number' | 'of'> {
  readonly class: RecordClass | undefined;
  readonly changed: Date;
  /** The day on which the person asked for erasure. */
  readonly erasureOn?: string;
  /** Numbers of the requests that it names: what holds one of those holds it. */
  readonly names: readonly string[];
}

/** Those alone whose period has ended are looked for: what is kept longer, or for ever, crowds none of them out. */
async function endedRequests(
  transaction: Transaction,
  {
    agency,
    only,
    today,
    zone,
  }: {
    readonly agency: string;
    readonly only: string | undefined;
    readonly today: string;
    readonly zone: string;
  },
): Promise<readonly Ended[]> {
  const rows = await transaction.query<{
    id: string;
    number: string;
    state: State;
    outcome: string | null;
    changed_at: Date;
  }>(
    `select r.id, r.number, r.state, r.outcome, r.changed_at
     from request r join retention_rule k on k.agency = r.agency and k.class =
       case when r.state = 'withdrawn' then 'withdrawn' when r.outcome in ('must', 'may') then 'complied'
         else 'declined' end
     where r.agency = $1 and r.state in ('closed', 'withdrawn')
       and (r.changed_at at time zone $2)::date + make_interval(months => k.months) <= $3::date
       ${only === undefined ? '' : 'and r.id = $4'}
     order by r.changed_at, r.id ${only === undefined ? `limit ${MOST_DUE}` : 'for update of r'}`,
    [agency, zone, today, ...(only === undefined ? [] : [only])],
  );
  return rows.map(({ id, number, state, outcome, changed_at: changed }) => ({
    id,
    number,
    of: 'request',
    class: classOf(state, outcome),
    changed,
    names: [],
  }));
}

/** Those with which nothing more is to be done. */
async function endedDuties(
  transaction: Transaction,
  agency: string,
  only: string | undefined,
): Promise<readonly Ended[]> {
  const rows = await transaction.query<Pick<Ended, 'id' | 'number' | 'names' | 'changed'>>(
    `select r.id, r.number, r.changed_at as changed, array(
       select e.facts->'values'->>'request' from duty_event e
       where e.record = r.id and jsonb_exists(e.facts->'values', 'request')
     ) as names
     from duty_record r where r.agency = $1 and r.over ${only === undefined ? '' : 'and r.id = $2'}
     order by r.changed_at, r.id ${only === undefined ? `limit ${MOST_DUE}` : 'for update of r'}`,
    only === undefined ? [agency] : [agency, only],
  );
  return rows.map((row) => ({ ...row, of: 'duty', class: DUTY_RECORDS }));
}

/** In the place of an authority that sets a period. */
export const BY_THE_PERSON = 'The person asked for erasure.';

/** Cases that ended, those first whose person asked for erasure. */
async function endedCases(
  transaction: Transaction,
  agency: string,
  only: string | undefined,
): Promise<readonly Ended[]> {
  const rows = await transaction.query<{
    id: string;
    number: string;
    changed: Date;
    erasure_on: string | null;
  }>(
    `select c.id, c.number, c.changed_at as changed, c.erasure_on::text from defense_case c
     where c.agency = $1 and c.state = 'ended' ${only === undefined ? '' : 'and c.id = $2'}
     order by c.erasure_on, c.changed_at, c.id ${only === undefined ? `limit ${MOST_DUE}` : 'for update of c'}`,
    only === undefined ? [agency] : [agency, only],
  );
  return rows.map(({ erasure_on, ...row }) => ({
    ...row,
    of: 'case',
    class: DEFENSE_CASES,
    names: [],
    ...(erasure_on === null ? {} : { erasureOn: erasure_on }),
  }));
}

/** Asked after the record is locked: a hold that was placed meanwhile counts. */
async function holdsOf(
  transaction: Transaction,
  agency: string,
): Promise<(record: Ended) => boolean> {
  const holds = await transaction.query<{
    record: string | null;
    class: string | null;
    number: string | null;
  }>(
    `select h.record, h.class, r.number from legal_hold h left join request r on r.id = h.record
     where h.agency = $1 and h.lifted_at is null`,
    [agency],
  );
  return ({ id, names, ...ended }) =>
    holds.some(({ record, number, ...hold }) =>
      record === null
        ? hold.class === null || hold.class === ended.class
        : record === id || (number !== null && names.includes(number)),
    );
}
