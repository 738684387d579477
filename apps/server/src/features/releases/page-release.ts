/**
 * A release of pages while it is made: what was marked, for whom and why, sealed under the request's key, and the parts that
 * belong to it. Docs: docs/releases.md.
 */
import { z } from 'zod';
import { PURPOSES, type PurposeKind } from '@threshold/disclose/purpose';
import type { Transaction } from '../../db/database.ts';
import { seal, unseal, type RandomBytes } from '../../seal/seal.ts';
import { releasePage, type ReleasePage } from './release-work.ts';

export const RELEASE_STATES = [
  /** The papers are opened. */
  'opening',
  'marking',
  /** What was marked goes through the gate for trial. */
  'checking',
  /** The result can be looked at, and somebody else can agree. */
  'ready',
  'making',
  'made',
  /** The papers cannot be opened. */
  'failed',
  'withdrawn',
  /** Its pages and its file are deleted. */
  'expired',
] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

const side = z.number().min(0).max(20_000);
const markedBox = z.strictObject({
  x: side,
  y: side,
  width: side.positive(),
  height: side.positive(),
  reason: z.string().regex(/^R\d{1,2}$/),
});

export const marks = z.strictObject({
  purpose: z.strictObject({
    kind: z.enum(Object.keys(PURPOSES) as [PurposeKind, ...PurposeKind[]]),
    /** Stands in the log for good: without a name. */
    words: z.string().trim().max(500),
  }),
  /** To whom, and on which law or order. Kept sealed. */
  recipient: z.string().trim().min(1).max(300),
  basis: z.string().trim().min(1).max(300),
  reasons: z
    .array(
      z.strictObject({
        code: z.string().regex(/^R\d{1,2}$/),
        words: z.string().trim().min(1).max(200),
      }),
    )
    .max(20),
  /** Words that are blacked out in one place and may stand open in another. */
  staying: z.array(z.string().trim().min(1).max(80)).max(60),
  /** The pages that leave, by their place among all that were opened, from 0. */
  pages: z
    .array(z.strictObject({ at: z.int().min(0).max(400), boxes: z.array(markedBox).max(400) }))
    .min(1)
    .max(60),
});
export type Marks = z.infer<typeof marks>;

const sealedPart = z.strictObject({
  marks: marks.nullable(),
  /** What the gate said to them, where it refused. */
  problem: z.string().nullable(),
});
export type SealedPart = z.infer<typeof sealedPart>;

export interface ReleaseRow {
  readonly id: string;
  readonly request: string;
  readonly agency: string;
  readonly state: ReleaseState;
  readonly version: number;
  readonly papers: readonly number[];
  readonly made_by: string;
  readonly marked_by: string;
  readonly approved_by: string | null;
  readonly made_at: Date;
  readonly changed_at: Date;
  readonly sealed: Uint8Array | null;
  readonly problem: string | null;
  readonly pixels: string | null;
  readonly attempts: number;
  readonly expires_at: Date;
}

/** Days after which pages and file are deleted: of one that is being made, and of one that can be fetched. */
export const DAYS_TO_MAKE = 30;
export const DAYS_TO_FETCH = 14;

export function daysAfter(now: Date, days: number): Date {
  return new Date(now.getTime() + days * 86_400_000);
}

export async function loadRelease(
  transaction: Transaction,
  request: string,
  id: string,
  { lock = false } = {},
): Promise<ReleaseRow | undefined> {
  const [row] = await transaction.query<ReleaseRow>(
    `select * from page_release where id = $1 and request = $2 ${lock ? 'for update' : ''}`,
    [id, request],
  );
  return row;
}

export function openSealed(
  { id, request, sealed }: Pick<ReleaseRow, 'id' | 'request' | 'sealed'>,
  key: Uint8Array,
): SealedPart {
  const opened =
    sealed === null ? undefined : unseal(key, { request, field: `release ${id}` }, sealed);
  if (opened === undefined) return { marks: null, problem: null };
  return sealedPart.parse(JSON.parse(Buffer.from(opened).toString()));
}

export function sealPart(
  { id, request }: Pick<ReleaseRow, 'id' | 'request'>,
  key: Uint8Array,
  part: SealedPart,
  random: RandomBytes,
): Uint8Array {
  const plain = Buffer.from(JSON.stringify(part));
  return seal(key, { request, field: `release ${id}` }, plain, random);
}

export type PartUse = 'words' | 'page' | 'result' | 'file';

/** Of one row; a scanned page is one or two. */
const PIECE = 1_000_000;

export interface PartOf {
  readonly request: string;
  readonly release: string;
  readonly key: Uint8Array;
}

export async function keepPart(
  transaction: Transaction,
  { request, release, key }: PartOf,
  { what, at, content }: { what: PartUse; at: number; content: Uint8Array },
  random: RandomBytes,
): Promise<void> {
  const pieces = Math.max(1, Math.ceil(content.length / PIECE));
  for (let piece = 0; piece < pieces; piece += 1) {
    const bytes = content.subarray(piece * PIECE, (piece + 1) * PIECE);
    const field = fieldOf(release, what, at, piece, pieces);
    await transaction.query(
      `insert into page_release_part (request, release, what, at, piece, sealed)
       values ($1, $2, $3, $4, $5, $6)`,
      [request, release, what, at, piece, seal(key, { request, field }, bytes, random)],
    );
  }
}

/** Undefined where there is none, or not all of it. */
export async function openPart(
  transaction: Transaction,
  { request, release, key }: PartOf,
  what: PartUse,
  at: number,
): Promise<Uint8Array | undefined> {
  const rows = await transaction.query<{ piece: number; sealed: Uint8Array }>(
    `select piece, sealed from page_release_part
     where release = $1 and request = $2 and what = $3 and at = $4 order by piece`,
    [release, request, what, at],
  );
  const opened = rows.map(({ piece, sealed }) =>
    unseal(key, { request, field: fieldOf(release, what, at, piece, rows.length) }, sealed),
  );
  const whole = opened.filter((piece) => piece !== undefined);
  return rows.length === 0 || whole.length < rows.length ? undefined : Buffer.concat(whole);
}

function fieldOf(release: string, what: PartUse, at: number, piece: number, of: number): string {
  return `release ${release} ${what} ${at} piece ${piece} of ${of}`;
}

/** The pages as they were opened, without their pictures; undefined before that and after they are deleted. */
export async function openPagesOf(
  transaction: Transaction,
  of: PartOf,
): Promise<readonly ReleasePage[] | undefined> {
  const content = await openPart(transaction, of, 'words', 0);
  if (content === undefined) return undefined;
  return z.array(releasePage).parse(JSON.parse(Buffer.from(content).toString()));
}
