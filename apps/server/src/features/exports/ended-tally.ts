/**
 * What has ended, counted by agency, month and how it ended, over the whole desk: also what was purged, whose row says
 * as much. One series for requests and one for records of separation duties, each for all agencies, so that every
 * figure ever released about them is protected together; the figures of defence offices stand in case-figures.ts.
 */
import type { Dimension, Tallied } from '@threshold/disclose/suppression/frame';
import type { Transaction } from '../../db/database.ts';
import { CASE_FIGURES, OFFER_FIGURES } from './case-figures.ts';
import { DUTY_CLASS, DUTY_KINDS_ABOUT_PEOPLE } from './duty-class.ts';
import {
  STEPS_OF_TIME,
  type FigureSeries,
  type FigureTools,
  type StepOfTime,
} from './figure-series.ts';
import { REQUEST_CLASS } from './request-class.ts';

const ENDED_IN = 'Month in which it ended';

export const FIGURES = ['requests', 'duties', 'cases', 'offers'] as const;

export const SERIES: Readonly<Record<(typeof FIGURES)[number], FigureSeries>> = {
  cases: CASE_FIGURES,
  offers: OFFER_FIGURES,
  requests: {
    id: 'ended-requests',
    recordClass: REQUEST_CLASS,
    counted: {
      meaning: 'Requests that ended.',
      source: 'The desk, closed and taken back requests, purged ones included.',
      limits: 'A request that was opened again counts where it ended last.',
    },
    period: ENDED_IN,
    apart: false,
    steps: STEPS_OF_TIME,
    dimensions: [
      {
        id: 'ending',
        label: 'How it ended',
        codes: [
          { code: 'complied', label: 'The city cooperated' },
          { code: 'declined', label: 'The city did not cooperate' },
          { code: 'withdrawn', label: 'Taken back' },
        ],
      },
    ],
    rows: ended(`select r.agency, r.ended at time zone $1 as day,
         case when r.state = 'withdrawn' then 'withdrawn'
           when r.outcome in ('must', 'may') then 'complied' else 'declined' end as ending
       from (
         select q.agency, q.state, q.outcome, (
           select max(e.at) from request_event e
           where e.request = q.id and e.type in ('request-closed', 'request-withdrawn')
         ) as ended from request q where q.state in ('closed', 'withdrawn')
       ) r
       union all
       select agency, coalesce(closed_on, ended_on)::timestamp, class from purged_record where kind is null`),
  },
  duties: {
    id: 'ended-duties',
    recordClass: DUTY_CLASS,
    counted: {
      meaning: 'Records of separation duties that were finished.',
      source: 'The desk, purged ones included.',
      limits:
        'A record counts in the month in which it was finished; one that is open does not count yet, and one entered by mistake never does.',
    },
    period: ENDED_IN,
    apart: false,
    steps: STEPS_OF_TIME,
    dimensions: [
      {
        id: 'ending',
        label: 'What was recorded',
        codes: [
          { code: 'inquiry', label: 'Question about status, corrected' },
          { code: 'sharing-approved', label: 'Sharing information, approved' },
          { code: 'sharing-refused', label: 'Sharing information, refused' },
          { code: 'exigent', label: 'Emergency disclosure' },
          { code: 'crisis-check', label: 'Crisis call check' },
        ],
      },
    ],
    rows: ended(dutiesEnded()),
  },
};

/** Rows of agency, day and ending; $1 is the time zone. */
function ended(sql: string): FigureSeries['rows'] {
  return async (transaction, { zone }) => {
    const rows = await transaction.query<{
      agency: string;
      month: string;
      ending: string;
      count: number;
    }>(
      `select agency, to_char(day, 'YYYY-MM') as month, ending, count(*)::int as count
       from (${sql}) ended group by 1, 2, 3 order by 1, 2, 3`,
      [zone],
    );
    return rows.map(({ ending, ...row }) => ({ ...row, at: { ending } }));
  };
}

function dutiesEnded(): string {
  const kinds = DUTY_KINDS_ABOUT_PEOPLE.map((kind) => `'${kind}'`).join(', ');
  const ending = (state: string): string =>
    `case when kind = 'sharing' then 'sharing-' || ${state} else kind end`;
  return `select agency, (
         select max(e.at) from duty_event e where e.record = r.id and e.type <> 'record-corrected'
       ) at time zone $1 as day, ${ending('state')} as ending
       from duty_record r where over and state <> 'withdrawn' and kind in (${kinds})
       union all
       select agency, coalesce(closed_on, ended_on)::timestamp, ${ending('outcome')}
       from purged_record where outcome <> 'withdrawn' and kind in (${kinds})`;
}

export interface EndedTally {
  readonly dimensions: readonly Dimension[];
  readonly tally: readonly Tallied[];
}

/** `now`: a month such as 2026-11; `earliest`: of what was released before, so that no code is ever lost. */
export async function endedTally(
  transaction: Transaction,
  { rows: rowsOf, period, dimensions, steps }: FigureSeries,
  { now, earliest, ...tools }: FigureTools & { readonly now: string; readonly earliest?: string },
): Promise<EndedTally> {
  const { only } = tools;
  const agencies = await transaction.query<{ id: string; title: string }>(
    'select id, title from agency where $1::text is null or id = $1 order by id',
    [only?.agency ?? null],
  );
  const all = await rowsOf(transaction, tools);
  const rows = all.filter(
    ({ agency, month }) =>
      month <= now &&
      (only === undefined || (agency === only.agency && month.slice(0, 4) === `${only.year}`)),
  );
  const first = [now, earliest ?? now, ...rows.map(({ month }) => month)].sort()[0] ?? now;
  return {
    dimensions: [
      {
        id: 'agency',
        label: 'Agency',
        codes: agencies.map(({ id, title }) => ({ code: id, label: title })),
      },
      {
        id: 'period',
        label: period,
        codes:
          only === undefined
            ? periodCodes(first, now)
            : steps.includes('month')
              ? periodCodes(`${only.year}-01`, `${only.year}-12`)
              : [{ code: `${only.year}`, label: `${only.year}` }],
      },
      ...dimensions,
    ],
    tally: rows.map(({ agency, month, at, count }) => ({
      at: { agency, period: month, ...at },
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
