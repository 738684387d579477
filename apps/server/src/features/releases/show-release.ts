/** The releases of a request's pages, and one of them with what was read on each page. That somebody looked is written down. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Transaction } from '../../db/database.ts';
import { logRead } from '../reading/request-read.ts';
import { may } from '../../access/role.ts';
import { problemSentence } from '../papers/problem-sentence.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import { loadRequest, type StoredRequest } from '../requests/event-store.ts';
import type { Refusal } from '../requests/refusal.ts';
import { refusedTo } from './change-release.ts';
import {
  RELEASE_STATES,
  loadRelease,
  marks,
  openPagesOf,
  openPart,
  openSealed,
  type PartUse,
  type ReleaseRow,
} from './page-release.ts';
import { releasePage } from './release-work.ts';
import { hintsOf, knownWords } from './suggest-words.ts';

export const onRelease = z.strictObject({ id: z.uuid(), release: z.uuid() });
export const onReleasePage = onRelease.extend({
  page: z.coerce.number().int().min(0).max(400),
});

const head = {
  id: z.uuid(),
  state: z.enum(RELEASE_STATES),
  version: z.int(),
  madeBy: z.string(),
  markedBy: z.string(),
  approvedBy: z.string().nullable(),
  madeAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /** After it pages and file are deleted. */
  until: z.iso.datetime(),
};

export const releaseList = z
  .strictObject({
    releases: z.array(z.strictObject(head)),
    /** What can be chosen from. */
    papers: z.array(z.strictObject({ file: z.int(), name: z.string().nullable() })),
  })
  .meta({ id: 'release-list' });
export type ReleaseList = z.infer<typeof releaseList>;

