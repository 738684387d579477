/**
 * Steps of a release of pages that a person takes: begin, mark, agree, withdraw. What follows from each is done beside the
 * requests (work-release.ts). Nobody agrees to what they marked themselves; the database says so too.
 */
import { z } from 'zod';
import { may, type Action } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import { loadRequest, type StoredRequest } from '../requests/event-store.ts';
import type { Refusal } from '../requests/refusal.ts';
import {
  DAYS_TO_MAKE,
  RELEASE_STATES,
  daysAfter,
  loadRelease,
  marks,
  openPagesOf,
  sealPart,
  type ReleaseRow,
  type ReleaseState,
} from './page-release.ts';

export const beginBody = z.strictObject({
  /** Made by the client: the same sent twice is one release. */
  id: z.uuid(),
  papers: z.array(z.int().positive()).min(1).max(20),
});
export const marksBody = z.strictObject({
  release: z.uuid(),
  version: z.int().positive(),
  marks,
});
export const onVersion = z.strictObject({ release: z.uuid(), version: z.int().positive() });

export const releaseChanged = z
  .strictObject({ id: z.uuid(), state: z.enum(RELEASE_STATES), version: z.int() })
  .meta({ id: 'release-changed' });
export type ReleaseChanged = z.infer<typeof releaseChanged>;

export async function beginRelease(
  desk: Desk,
  actor: Actor,
  request: string,
  { id, papers }: z.infer<typeof beginBody>,
): Promise<Result<ReleaseChanged, Refusal>> {
  const begun = await desk.database.as<ReleaseChanged, Refusal>(
    actor.account,
    async (transaction) => {
      const stored = await loadRequest(transaction, desk, request);
      const no = refusedTo(actor, stored, 'release:prepare');
      if (no || !stored) return refused(no ?? { code: 'not-found' });
      const before = await loadRelease(transaction, request, id);
      if (before) return begunBefore(actor, before);
      const kept = new Set(
        stored.events.flatMap(({ event }) =>
          event.type === 'paper-added' ? [event.facts.file] : [],
        ),
      );
      if (!papers.every((paper) => kept.has(paper))) return refused({ code: 'no-such-paper' });
      const now = desk.now();
      const inserted = await transaction.query(
        `insert into page_release (id, request, agency, state, papers, made_by, marked_by, made_at, changed_at, expires_at)
         values ($1, $2, $3, 'opening', $4, $5, $5, $6, $6, $7)
         on conflict (id) do nothing returning id`,
        [
          id,
          request,
          stored.agency,
          `{${[...new Set(papers)].join(',')}}`,
          actor.account,
          now,
          daysAfter(now, DAYS_TO_MAKE),
        ],
      );
      // The same id at the same moment, or of another request, also one that this person cannot see.
      if (inserted.length === 0) {
        return begunBefore(actor, await loadRelease(transaction, request, id));
      }
      return done({ id, state: 'opening', version: 1 });
    },
  );
  if (begun.ok) desk.releases.nudge();
  return begun;
}

function begunBefore(
  { account }: Actor,
  before: ReleaseRow | undefined,
): Result<ReleaseChanged, Refusal> {
  return before?.made_by === account
    ? done(changedOf(before))
    : refused({ code: 'command-reused' });
}

export function markRelease(
  desk: Desk,
  actor: Actor,
  request: string,
  { release, version, marks: given }: z.infer<typeof marksBody>,
): Promise<Result<ReleaseChanged, Refusal>> {
  return change(desk, actor, request, {
    release,
    version,
    action: 'release:prepare',
    from: ['marking', 'ready'],
    step: async ({ transaction, row, key }) => {
      const pages = await openPagesOf(transaction, { request, release, key });
      const fault = pages === undefined ? 'not opened yet' : faultIn(given, pages);
      if (fault !== undefined) return { code: 'bad-request', problems: [fault] };
      const sealed = sealPart(row, key, { marks: given, problem: null }, desk.random);
      const now = desk.now();
      await transaction.query(
        `update page_release set state = 'checking', version = version + 1, marked_by = $2, sealed = $3,
           attempts = 0, lease_until = null, changed_at = $4, expires_at = $5 where id = $1`,
        [release, actor.account, sealed, now, daysAfter(now, DAYS_TO_MAKE)],
      );
      return undefined;
    },
  });
}

