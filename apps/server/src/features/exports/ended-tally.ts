/**
 * Requests that have ended, counted by agency, month and how they ended, over the whole desk: also those that were
 * purged, whose row says as much. One series for all of them, so that every figure ever released about them is
 * protected together.
 */
import type { Dimension, Tallied } from '@threshold/disclose/suppression/frame';
import type { Transaction } from '../../db/database.ts';

export const SERIES = 'ended-requests';

export const ENDINGS = ['complied', 'declined', 'withdrawn'] as const;
const ENDING_LABELS: Readonly<Record<(typeof ENDINGS)[number], string>> = {
  complied: 'The city cooperated',
  declined: 'The city did not cooperate',
  withdrawn: 'Taken back',
};

export interface EndedTally {
  readonly dimensions: readonly Dimension[];
  readonly tally: readonly Tallied[];
}

/** `now`: a month such as 2026-11; `earliest`: of what was released before, so that no code is ever lost. */
export async function endedTally(
  transaction: Transaction,
  {
    zone,
    now,
    earliest,
  }: { readonly zone: string; readonly now: string; readonly earliest?: string },
): Promise<EndedTally> {
  const agencies = await transaction.query<{ id: string; title: string }>(
    'select id, title from agency order by id',
  );
  const rows = await transaction.query<{
    agency: string;
    month: string;
    ending: string;
    count: number;
  }>(
    `select agency, to_char(day, 'YYYY-MM') as month, ending, count(*)::int as count from (
       select r.agency, r.ended at time zone $1 as day,
         case when r.state = 'withdrawn' then 'withdrawn'
           when r.outcome in ('must', 'may') then 'complied' else 'declined' end as ending
       from (
         select q.agency, q.state, q.outcome, (
           select max(e.at) from request_event e
           where e.request = q.id and e.type in ('request-closed', 'request-withdrawn')
         ) as ended from request q where q.state in ('closed', 'withdrawn')
       ) r
       union all
       select agency, coalesce(closed_on, ended_on)::timestamp, class from purged_record where kind is null
     ) ended group by 1, 2, 3 order by 1, 2, 3`,
    [zone],
  );
  const first = [now, earliest ?? now, ...rows.map(({ month }) => month)].sort()[0] ?? now;
  return {
    dimensions: [
      {
        id: 'agency',
        label: 'Agency',
        codes: agencies.map(({ id, title }) => ({ code: id, label: title })),
      },
      { id: 'period', label: 'Month in which it ended', codes: periodCodes(first, now) },
      {
        id: 'ending',
        label: 'How it ended',
        codes: ENDINGS.map((code) => ({ code, label: ENDING_LABELS[code] })),
      },
    ],
    tally: rows
      .filter(({ month }) => month <= now)
      .map(({ agency, month, ending, count }) => ({
        at: { agency, period: month, ending },
        count,
      })),
  };
}

/** Months within quarters within years, without a gap: parts leave nothing out. */
function periodCodes(first: string, last: string): Dimension['codes'] {
  const lastYear = Number(last.slice(0, 4));
  const codes: { code: string; label: string; within?: string }[] = [];
  for (let year = Number(first.slice(0, 4)); year <= lastYear; year++) {
    codes.push({ code: `${year}`, label: `${year}` });
    for (let quarter = 1; quarter <= 4; quarter++) {
      const of = `${year}-q${quarter}`;
      codes.push({ code: of, label: `${year}, quarter ${quarter}`, within: `${year}` });
      for (let at = 3 * quarter - 2; at <= 3 * quarter; at++) {
        const month = `${year}-${String(at).padStart(2, '0')}`;
        codes.push({ code: month, label: month, within: of });
      }
    }
  }
  return codes;
}

export const STEPS_OF_TIME = ['month', 'quarter', 'year'] as const;
export type StepOfTime = (typeof STEPS_OF_TIME)[number];

/** The codes of one year in steps of this size, as far as they have ended: a month that goes on still changes. */
export function periodsOf(year: number, by: StepOfTime, now: string): readonly string[] {
  const months = Array.from(
    { length: 12 },
    (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`,
  );
  const over = months.filter((month) => month < now);
  if (by === 'month') return over;
  if (by === 'quarter') {
    return [1, 2, 3, 4].filter((at) => over.length >= 3 * at).map((at) => `${year}-q${at}`);
  }
  return over.length === 12 ? [`${year}`] : [];
}