export const releaseView = z
  .strictObject({
    ...head,
    number: z.string().meta({ description: 'Of the request.' }),
    /** Whether this person may agree to it: nobody may to what they marked. */
    mayApprove: z.boolean(),
    problem: z.string().nullable(),
    marks: marks.nullable(),
    pages: z.array(
      releasePage.omit({ lines: true, dots: true }).extend({
        lines: z.array(
          z.array(
            z.strictObject({
              text: z.string(),
              box: releasePage.shape.lines.element.element.shape.box,
              hint: z.enum(['name', 'contact', 'number']).nullable(),
            }),
          ),
        ),
      }),
    ),
    file: z
      .strictObject({
        number: z.int(),
        name: z.string(),
        bytes: z.int(),
        sha256: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'release-view' });
export type ReleaseView = z.infer<typeof releaseView>;

interface Named {
  readonly made: string | null;
  readonly marked: string | null;
  readonly approved: string | null;
}

const NAMES =
  'desk_name(made_by) as made, desk_name(marked_by) as marked, desk_name(approved_by) as approved';

export function listReleases(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<ReleaseList, Refusal>> {
  return desk.database.as<ReleaseList, Refusal>(actor.account, async (transaction) => {
    const stored = await loadRequest(transaction, desk, id);
    const no = refusedTo(actor, stored, 'release:prepare');
    if (no || !stored) return refused(no ?? { code: 'not-found' });
    const rows = await transaction.query<ReleaseRow & Named>(
      `select *, ${NAMES} from page_release where request = $1 order by made_at desc, id limit 100`,
      [id],
    );
    const papers = stored.events.flatMap(({ event }) =>
      event.type === 'paper-added'
        ? [{ file: event.facts.file, name: event.sealed.name ?? null }]
        : [],
    );
    await logRead(transaction, desk, actor, stored, 'paper');
    return done({ releases: rows.map(headOf), papers });
  });
}

export function showRelease(
  desk: Desk,
  actor: Actor,
  id: string,
  release: string,
): Promise<Result<ReleaseView, Refusal>> {
  return desk.database.as<ReleaseView, Refusal>(actor.account, async (transaction) => {
    const found = await foundRelease(transaction, desk, actor, id, release);
    if (!found.ok) return found;
    const { stored, row, key } = found.value;
    const [names] = await transaction.query<Named>(
      `select ${NAMES} from page_release where id = $1`,
      [release],
    );
    const pages = (await openPagesOf(transaction, { request: id, release, key })) ?? [];
    const { marks: marked, problem } = openSealed(row, key);
    const known = knownWords(stored.events);
    const left = stored.events
      .map(({ event }) => event)
      .find((event) => event.type === 'pages-released' && event.facts.release === release);
    await logRead(transaction, desk, actor, stored, 'paper');
    const on = { agency: stored.agency, own: stored.recordedBy === actor.account };
    return done({
      ...headOf({ ...row, made: null, marked: null, approved: null, ...names }),
      number: stored.number,
      mayApprove:
        row.state === 'ready' &&
        row.marked_by !== actor.account &&
        may(actor.memberships, 'release:approve', on),
      problem: row.problem === null ? problem : problemOf(row.problem),
      marks: marked,
      pages: pages.map(({ paper, page, width, height, lines }) => {
        const hints = hintsOf({ lines }, known);
        return {
          paper,
          page,
          width,
          height,
          lines: lines.map((words, line) =>
            words.map((word, at) => ({ ...word, hint: hints[line]?.[at] ?? null })),
          ),
        };
      }),
      file:
        left?.type === 'pages-released'
          ? {
              number: left.facts.number,
              name: left.facts.file,
              bytes: left.facts.bytes,
              sha256: left.facts.hash,
            }
          : null,
    });
  });
}

export interface ReleasePart {
  readonly content: Uint8Array;
  readonly type: string;
  readonly name: string;
}

/** A page as it was opened, a page of the result, or the finished file. */
export function showPart(
  desk: Desk,
  actor: Actor,
  { id, release }: { readonly id: string; readonly release: string },
  what: Exclude<PartUse, 'words'>,
  at = 0,
): Promise<Result<ReleasePart, Refusal>> {
  return desk.database.as<ReleasePart, Refusal>(actor.account, async (transaction) => {
    const found = await foundRelease(transaction, desk, actor, id, release);
    if (!found.ok) return found;
    const { stored, row, key } = found.value;
    // Its day is over, whether or not it was deleted already.
    if (row.expires_at <= desk.now()) return refused({ code: 'no-such-release' });
    const content = await openPart(transaction, { request: id, release, key }, what, at);
    if (content === undefined) return refused({ code: 'no-such-release' });
    await logRead(transaction, desk, actor, stored, 'paper');
    if (what !== 'file') return done({ content, type: 'image/webp', name: `page-${at + 1}.webp` });
    const left = stored.events
      .map(({ event }) => event)
      .find((event) => event.type === 'pages-released' && event.facts.release === release);
    const name = left?.type === 'pages-released' ? left.facts.file : 'release.zip';
    return done({ content, type: 'application/zip', name });
  });
}

async function foundRelease(
  transaction: Transaction,
  desk: Desk,
  actor: Actor,
  id: string,
  release: string,
): Promise<Result<{ stored: StoredRequest; row: ReleaseRow; key: Uint8Array }, Refusal>> {
  const stored = await loadRequest(transaction, desk, id);
  const no = refusedTo(actor, stored, 'release:prepare');
  if (no || !stored) return refused(no ?? { code: 'not-found' });
  const row = await loadRelease(transaction, id, release);
  if (!row || stored.key === undefined) return refused({ code: 'no-such-release' });
  return done({ stored, row, key: stored.key });
}

function headOf({
  id,
  state,
  version,
  made,
  marked,
  approved,
  approved_by,
  made_at,
  changed_at,
  expires_at,
}: ReleaseRow & Named): ReleaseList['releases'][number] {
  return {
    id,
    state,
    version,
    madeBy: made ?? '',
    markedBy: marked ?? '',
    approvedBy: approved_by === null ? null : (approved ?? ''),
    madeAt: made_at.toISOString(),
    changedAt: changed_at.toISOString(),
    until: expires_at.toISOString(),
  };
}

function problemOf(code: string): string {
  switch (code) {
    case 'letters':
      return 'A page of text has letters that cannot be drawn here. Print it, scan it, and add the scan as a paper.';
    case 'otherwise':
      return 'The pages came out otherwise than they were agreed to, so nothing left. Save the marks again and look at the result.';
    case 'crashed':
      return 'Working on these pages failed, and nothing else did. Choose fewer pages or papers at once.';
    case 'too-many-pages':
      return 'These papers have more than 60 pages. Choose fewer papers at once.';
    default:
      return problemSentence(code, undefined);
  }
}
