/** A desk for tests: a fresh database with two agencies and their people, a clock that stands, seeded chance. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedCalendarFiles, shippedReckonings } from '@threshold/calendar/edge/calendar-files';
import type { Role } from '../src/access/role.ts';
import type { Database } from '../src/db/database.ts';
import { migrate, readMigrations } from '../src/db/migrate.ts';
import type { Actor, Changed, Desk } from '../src/features/requests/desk.ts';
import type { RecordRequestBody } from '../src/features/requests/record-request.ts';
import { vkeyText } from '@threshold/ledger/verifier-key';
import type { Erasure } from '../src/features/retention/erasure.ts';
import { testSigner } from './log-key.ts';
import { openDirectory } from '../src/features/defense/shipped-directory.ts';
import { openWaitingWords } from '../src/features/defense/waiting-words.ts';
import { openLetterDesk } from '../src/features/letters/letter-desk.ts';
import { DeskLaw } from '../src/law/desk-law.ts';
import { checkUpload } from '../src/law/check-upload.ts';
import { weighLaw } from '../src/law/weigh-law.ts';
import { KeptLaws, keepLaw } from '../src/law/law-version.ts';
import { RulesInForce } from '../src/law/rules-in-force.ts';
import { releaseProcesses } from '../src/edge/release-process.ts';
import { packFolders } from '../src/edge/law-checker.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
export const MIGRATIONS = readMigrations(path.join(import.meta.dirname, '../src/db/migrations'));

/** Compiled by the build that every test run begins with. */
export const COMPILED = readFileSync(path.join(ROOT, 'build/law/us-ny-nyc.json'), 'utf8');
export const LAW = new DeskLaw(COMPILED);
export const DIRECTORY = openDirectory(path.join(ROOT, 'guidance/us-ny-nyc'));
export const WAITING_WORDS = openWaitingWords(path.join(ROOT, 'guidance/us-ny-nyc'));
export const LETTERS = openLetterDesk({
  guidance: path.join(ROOT, 'guidance/us-ny-nyc'),
  workspace: path.join(ROOT, '.cache/letters'),
});

export const PEOPLE = {
  worker: ['jails', 'front-line'],
  otherWorker: ['jails', 'front-line'],
  counsel: ['jails', 'counsel'],
  secondCounsel: ['jails', 'counsel'],
  privacy: ['jails', 'privacy-officer'],
  supervisor: ['jails', 'supervisor'],
  coordinator: ['jails', 'coordinator'],
  auditor: ['jails', 'auditor'],
  administrator: ['jails', 'administrator'],
  schoolWorker: ['schools', 'front-line'],
  schoolCounsel: ['schools', 'counsel'],
  defender: ['jails', 'defence-coordinator'],
  schoolDefender: ['schools', 'defence-coordinator'],
} as const satisfies Record<string, readonly [string, Role]>;
export type Person = keyof typeof PEOPLE;

export interface TestDesk extends Desk {
  readonly people: Readonly<Record<Person, Actor>>;
  readonly told: readonly Changed[];
  /** What was purged, as it is kept outside the database. */
  readonly gone: readonly Erasure[];
  /** Moves the clock on. */
  readonly pass: (minutes: number) => void;
}

/** The same name gives the same uuid. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export async function testDesk(
  database: Database,
  seed = 'seed',
  /** How an uploaded law is checked; in this process unless told. */
  check: Desk['rules']['check'] = (upload) => Promise.resolve(checkUpload(upload)),
): Promise<TestDesk> {
  await migrate(database, MIGRATIONS);
  await database.asSystem(async (transaction) => {
    for (const agency of ['jails', 'schools']) {
      await transaction.query(
        'insert into agency (id, title, law_agency) values ($1, $1, $2) on conflict do nothing',
        [agency, agency === 'jails' ? 'correction' : 'schools'],
      );
    }
    for (const [name, [agency, role]] of Object.entries(PEOPLE)) {
      await transaction.query(
        'insert into account (id, name, email) values ($1, $2, $3) on conflict do nothing',
        [uuidOf(name), name, `${name}@example.org`],
      );
      await transaction.query(
        'insert into membership (account, agency, role) values ($1, $2, $3) on conflict do nothing',
        [uuidOf(name), agency, role],
      );
    }
  });
  const people = Object.fromEntries(
    Object.entries(PEOPLE).map(([name, [agency, role]]) => [
      name,
      { account: uuidOf(name), memberships: [{ agency, role }] },
    ]),
  ) as unknown as TestDesk['people'];
  await keepLaw(database, LAW, COMPILED, new Date(0));
  const inForce = new RulesInForce(database, {
    compiled: COMPILED,
    calendars: shippedCalendarFiles(),
  });
  const laws = new KeptLaws(database, LAW);
  let now = new Date('2026-11-20T15:00:00.000Z').getTime();
  let drawn = 0;
  const told: Changed[] = [];
  const erased: Erasure[] = [];
  return {
    database,
    get law() {
      return inForce.law;
    },
    lawOf: (hash) => laws.byHash(hash),
    clocks: {
      get calendars() {
        return inForce.calendars;
      },
      reckonings: shippedReckonings(),
      zone: 'America/New_York',
    },
    rules: {
      inForce,
      shippedPacks: () => packFolders(path.join(ROOT, 'law')),
      check,
      weigh: (draft) => Promise.resolve(weighLaw(draft)),
      uploaded: () => undefined,
      changed: () => undefined,
    },
    letters: LETTERS,
    directory: DIRECTORY,
    waitingWords: WAITING_WORDS,
    carries: new Set(['email', 'sms']),
    master: { id: 'test', bytes: Buffer.alloc(32, 7) },
    now: () => new Date(now),
    random: (length) => {
      const bytes = createHash('sha512').update(`${seed} ${drawn++}`).digest();
      return bytes.subarray(0, length);
    },
    changed: (change) => void told.push(change),
    erased: (erasures) => Promise.resolve(void erased.push(...erasures)),
    logKey: vkeyText(testSigner().key),
    releases: { work: releaseProcesses(), nudge: () => undefined },
    webhooks: { policy: { demo: true, networks: [] }, nudge: () => undefined },
    people,
    told,
    gone: erased,
    pass: (minutes) => {
      now += minutes * 60_000;
    },
  };
}

/** A detainer with an officer's warrant at the jails, as in examples/detainer-with-i200.yaml. */
export function detainer(
  name: string,
  changes: Partial<RecordRequestBody> = {},
): RecordRequestBody {
  return {
    id: uuidOf(name),
    command: uuidOf(`${name} sent`),
    agency: 'jails',
    channel: 'paper',
    receivedAt: '2026-11-20T14:30:00.000Z',
    acts: ['hold', 'notify-release'],
    situation: {
      'event.date': '2026-11-20',
      agency: 'correction',
      'requester.kind': 'immigration-agency',
      'paper.kind': 'i-200',
      'paper.signer': 'immigration-officer',
      'claim.legal-compulsion': false,
      'person.in-custody': true,
    },
    details: { person: 'Sample Person', text: 'Two of them, at the gate.' },
    ...changes,
  };
}
