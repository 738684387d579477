/**
 * Has one waiting paper read. It is taken with a lease, opened outside of any transaction and of this process, and
 * settled in one transaction: the reading and its pictures sealed, its words findable, the event, the row. A server that
 * is killed in between leaves a lease that ends, and the paper is read again. A file that cannot be read is left to a
 * person, in words; what may be no fault of the file is tried three times.
 */
import { dateAt } from '@threshold/calendar/zone-time';
import type { ReadingContext } from '@threshold/instruments/reading';
import type { Transaction } from '../../db/database.ts';
import { uuidFrom } from '../../uuid.ts';
import { hashOf, keepFile, nextFile, openFile } from '../files/sealed-file.ts';
import type { Changed, Desk } from '../requests/desk.ts';
import { appendEvents, keepRow, loadRequest, type StoredRequest } from '../requests/event-store.ts';
import type { RequestEvent } from '../requests/request-event.ts';
import { applied } from '../requests/request-state.ts';
import { keepText } from '../requests/word-index.ts';
import type { OpenedPaper, OpenPaper, PaperReading, ReadingProblem } from './paper-text.ts';

export interface PaperDesk extends Pick<
  Desk,
  'database' | 'master' | 'now' | 'random' | 'changed' | 'clocks'
> {
  readonly openPaper: OpenPaper;
}

/** Longer than the longest reading may take. */
const LEASE_MINUTES = 10;
/** Minutes after each failure that the file may not be to blame for. */
const BACKOFF = [1, 10] as const;
const MAY_PASS: ReadonlySet<ReadingProblem> = new Set([
  'crashed',
  'too-much-memory',
  'too-slow',
  'reader-missing',
]);

interface Taken {
  readonly request: string;
  readonly file: number;
  readonly attempts: number;
}

/** How many were taken: 0 when nothing waits. */
export async function readNextPaper(desk: PaperDesk): Promise<number> {
  const taken = await take(desk);
  if (!taken) return 0;
  const paper = await contentOf(desk, taken);
  const opened = paper && (await desk.openPaper(paper.content, paper.context));
  if (opened) await settle(desk, taken, opened);
  return 1;
}

function take({ database, now }: PaperDesk): Promise<Taken | undefined> {
  const at = now();
  return database.asSystem(async (transaction) => {
    const [row] = await transaction.query<Taken>(
      `update paper_reading set state = 'reading', attempts = attempts + 1, lease_until = $2, changed_at = $1
       where (request, file) = (
         select request, file from paper_reading
         where (state = 'waiting' and next_at <= $1) or (state = 'reading' and lease_until <= $1)
         order by next_at, request, file limit 1 for update skip locked
       )
       returning request, file, attempts`,
      [at, later(at, LEASE_MINUTES)],
    );
    return row;
  });
}

interface Paper {
  readonly content: Uint8Array;
  readonly context: ReadingContext;
}

/** Undefined where it was purged meanwhile, or does not open any more: then the row says that it failed. */
function contentOf(desk: PaperDesk, { request, file }: Taken): Promise<Paper | undefined> {
  return desk.database.asSystem(async (transaction) => {
    const stored = await loadRequest(transaction, desk, request);
    const key = stored?.key;
    const kept = key && (await openFile(transaction, { request, key }, file));
    if (stored && kept) return { content: kept.content, context: contextOf(desk, stored) };
    await transaction.query(
      `update paper_reading set state = 'failed', problem = 'erased', lease_until = null, changed_at = $3
       where request = $1 and file = $2`,
      [request, file, desk.now()],
    );
    return undefined;
  });
}

/** What was recorded beside the paper, for the reader to compare with: whom it is about, which place, which day. */
function contextOf({ now, clocks }: PaperDesk, { events, state }: StoredRequest): ReadingContext {
  const recorded = events[0]?.event;
  const { person, where } = recorded?.type === 'request-recorded' ? recorded.sealed : {};
  const requester = state.situation['requester.kind'];
  return {
    today: dateAt(now().getTime(), clocks.zone),
    ...(person === undefined ? {} : { person }),
    ...(where === undefined ? {} : { place: where }),
    ...(typeof requester === 'string' ? { requester } : {}),
  };
}

