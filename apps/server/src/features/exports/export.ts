/**
 * Lets figures or rows leave, through the one gate of packages/disclose and past nothing: for a purpose in a sentence,
 * by somebody who may. Every earlier release of the desk is given to the gate. What it refuses does not leave, and what
 * leaves is recorded before anybody has the file.
 */
import { z } from 'zod';
import { release } from '@threshold/disclose/gate';
import { hashOfValue } from '@threshold/disclose/fingerprint';
import type { Outcome, ReleaseRequest, Tools } from '@threshold/disclose/request';
import type { SeriesEntry } from '@threshold/disclose/suppression/series';
import { gateTools } from '@threshold/disclose/edge/table-tools';
import { dateAt } from '@threshold/calendar/zone-time';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { FIGURES, SERIES, STEPS_OF_TIME, endedTally, periodsOf } from './ended-tally.ts';
import { EXPORT_ROWS, ROWS, type RowsOf } from './export-rows.ts';
import { PURPOSE_KINDS, logRelease } from './release-event.ts';
import { lastRelease } from './release-number.ts';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'pdf', 'open-data'] as const;

const purpose = z.strictObject({ kind: z.enum(PURPOSE_KINDS), words: z.string().trim().max(500) });
const ofAll = {
  /** Made by the client: the same sent twice leaves once. */
  id: z.uuid(),
  agency: z.string().max(40),
  purpose,
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

export interface Exported {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** More rows than anybody reads; a longer time is asked for in parts. */
const MOST_ROWS = 20_000;

export async function exportRecords(
  desk: Desk,
  actor: Actor,
  body: ExportBody,
): Promise<Result<Exported, Refusal>> {
  const { id, agency } = body;
  if (!may(actor.memberships, 'records:export', { agency, own: false })) {
    return refused({ code: 'not-allowed', what: 'let figures or rows of this agency leave' });
  }
  const prepared = await desk.database.asSystem((transaction) =>
    prepare(transaction, desk, actor, body),
  );
  if (!prepared.ok) return prepared;
  const outcome = await gated(desk, prepared.value);
  if (outcome === undefined) return refused({ code: 'gate-stopped' });
  if (!outcome.released) return refused({ code: 'not-released', why: outcome.text });
  const kept = await desk.database.asSystem((transaction) =>
    keep(transaction, desk, actor, { id, agency, outcome }),
  );
  if (!kept.ok) return kept;
  const { name, mediaType, bytes } = outcome.file;
  return done({ name, type: mediaType, content: bytes });
}

async function prepare(
  transaction: Transaction,
  desk: Desk,
  actor: Actor,
  body: ExportBody,
): Promise<Result<ReleaseRequest, Refusal>> {
  const [before] = await transaction.query('select from release where id = $1', [body.id]);
  if (before) return refused({ code: 'command-reused' });
  const day = dateAt(desk.now().getTime(), desk.clocks.zone);
  const number = (await lastRelease(transaction)) + 1;
  const content =
    body.what === 'figures'
      ? await figures(transaction, desk, body, day.slice(0, 7))
      : await rows(transaction, desk, body);
  if (!content.ok) return content;
  const { purpose, as } = body;
  return done({ purpose, by: actor.account, day, number, as, ...content.value });
}

async function figures(
  transaction: Transaction,
  desk: Desk,
  { of, agency, year, by, split }: Extract<ExportBody, { what: 'figures' }>,
  month: string,
): Promise<Result<Pick<ReleaseRequest, 'content' | 'recordClass'>, Refusal>> {
  const series = SERIES[of];
  const { id, recordClass, counted } = series;
  const dimension = series.dimensions.find((each) => split === undefined || each.id === split);
  if (!dimension) {
    const known = series.dimensions.map((each) => `“${each.id}”`).join(', ');
    return refused({
      code: 'not-released',
      why: `These figures are not counted by “${split}”. Choose ${known}.`,
    });
  }
  const earlier = await entriesOf(transaction, id);
  const period = periodsOf(year, by, month);
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

interface Kept {
  readonly id: string;
  readonly agency: string;
  readonly outcome: Extract<Outcome, { released: true }>;
}

/** The record and the entry, if nothing left meanwhile: two that did not see each other could give a number away. */
async function keep(
  transaction: Transaction,
  desk: Desk,
  { account }: Actor,
  { id, agency, outcome: { record, entry } }: Kept,
): Promise<Result<undefined, Refusal>> {
  await transaction.query('lock table release in share row exclusive mode');
  const followed =
    entry !== undefined && headOf(await entriesOf(transaction, entry.series)) !== entry.previous;
  if ((await lastRelease(transaction)) !== record.number - 1 || followed) {
    return refused({
      code: 'not-released',
      why: 'Another export left meanwhile, and this one has to be checked together with it. Send it again.',
    });
  }
  await logRelease(transaction, desk, { id, agency, account, record });
  if (entry !== undefined) {
    await transaction.query(
      'insert into release_entry (series, number, release, hash, entry) values ($1, $2, $3, $4, $5)',
      [entry.series, entry.number, id, hashOfValue(entry), JSON.stringify(entry)],
    );
  }
  return done(undefined);
}

async function entriesOf(
  transaction: Transaction,
  series: string,
): Promise<readonly SeriesEntry[]> {
  const found = await transaction.query<{ entry: SeriesEntry }>(
    'select entry from release_entry where series = $1 order by number',
    [series],
  );
  return found.map(({ entry }) => entry);
}

function headOf(entries: readonly SeriesEntry[]): string {
  const last = entries.at(-1);
  return last === undefined ? '' : hashOfValue(last);
}

/** A typeset file is made, and opened again, in a process of its own; undefined where that ended. */
async function gated(desk: Desk, request: ReleaseRequest): Promise<Outcome | undefined> {
  if (request.as !== 'pdf') return release(request, await tableTools());
  const made = await desk.releases.work.gate(request);
  return 'problem' in made ? undefined : made.outcome;
}

let tools: Promise<Tools> | undefined;

/** Pages and PDF need engines that are not here: the other formats ask for none. */
function tableTools(): Promise<Tools> {
  tools ??= gateTools();
  return tools;
}
