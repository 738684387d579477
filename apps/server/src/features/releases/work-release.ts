/**
 * What a release of pages needs done beside the requests, one step at a time: its papers opened, what was marked sent
 * through the gate for trial, and, once a second person agreed, the file made. Each step is taken with a lease, worked on
 * outside of any transaction and of this process, and settled in one transaction: the file, its record with a leaf of the
 * log, and the event of the request. A server that is killed in between leaves a lease that ends.
 */
import type { ReleaseRequest } from '@threshold/disclose/request';
import { dateAt } from '@threshold/calendar/zone-time';
import type { Transaction } from '../../db/database.ts';
import { uuidFrom } from '../../uuid.ts';
import { releaseMade, logRelease } from '../exports/release-event.ts';
import { lastRelease } from '../exports/release-number.ts';
import { openFile } from '../files/sealed-file.ts';
import type { Changed, Desk } from '../requests/desk.ts';
import { appendEvents, keepRow, loadRequest, type StoredRequest } from '../requests/event-store.ts';
import { applied } from '../requests/request-state.ts';
import {
  DAYS_TO_FETCH,
  daysAfter,
  keepPart,
  openPagesOf,
  openPart,
  openSealed,
  sealPart,
  type Marks,
  type PartUse,
  type ReleaseRow,
} from './page-release.ts';
import type { Gated, GatePage, PicturedPage, ReleaseWork, WorkProblem } from './release-work.ts';

export interface ReleaseDesk extends Pick<
  Desk,
  'database' | 'master' | 'now' | 'random' | 'changed' | 'clocks'
> {
  readonly work: ReleaseWork;
}

/** Longer than the longest work may take. */
const LEASE_MINUTES = 20;
const MOST_ATTEMPTS = 3;
const CLASS = { id: 'papers', rowsAbout: 'a-person', fields: [] } as const;

/** How many were taken: 0 when nothing waits. */
export async function workOnRelease(desk: ReleaseDesk): Promise<number> {
  await deleteWhatIsOver(desk);
  const row = await take(desk);
  if (!row) return 0;
  const { id, request } = row;
  const stored = await desk.database.asSystem((transaction) =>
    loadRequest(transaction, desk, request),
  );
  const key = stored?.key;
  if (!stored || key === undefined) return 1;
  const of = { request, release: id, key };
  // A server that died of it each time: it would die again, and everything that waits with it.
  if (row.attempts > MOST_ATTEMPTS) {
    await settle(desk, row, (transaction, now) => failed(transaction, row, 'crashed', now));
    return 1;
  }
  if (row.state === 'opening') {
    const contents: { paper: number; content: Uint8Array }[] = [];
    for (const paper of row.papers) {
      const kept = await desk.database.asSystem((transaction) =>
        openFile(transaction, { request, key }, paper),
      );
      if (kept) contents.push({ paper, content: kept.content });
    }
    const opened = await desk.work.open(contents);
    await settle(desk, row, async (transaction, now) => {
      if ('problem' in opened) return failed(transaction, row, opened.problem, now);
      await keepPages(transaction, desk, of, opened.pages);
      await turn(transaction, id, 'marking', now);
      return undefined;
    });
    return 1;
  }
  const { marks } = openSealed(row, key);
  const task = marks && (await taskOf(desk, row, of, marks));
  if (!task) {
    await settle(desk, row, (transaction, now) => failed(transaction, row, 'erased', now));
    return 1;
  }
  const gated = await desk.work.gate(task);
  await settle(desk, row, async (transaction, now) => {
    if ('problem' in gated) return failed(transaction, row, gated.problem, now);
    const { outcome } = gated;
    if (!outcome.released) {
      const sealed = sealPart(row, key, { marks, problem: outcome.text }, desk.random);
      await transaction.query(
        `update page_release set state = 'marking', approved_by = null, problem = null, sealed = $2,
           lease_until = null, changed_at = $3 where id = $1`,
        [id, sealed, now],
      );
      return undefined;
    }
    if (row.state === 'checking') return trial(transaction, desk, { row, of, gated, now });
    return make(transaction, desk, { row, of, gated, now, marks });
  });
  return 1;
}