async function settle(
  desk: PaperDesk,
  { request, file, attempts }: Taken,
  opened: OpenedPaper | { readonly problem: ReadingProblem },
): Promise<void> {
  let told: Changed | undefined;
  await desk.database.asSystem(async (transaction) => {
    told = undefined;
    const stored = await loadRequest(transaction, desk, request, { lock: true });
    const [row] = await transaction.query<{ state: string; attempts: number }>(
      'select state, attempts from paper_reading where request = $1 and file = $2 for update',
      [request, file],
    );
    // Purged, or taken again meanwhile by another server.
    if (stored?.key === undefined || row?.state !== 'reading' || row.attempts !== attempts) return;
    const now = desk.now();
    if ('problem' in opened && opened.problem === 'stopped') {
      await transaction.query(
        `update paper_reading set state = 'waiting', attempts = attempts - 1, lease_until = null
         where request = $1 and file = $2`,
        [request, file],
      );
      return;
    }
    const wait = 'problem' in opened ? waitAfter(opened.problem, attempts) : undefined;
    await transaction.query(
      `update paper_reading set state = $3, problem = $4, next_at = $5, lease_until = null, changed_at = $6
       where request = $1 and file = $2`,
      [
        request,
        file,
        'problem' in opened ? (wait === undefined ? 'failed' : 'waiting') : 'read',
        'problem' in opened ? opened.problem : null,
        wait === undefined ? now : later(now, wait),
        now,
      ],
    );
    if (wait !== undefined) return;
    const event =
      'problem' in opened
        ? failureOf(file, opened.problem)
        : await keepReading(transaction, desk, stored, stored.key, file, opened);
    told = await append(transaction, desk, stored, stored.key, event);
  });
  if (told) desk.changed(told);
}

function waitAfter(problem: ReadingProblem, attempts: number): number | undefined {
  return MAY_PASS.has(problem) ? BACKOFF[attempts - 1] : undefined;
}

function failureOf(file: number, problem: ReadingProblem): RequestEvent {
  return {
    type: 'paper-read',
    version: 1,
    facts: { file, kind: null, problem, offered: [] },
    sealed: {},
  };
}

async function keepReading(
  transaction: Transaction,
  desk: PaperDesk,
  { id, agency }: StoredRequest,
  key: Uint8Array,
  paper: number,
  { pages, ...read }: OpenedPaper,
): Promise<RequestEvent> {
  const place = { request: id, key, random: desk.random };
  const kept: PaperReading['pages'][number][] = [];
  for (const { picture, ...page } of pages) {
    if (picture === null) {
      kept.push({ ...page, picture });
      continue;
    }
    const file = await nextFile(transaction, id);
    const content = Buffer.from(picture);
    await keepFile(transaction, place, { file, what: 'picture', type: 'image/webp', content });
    kept.push({ ...page, picture: file });
  }
  const reading: PaperReading = { version: 1, pages: kept, ...read };
  const content = Buffer.from(JSON.stringify(reading));
  const file = await nextFile(transaction, id);
  await keepFile(transaction, place, { file, what: 'reading', type: 'application/json', content });
  await keepText(transaction, desk, { request: id, agency }, read.words);
  return {
    type: 'paper-read',
    version: 2,
    facts: {
      file: paper,
      reading: file,
      hash: hashOf(content),
      documents: read.documents.map(({ kind, judicial, signer, issues }) => ({
        kind,
        judicial,
        signer: signer.role,
        signed: signer.present,
        faults: issues.map(({ code }) => code),
      })),
      offered: read.offers.map(({ fact, value, document }) => ({ fact, value, document })),
    },
    sealed: {},
  };
}

async function append(
  transaction: Transaction,
  desk: PaperDesk,
  { id, agency, recordedBy, state }: StoredRequest,
  key: Uint8Array,
  event: RequestEvent,
): Promise<Changed> {
  const placed = await appendEvents(transaction, desk, {
    request: id,
    key,
    command: uuidFrom(desk.random(16)),
    by: null,
    after: state.events,
    events: [event],
  });
  const next = placed.reduce(applied, state);
  await keepRow(transaction, desk, id, next);
  return { request: id, agency, recordedBy, events: next.events };
}

function later(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}
