/**
 * The one way out: what was prepared goes through the gate with every earlier release of its series, and what leaves is recorded before
 * anybody has the file. Whoever asks was allowed to before this is called.
 */
import { z } from 'zod';
import { release } from '@threshold/disclose/gate';
import { hashOfValue } from '@threshold/disclose/fingerprint';
import type { Outcome, ReleaseRequest, Tools } from '@threshold/disclose/request';
import type { ReleaseRecord } from '@threshold/disclose/release-record';
import type { SeriesEntry } from '@threshold/disclose/suppression/series';
import { gateTools } from '@threshold/disclose/edge/table-tools';
import { dateAt } from '@threshold/calendar/zone-time';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { PURPOSE_KINDS, logRelease } from './release-event.ts';
import { lastRelease } from './release-number.ts';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'pdf', 'open-data'] as const;
export const exportPurpose = z.strictObject({
  kind: z.enum(PURPOSE_KINDS),
  words: z.string().trim().max(500),
});

export interface Exported {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

export interface Leaving {
  /** Made by the client: the same sent twice leaves once. */
  readonly id: string;
  readonly agency: string;
  readonly purpose: z.infer<typeof exportPurpose>;
  readonly as: (typeof EXPORT_FORMATS)[number];
  /** Written with the record, or refused with it: in the same transaction, when nothing else can leave. */
  readonly also?: (
    transaction: Transaction,
    left: { readonly record: ReleaseRecord; readonly entry: SeriesEntry | undefined },
  ) => Promise<Result<undefined, Refusal>>;
}

type Content = Pick<ReleaseRequest, 'content' | 'recordClass'>;

export async function letLeave(
  desk: Desk,
  actor: Actor,
  { id, agency, purpose, as, also }: Leaving,
  prepare: (transaction: Transaction, day: string) => Promise<Result<Content, Refusal>>,
): Promise<Result<Exported, Refusal>> {
  const prepared = await desk.database.asSystem<Result<ReleaseRequest, Refusal>>(
    async (transaction) => {
      const [before] = await transaction.query('select from release where id = $1', [id]);
      if (before) return refused({ code: 'command-reused' });
      const day = dateAt(desk.now().getTime(), desk.clocks.zone);
      const number = (await lastRelease(transaction)) + 1;
      const content = await prepare(transaction, day);
      if (!content.ok) return content;
      return done({ purpose, by: actor.account, day, number, as, ...content.value });
    },
  );
  if (!prepared.ok) return prepared;
  const outcome = await gated(desk, prepared.value);
  if (outcome === undefined) return refused({ code: 'gate-stopped' });
  if (!outcome.released) return refused({ code: 'not-released', why: outcome.text });
  const kept = await desk.database.asSystem((transaction) =>
    keep(transaction, desk, actor, { id, agency, outcome, also }),
  );
  if (!kept.ok) return kept;
  const { name, mediaType, bytes } = outcome.file;
  return done({ name, type: mediaType, content: bytes });
}

interface Kept extends Pick<Leaving, 'id' | 'agency'> {
  readonly outcome: Extract<Outcome, { released: true }>;
  readonly also: Leaving['also'];
}

/** The record and the entry, if nothing left meanwhile: two that did not see each other could give a number away. */
async function keep(
  transaction: Transaction,
  desk: Desk,
  { account }: Actor,
  { id, agency, outcome: { record, entry }, also }: Kept,
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
  const more = await also?.(transaction, { record, entry });
  if (more && !more.ok) return more;
  await logRelease(transaction, desk, { id, agency, account, record });
  if (entry !== undefined) {
    await transaction.query(
      'insert into release_entry (series, number, release, hash, entry) values ($1, $2, $3, $4, $5)',
      [entry.series, entry.number, id, hashOfValue(entry), JSON.stringify(entry)],
    );
  }
  return done(undefined);
}

export async function entriesOf(
  transaction: Transaction,
  series: string,
): Promise<readonly SeriesEntry[]> {
  const found = await transaction.query<{ entry: SeriesEntry }>(
    'select entry from release_entry where series = $1 order by number',
    [series],
  );
  return found.map(({ entry }) => entry);
}

export function headOf(entries: readonly SeriesEntry[]): string {
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