function take({ database, now }: ReleaseDesk): Promise<ReleaseRow | undefined> {
  const at = now();
  return database.asSystem(async (transaction) => {
    const [row] = await transaction.query<ReleaseRow>(
      `update page_release set attempts = attempts + 1, lease_until = $2
       where id = (
         select id from page_release
         where state in ('opening', 'checking', 'making') and (lease_until is null or lease_until <= $1)
         order by changed_at, id limit 1 for update skip locked
       ) returning *`,
      [at, new Date(at.getTime() + LEASE_MINUTES * 60_000)],
    );
    return row;
  });
}

type Settling = (transaction: Transaction, now: Date) => Promise<Changed | undefined>;

/** Nothing where it was withdrawn, marked anew or taken again meanwhile. */
async function settle(desk: ReleaseDesk, row: ReleaseRow, work: Settling): Promise<void> {
  let told: Changed | undefined;
  await desk.database.asSystem(async (transaction) => {
    told = undefined;
    // In the order in which a purge and every verb lock.
    const [request] = await transaction.query<{ recorded_by: string; events: number }>(
      'select recorded_by, events from request where id = $1 for update',
      [row.request],
    );
    const [now] = await transaction.query<ReleaseRow>(
      'select * from page_release where id = $1 for update',
      [row.id],
    );
    if (
      !request ||
      now?.state !== row.state ||
      now.version !== row.version ||
      now.attempts !== row.attempts
    )
      return;
    const { recorded_by: recordedBy, events } = request;
    const changed = await work(transaction, desk.now());
    // Whoever waits for it is told, though no event was added.
    told = changed ?? { request: row.request, agency: row.agency, recordedBy, events };
  });
  if (told) desk.changed(told);
}

async function turn(
  transaction: Transaction,
  id: string,
  state: ReleaseRow['state'],
  now: Date,
): Promise<void> {
  await transaction.query(
    'update page_release set state = $2, lease_until = null, changed_at = $3 where id = $1',
    [id, state, now],
  );
}

/** What may be no fault of the papers is tried again. */
async function failed(
  transaction: Transaction,
  { id, attempts, state }: ReleaseRow,
  problem: WorkProblem | 'erased' | 'otherwise',
  now: Date,
): Promise<undefined> {
  const mayPass = ['crashed', 'too-much-memory', 'too-slow', 'reader-missing'].includes(problem);
  if (problem === 'stopped' || (mayPass && attempts < MOST_ATTEMPTS)) {
    await transaction.query(
      'update page_release set lease_until = null, attempts = attempts - $2::int where id = $1',
      [id, problem === 'stopped' ? '1' : '0'],
    );
    return undefined;
  }
  await transaction.query(
    `update page_release set problem = $3, lease_until = null, changed_at = $2, state = $4, approved_by = null
     where id = $1`,
    [id, now, problem, state === 'opening' ? 'failed' : 'marking'],
  );
  return undefined;
}

interface Of {
  readonly request: string;
  readonly release: string;
  readonly key: Uint8Array;
}

async function keepPages(
  transaction: Transaction,
  { random }: ReleaseDesk,
  of: Of,
  pages: readonly PicturedPage[],
): Promise<void> {
  const words = pages.map(({ picture: _, ...page }) => page);
  const content = Buffer.from(JSON.stringify(words));
  await keepPart(transaction, of, { what: 'words', at: 0, content }, random);
  for (const [at, { picture }] of pages.entries()) {
    await keepPart(transaction, of, { what: 'page', at, content: picture }, random);
  }
}

/** Undefined where a page is gone. */
function taskOf(
  desk: ReleaseDesk,
  row: ReleaseRow,
  of: Of,
  { purpose, reasons, staying, pages }: Marks,
): Promise<Parameters<ReleaseWork['gate']>[0] | undefined> {
  return desk.database.asSystem(async (transaction) => {
    const opened = await openPagesOf(transaction, of);
    const chosen: GatePage[] = [];
    for (const { at, boxes } of pages) {
      const picture = await openPart(transaction, of, 'page', at);
      const page = opened?.[at];
      if (!page || !picture) return undefined;
      chosen.push({ ...page, picture, boxes });
    }
    const request: Omit<ReleaseRequest, 'content'> = {
      purpose,
      by: row.marked_by,
      day: dateAt(desk.now().getTime(), desk.clocks.zone),
      number: (await lastRelease(transaction)) + 1,
      recordClass: CLASS,
      as: 'records',
    };
    return { ...request, pages: chosen, reasons, staying };
  });
}

interface Passed {
  readonly row: ReleaseRow;
  readonly of: Of;
  readonly gated: Gated;
  readonly now: Date;
}

