/**
 * Counts of requests for whoever leads the work on them: only of what this person may read, each count with the
 * view of the queue behind it. These are for inside the agency: small numbers are not withheld here, and
 * nothing of this leaves without going through packages/disclose.
 */
import { z } from 'zod';
import { done, type Result } from '../../db/result.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';
import { STATES } from './request-flow.ts';

export const overviewQuery = z.strictObject({ agency: z.string().max(40).optional() });

export const AGES = ['today', 'days-1-3', 'days-4-7', 'weeks-1-4', 'older'] as const;
export const TIMES_LEFT = ['overdue', 'day', 'days-2-3', 'week', 'later', 'none'] as const;

export const overview = z
  .strictObject({
    at: z.iso.datetime(),
    open: z.int(),
    byState: z.array(z.strictObject({ state: z.enum(STATES), count: z.int() })),
    byAge: z.array(z.strictObject({ age: z.enum(AGES), count: z.int() })),
    byTimeLeft: z.array(z.strictObject({ left: z.enum(TIMES_LEFT), count: z.int() })),
    byHolder: z.array(
      z.strictObject({
        account: z.uuid().nullable().meta({ description: 'Null: held by nobody.' }),
        name: z.string().nullable(),
        count: z.int(),
      }),
    ),
    byWeek: z.array(
      z.strictObject({
        week: z.iso.date().meta({ description: 'Its Monday.' }),
        recorded: z.int(),
      }),
    ),
  })
  .meta({ id: 'overview' });
export type Overview = z.infer<typeof overview>;

const WEEKS = 12;

export function overviewOf(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof overviewQuery>,
): Promise<Result<Overview, Refusal>> {
  const now = desk.now();
  const { zone } = desk.clocks;
  return desk.database.as(actor.account, async (transaction) => {
    // One pass over what may be read; each line says which count it belongs to.
    const counts = await transaction.query<{ kind: string; key: string | null; count: number }>(
      `with seen as materialized (
         select state, state not in ('closed', 'withdrawn') as open,
           case when received_at > $1::timestamptz - interval '1 day' then 'today'
             when received_at > $1::timestamptz - interval '4 days' then 'days-1-3'
             when received_at > $1::timestamptz - interval '8 days' then 'days-4-7'
             when received_at > $1::timestamptz - interval '29 days' then 'weeks-1-4'
             else 'older' end as age,
           case when due_at is null then 'none' when due_at <= $1 then 'overdue'
             when due_at <= $1::timestamptz + interval '1 day' then 'day'
             when due_at <= $1::timestamptz + interval '3 days' then 'days-2-3'
             when due_at <= $1::timestamptz + interval '7 days' then 'week'
             else 'later' end as left_of,
           case when claim_until > $1 then claimed_by end as holder,
           case when received_at > $1::timestamptz - interval '${WEEKS} weeks'
             then date_trunc('week', received_at at time zone $2)::date::text end as week
         from request where $3::text is null or agency = $3
       )
       select case when grouping(state) = 0 then 'state' when grouping(age) = 0 then 'age'
           when grouping(left_of) = 0 then 'left' when grouping(holder) = 0 then 'holder' else 'week' end as kind,
         coalesce(state, age, left_of, holder::text, week) as key,
         case when grouping(state) = 0 or grouping(week) = 0 then count(*) else count(*) filter (where open) end::int as count
       from seen group by grouping sets ((state), (age), (left_of), (holder), (week))`,
      [now, zone, agency ?? null],
    );
    const of = (kind: string): ReadonlyMap<string | null, number> =>
      new Map(counts.filter((row) => row.kind === kind).map(({ key, count }) => [key, count]));
    const [states, ages, lefts, holders, weeks] = ['state', 'age', 'left', 'holder', 'week'].map(
      of,
    );
    const named = await transaction.query<{ account: string; name: string | null }>(
      'select id as account, desk_name(id) as name from unnest($1::uuid[]) id',
      [[...(holders?.keys() ?? [])].filter((each) => each !== null)],
    );
    return done({
      at: now.toISOString(),
      open: [...(holders?.values() ?? [])].reduce((sum, count) => sum + count, 0),
      byState: STATES.map((state) => ({ state, count: states?.get(state) ?? 0 })),
      byAge: AGES.map((age) => ({ age, count: ages?.get(age) ?? 0 })),
      byTimeLeft: TIMES_LEFT.map((left) => ({ left, count: lefts?.get(left) ?? 0 })),
      byHolder: [...(holders ?? [])]
        .filter(([account, count]) => count > 0 || account === null)
        .map(([account, count]) => ({
          account,
          name: named.find((each) => each.account === account)?.name ?? null,
          count,
        }))
        .sort((a, b) => b.count - a.count),
      byWeek: [...(weeks ?? [])]
        .flatMap(([week, recorded]) => (week === null ? [] : [{ week, recorded }]))
        .sort((a, b) => (a.week < b.week ? -1 : 1)),
    });
  });
}