export function approveRelease(
  desk: Desk,
  actor: Actor,
  request: string,
  { release, version }: z.infer<typeof onVersion>,
): Promise<Result<ReleaseChanged, Refusal>> {
  return change(desk, actor, request, {
    release,
    version,
    action: 'release:approve',
    from: ['ready'],
    step: async ({ transaction, row }) => {
      if (row.marked_by === actor.account) return { code: 'own-release' };
      await transaction.query(
        `update page_release set state = 'making', approved_by = $2, attempts = 0, lease_until = null, changed_at = $3
         where id = $1`,
        [release, actor.account, desk.now()],
      );
      return undefined;
    },
  });
}

export function withdrawRelease(
  desk: Desk,
  actor: Actor,
  request: string,
  { release, version }: z.infer<typeof onVersion>,
): Promise<Result<ReleaseChanged, Refusal>> {
  return change(desk, actor, request, {
    release,
    version,
    action: 'release:prepare',
    from: ['opening', 'marking', 'checking', 'ready', 'failed'],
    step: async ({ transaction }) => {
      await transaction.query(
        `update page_release set state = 'withdrawn', lease_until = null, changed_at = $2 where id = $1`,
        [release, desk.now()],
      );
      return undefined;
    },
  });
}

interface Change {
  readonly release: string;
  readonly version: number;
  readonly action: Action;
  readonly from: readonly ReleaseState[];
  readonly step: (on: {
    readonly transaction: Transaction;
    readonly row: ReleaseRow;
    readonly key: Uint8Array;
  }) => Promise<Refusal | undefined>;
}

async function change(
  desk: Desk,
  actor: Actor,
  request: string,
  { release, version, action, from, step }: Change,
): Promise<Result<ReleaseChanged, Refusal>> {
  const changed = await desk.database.as<ReleaseChanged, Refusal>(
    actor.account,
    async (transaction) => {
      const stored = await loadRequest(transaction, desk, request);
      const no = refusedTo(actor, stored, action);
      if (no || !stored) return refused(no ?? { code: 'not-found' });
      const locked = await loadRelease(transaction, request, release, { lock: true });
      // What is over is not given for changing.
      const row = locked ?? (await loadRelease(transaction, request, release));
      if (!row || stored.key === undefined) return refused({ code: 'no-such-release' });
      if (!locked || row.version !== version || !from.includes(row.state)) {
        return refused({ code: 'release-changed', state: row.state });
      }
      const problem = await step({ transaction, row, key: stored.key });
      if (problem) return refused(problem);
      const after = await loadRelease(transaction, request, release);
      return done(changedOf(after ?? row));
    },
  );
  if (changed.ok) desk.releases.nudge();
  return changed;
}

/** Why this account may not: who cannot see the request is told that there is none. */
export function refusedTo(
  actor: Actor,
  stored: Pick<StoredRequest, 'agency' | 'recordedBy'> | undefined,
  action: Action,
): Refusal | undefined {
  if (!stored) return { code: 'not-found' };
  const on = { agency: stored.agency, own: stored.recordedBy === actor.account };
  return may(actor.memberships, action, on)
    ? undefined
    : { code: 'not-allowed', what: 'release papers of this agency' };
}

function changedOf({ id, state, version }: ReleaseRow): ReleaseChanged {
  return { id, state, version };
}

function faultIn(
  { pages, reasons }: z.infer<typeof marks>,
  opened: readonly { readonly width: number; readonly height: number }[],
): string | undefined {
  const codes = reasons.map(({ code }) => code);
  if (new Set(codes).size !== codes.length) return 'Give each reason a code of its own.';
  const places = pages.map(({ at }) => at);
  if (new Set(places).size !== places.length) return 'Each page leaves once.';
  for (const { at, boxes } of pages) {
    const page = opened[at];
    if (!page) return `There is no page ${at + 1}.`;
    for (const { x, y, width, height, reason } of boxes) {
      if (!codes.includes(reason)) return `The reason ${reason} is not explained.`;
      if (x + width > page.width || y + height > page.height)
        return `A black box lies outside of page ${at + 1}.`;
    }
  }
  return undefined;
}
