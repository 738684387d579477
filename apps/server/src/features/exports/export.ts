/**
 * Lets figures or rows leave, through the one gate of packages/disclose and past nothing: for a purpose in a sentence,
 * by somebody who may. Every earlier release of the desk is given to the gate. What it refuses does not leave, and what
 * leaves is recorded before anybody has the file.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ReleaseRequest } from '@threshold/disclose/request';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { FIGURES, SERIES, endedTally, periodsOf } from './ended-tally.ts';
import { STEPS_OF_TIME } from './figure-series.ts';
import { EXPORT_ROWS, ROWS, type RowsOf } from './export-rows.ts';
import {
  entriesOf,
  EXPORT_FORMATS,
  exportPurpose,
  headOf,
  letLeave,
  type Exported,
} from './let-leave.ts';

const ofAll = {
  /** Made by the client: the same sent twice leaves once. */
  id: z.uuid(),
  agency: z.string().max(40),
  purpose: exportPurpose,
  as: z.enum(EXPORT_FORMATS),
};

const MOST_FIELDS = 20;

export const exportBody = z.discriminatedUnion('what', [
  /** How many requests or records of duties ended how, or cases stand where, by months, quarters or the whole of one year. */
  z.strictObject({
    what: z.literal('figures'),
    ...ofAll,
    of: z.enum(FIGURES).default('requests'),
    /** Counted by what beside agency and time: the first that the figures have, unless told. */
    split: z.string().max(20).optional(),
    year: z.int().min(2000).max(2999),
    by: z.enum(STEPS_OF_TIME),
  }),
  z.strictObject({
    what: z.enum(ROWS),
    ...ofAll,
    fields: z.array(z.string().max(40)).min(1).max(MOST_FIELDS),
    /** Received or recorded on these days, both counted. */
    from: z.iso.date(),
    to: z.iso.date(),
  }),
]);
export type ExportBody = z.infer<typeof exportBody>;

/** More rows than anybody reads; a longer time is asked for in parts. */
const MOST_ROWS = 20_000;

export async function exportRecords(
  desk: Desk,
  actor: Actor,
  body: ExportBody,
): Promise<Result<Exported, Refusal>> {
  const { id, agency } = body;
  if (!may(actor.memberships, 'records:export', { agency, own: false })) {
    return refused({ code: 'not-allowed', what: 'release figures or rows of this agency' });
  }
  const { purpose, as } = body;
  return letLeave(desk, actor, { id, agency, purpose, as }, (transaction, day) =>
    body.what === 'figures'
      ? figures(transaction, desk, body, day.slice(0, 7))
      : rows(transaction, desk, body),
  );
}

async function figures(
  transaction: Transaction,
  desk: Desk,
  { of, agency, year, by, split }: Extract<ExportBody, { what: 'figures' }>,
  month: string,
): Promise<Result<Pick<ReleaseRequest, 'content' | 'recordClass'>, Refusal>> {
  const series = SERIES[of];
  const { recordClass, counted, apart, steps } = series;
  if (!steps.includes(by)) {
    return refused({
      code: 'not-released',
      why: 'These figures are counted by whole years alone. Ask for the year.',
    });
  }
  const id = apart ? seriesOf(series.id, agency, year) : series.id;
  const dimension = series.dimensions.find((each) => split === undefined || each.id === split);
  if (!dimension) {
    const known = series.dimensions.map((each) => `“${each.id}”`).join(', ');
    return refused({
      code: 'not-released',
      why: `These figures are not counted by “${split}”. Choose ${known}.`,
    });
  }
  const earlier = await entriesOf(transaction, id);
  if (series.most !== undefined && earlier.length >= series.most) {
    return refused({
      code: 'not-released',
      why: `${series.most} tables of these cases left already, and one more could be subtracted from them. Use one of those.`,
    });
  }
  // Where a case stands is of the day: a year that goes on is told as it is, and the gate sees it grow.
  const period =
    steps.includes('month') || `${year}` !== month.slice(0, 4)
      ? periodsOf(year, by, month)
      : [`${year}`];
  if (period.length === 0) {
    return refused({
      code: 'not-released',
      why: `Nothing of ${year} is over in steps of this size. Choose smaller steps, or an earlier year.`,
    });
  }
  const months = earlier.flatMap(({ tally }) => tally.map(({ at }) => at['period'] ?? month));
  const first = [...months, period[0] ?? month].sort()[0] ?? month;
  const { dimensions, tally } = await endedTally(transaction, series, {
    zone: desk.clocks.zone,
    master: desk.master,
    ...(apart ? { only: { agency, year } } : {}),
    now: month,
    earliest: first.slice(0, 7).replace(/-q\d$/, '-01'),
  });
  return done({
    recordClass,
    content: {
      kind: 'table',
      counted,
      dimensions,
      shown: { agency: [agency], period, [dimension.id]: dimension.codes.map(({ code }) => code) },
      tally,
      series: { id, earlier, head: headOf(earlier) },
    },
  });
}

/** Short enough for a name of a series, however long an agency's is. */
function seriesOf(id: string, agency: string, year: number): string {
  const of = createHash('sha256').update(agency).digest('hex').slice(0, 12);
  return `${id}-${year}-${of}`;
}

async function rows(
  transaction: Transaction,
  { clocks: { zone } }: Desk,
  { what, agency, fields, from, to }: Extract<ExportBody, { what: RowsOf }>,
): Promise<Result<Pick<ReleaseRequest, 'content' | 'recordClass'>, Refusal>> {
  const { sql, recordClass } = EXPORT_ROWS[what];
  const found = await transaction.query<Readonly<Record<string, unknown>>>(
    `${sql} limit ${MOST_ROWS + 1}`,
    [agency, from, to, zone],
  );
  if (found.length > MOST_ROWS) {
    return refused({
      code: 'not-released',
      why: `More than ${MOST_ROWS} records are of these days. Ask for a shorter time.`,
    });
  }
  return done({ recordClass, content: { kind: 'rows', fields, rows: found } });
}