/** The result as somebody else looks at it. */
async function trial(
  transaction: Transaction,
  { random }: ReleaseDesk,
  { row, of, gated, now }: Passed,
): Promise<undefined> {
  await deleteParts(transaction, row.id, 'result');
  for (const [at, content] of gated.drawn.entries()) {
    await keepPart(transaction, of, { what: 'result', at, content }, random);
  }
  await transaction.query(
    `update page_release set state = 'ready', pixels = $2, problem = null, lease_until = null, changed_at = $3
     where id = $1`,
    [row.id, gated.pixels, now],
  );
  return undefined;
}

async function make(
  transaction: Transaction,
  desk: ReleaseDesk,
  { row, of, gated, now, marks }: Passed & { readonly marks: Marks },
): Promise<Changed | undefined> {
  const { outcome, pixels } = gated;
  if (!outcome.released) return undefined;
  const { record, file } = outcome;
  await transaction.query('lock table release in share row exclusive mode');
  // Another release left meanwhile: this one is made again under the next number.
  if ((await lastRelease(transaction)) !== record.number - 1) {
    await turn(transaction, row.id, 'making', now);
    return undefined;
  }
  // Another version of a program may draw otherwise: nobody agreed to that.
  if (pixels !== row.pixels) return failed(transaction, row, 'otherwise', now);
  const stored = await loadRequest(transaction, desk, row.request, { lock: true });
  if (!stored || row.approved_by === null) return undefined;
  await logRelease(transaction, desk, {
    id: uuidFrom(desk.random(16)),
    agency: row.agency,
    account: row.approved_by,
    record: releaseMade.parse(record),
  });
  await keepPart(transaction, of, { what: 'file', at: 0, content: file.bytes }, desk.random);
  await transaction.query(
    `update page_release set state = 'made', lease_until = null, changed_at = $2, expires_at = $3 where id = $1`,
    [row.id, now, daysAfter(now, DAYS_TO_FETCH)],
  );
  return append(transaction, desk, stored, { row, of, gated, now, marks });
}

async function append(
  transaction: Transaction,
  desk: ReleaseDesk,
  { id, agency, recordedBy, state }: StoredRequest,
  { row, of, gated: { outcome }, marks }: Passed & { readonly marks: Marks },
): Promise<Changed | undefined> {
  if (!outcome.released) return undefined;
  const opened = (await openPagesOf(transaction, of)) ?? [];
  const { record } = outcome;
  const placed = await appendEvents(transaction, desk, {
    request: id,
    key: of.key,
    command: uuidFrom(desk.random(16)),
    by: row.approved_by,
    after: state.events,
    events: [
      {
        type: 'pages-released',
        version: 1,
        facts: {
          release: row.id,
          number: record.number,
          file: record.file.name,
          bytes: record.file.bytes,
          hash: record.file.sha256,
          purpose: record.purpose.kind,
          pages: marks.pages.flatMap(({ at, boxes }) => {
            const page = opened[at];
            return page ? [{ paper: page.paper, page: page.page, boxes: boxes.length }] : [];
          }),
          markedBy: row.marked_by,
        },
        sealed: {
          recipient: marks.recipient,
          basis: marks.basis,
          purpose: marks.purpose.words,
          reasons: marks.reasons.map(({ code, words }) => `${code}: ${words}`),
        },
      },
    ],
  });
  const next = placed.reduce(applied, state);
  await keepRow(transaction, desk, id, next);
  return { request: id, agency, recordedBy, events: next.events };
}

/** Withdrawn, left lying, or fetched long enough: pages and file go, the record and the event stay. */
async function deleteWhatIsOver({ database, now }: ReleaseDesk): Promise<void> {
  await database.asSystem(async (transaction) => {
    const rows = await transaction.query<{ id: string }>(
      `update page_release set state = case when state = 'withdrawn' then state else 'expired' end,
         sealed = null, lease_until = null
       where (state = 'withdrawn' and sealed is not null)
         or (state in ('opening', 'marking', 'checking', 'ready', 'failed', 'made') and expires_at <= $1)
         or (state = 'withdrawn' and exists (select from page_release_part p where p.release = page_release.id))
       returning id`,
      [now()],
    );
    for (const { id } of rows) await deleteParts(transaction, id);
  });
}

async function deleteParts(transaction: Transaction, id: string, what?: PartUse): Promise<void> {
  await transaction.query(
    `delete from page_release_part where release = $1 and ($2::text is null or what = $2)`,
    [id, what ?? null],
  );
}
