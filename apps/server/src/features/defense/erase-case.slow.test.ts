/**
 * Promise 6 for cases: what a person asked to have erased is gone from every table, from files of the database, from a backup made
 * before once it is restored, and was never in a line that the server writes. On both databases.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startPostgres } from '../../../test/postgres-server.ts';
import { MIGRATIONS, testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import { dump } from '../../backup/dump.ts';
import { eraseAgain, load } from '../../backup/load.ts';
import type { Database } from '../../db/database.ts';
import { openPglite } from '../../db/pglite-database.ts';
import { openPostgres } from '../../db/postgres-database.ts';
import type { Result } from '../../db/result.ts';
import { readTemplate } from '../../edge/database-template.ts';
import type { Refusal } from '../requests/refusal.ts';
import { purgeRecords } from '../retention/purge.ts';
import { answerOffer } from './answer-offer.ts';
import { askErasure } from './ask-erasure.ts';
import type { Intake } from './case-event.ts';
import { correctCase } from './correct-case.ts';
import { casesQuery, listCases } from './list-cases.ts';
import { makeOffer } from './make-offer.ts';
import { openCase } from './open-case.ts';
import { resolveConflict } from './resolve-conflict.ts';
import { setTier } from './set-tier.ts';
import { showCase } from './show-case.ts';
import { tellPlace } from './tell-place.ts';

/** In no other word of the desk, and in each field that takes words. */
const CANARY = 'Xochiquetzalina';
const FIELD = `${CANARY} Verborgen`;

interface Kind {
  readonly database: Database;
  /** Where its files lie. */
  readonly folder: string;
  readonly fresh: () => Promise<Database>;
  readonly close: () => Promise<void>;
}

async function onPglite(): Promise<Kind> {
  const folder = mkdtempSync(path.join(tmpdir(), 'threshold-erase-'));
  const database = await openPglite(folder, readTemplate());
  const opened: Database[] = [database];
  return {
    database,
    folder,
    fresh: async () => {
      const other = await openPglite(undefined);
      opened.push(other);
      return other;
    },
    close: async () => {
      for (const each of opened) await each.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function onPostgres(): Promise<Kind> {
  const server = await startPostgres();
  const database = openPostgres(await server.newDatabase());
  const [at] = await database.asSystem((transaction) =>
    transaction.query<{ folder: string }>(`select current_setting('data_directory') as folder`),
  );
  const opened: Database[] = [database];
  return {
    database,
    folder: at?.folder ?? '',
    fresh: async () => {
      const other = openPostgres(await server.newDatabase({ empty: true }));
      opened.push(other);
      return other;
    },
    close: async () => {
      for (const each of opened) await each.close();
      await server.stop();
    },
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const about = statSync(file, { throwIfNoEntry: false });
    if (about === undefined) return [];
    return about.isDirectory() ? filesIn(file) : about.isFile() ? [file] : [];
  });
}

async function backupOf(database: Database): Promise<readonly string[]> {
  const lines: string[] = [];
  await dump(database, new Date('2026-11-21T00:00:00Z'), (text) => {
    lines.push(text);
    return Promise.resolve();
  });
  return lines;
}

/** Tables of a backup in which something stands. */
function tablesWith(lines: readonly string[], what: string): readonly string[] {
  let table = '';
  const found = new Set<string>();
  for (const text of lines) {
    const said = JSON.parse(text) as { readonly table?: string };
    if (said.table !== undefined) table = said.table;
    else if (text.includes(what)) found.add(table);
  }
  return [...found].sort();
}

describe.each([
  ['PGlite', onPglite],
  ['PostgreSQL', onPostgres],
] as const)('a case that was erased on %s', (_, open) => {
  it('leaves its number, its leaves and nothing of the person', { timeout: 240_000 }, async () => {
    const { database, folder, fresh, close } = await open();
    try {
      const desk = await testDesk(database);
      const { id, number } = await livedThrough(desk);
      const before = await backupOf(database);
      expect(tablesWith(before, id)).toContain('case_event');
      const words = wordsOfCase(before, id);
      // Four of the person and two of each on the other side; they are blinded.
      expect(words.length).toBeGreaterThan(3);

      const { privacy } = desk.people;
      const purge = { id: uuidOf('erasing'), agency: 'jails', records: [id] };
      const purged = await purgeRecords(desk, privacy, purge);
      expect(purged).toMatchObject({ ok: true, value: { gone: [id] } });

      const after = await backupOf(database);
      expect(tablesWith(after, id)).toEqual([
        'log_entry',
        'purged_leaf',
        'purged_record',
        'request_read',
        'retention_event',
      ]);
      for (const word of words) expect([word, tablesWith(after, word)]).toEqual([word, []]);
      for (const lines of [before, after]) {
        expect(lines.join('').toLowerCase()).not.toContain(CANARY.toLowerCase());
      }
      // Only its number is left where it was read.
      expect(tablesWith(after, number)).toEqual(['purged_record', 'request_read']);
      const search = casesQuery.parse({ search: CANARY, state: 'any' });
      const found = await listCases(desk, desk.people.defender, search);
      expect(found).toMatchObject({ ok: true, value: { total: 0 } });

      // The bytes on the disk, logs of the database too: what was sealed is there as such at most.
      await database
        .asSystem((transaction) => transaction.query('select pg_switch_wal()'))
        .catch(() => undefined);
      const files = filesIn(folder);
      expect(files.length).toBeGreaterThan(100);
      // What stands open is found so, and would be if it were a name.
      expect(files.some((file) => readFileSync(file).includes(number))).toBe(true);
      const telling = files.filter((file) => readFileSync(file).includes(CANARY));
      expect(telling).toEqual([]);

      // A backup from before brings it back, and the list of what was purged takes it again.
      const restored = await fresh();
      await load(restored, MIGRATIONS, lineByLine(before));
      expect(tablesWith(await backupOf(restored), id)).toContain('case_event');
      expect(await eraseAgain({ ...desk, database: restored }, desk.gone)).toBe(1);
      const again = await backupOf(restored);
      expect(tablesWith(again, id)).not.toContain('case_event');
      for (const word of words) expect([word, tablesWith(again, word)]).toEqual([word, []]);
      expect(tablesWith(again, uuidOf('erased neighbour'))).toContain('case_event');
    } finally {
      await close();
    }
  });
});

/** Through every step that takes words, with the name in all of them; its neighbour stays. */
async function livedThrough(
  desk: TestDesk,
): Promise<{ readonly id: string; readonly number: string }> {
  const me = desk.people.defender;
  const id = uuidOf('erased case');
  let sent = 0;
  const next = (seen: number) => ({ command: uuidOf(`erase ${++sent}`), seen });
  const good = async <Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> => {
    const result = await asked;
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  };
  const intake: Intake = {
    person: FIELD,
    contact: `care of ${CANARY}`,
    contactSafe: true,
    language: 'es',
    need: 'removal-defence',
    detained: 'no',
    hearing: '2027-01-20',
    child: 'no',
    bond: 'yes',
    bondHearing: '2026-12-20',
    order: 'no',
    opposing: [`${CANARY} Gegner`],
    note: `${CANARY} calls on Tuesdays.`,
  };
  const reason = `Asked ${CANARY}.`;
  const neighbour = uuidOf('erased neighbour');
  await good(
    openCase(desk, me, {
      id: neighbour,
      command: uuidOf('neighbour sent'),
      agency: 'jails',
      intake: { ...intake, person: 'Stays Here', opposing: [], contact: 'their sister', note: '' },
    }),
  );
  const { number } = await good(
    openCase(desk, me, { id, command: uuidOf('erased sent'), agency: 'jails', intake }),
  );
  await good(
    correctCase(desk, me, id, { ...next(1), intake: { ...intake, child: 'yes' }, reason }),
  );
  await good(setTier(desk, me, id, { ...next(2), tier: 1, reason }));
  await good(tellPlace(desk, me, id, { ...next(3), by: 'paper' }));
  await good(makeOffer(desk, me, id, { ...next(4), provider: 'bronx-defenders', note: reason }));
  const declined = { answer: 'declined' as const, why: 'conflict' as const, reason };
  await good(answerOffer(desk, me, id, { ...next(5), ...declined }));
  const finding = { finding: 'different-people' as const, reason };
  await good(resolveConflict(desk, me, id, { ...next(6), ...finding }));
  const colleague = {
    account: desk.people.schoolDefender.account,
    memberships: [{ agency: 'jails', role: 'defence-coordinator' as const }],
  };
  await desk.database.asSystem((transaction) =>
    transaction.query(
      `insert into membership (account, agency, role) values ($1, 'jails', 'defence-coordinator')`,
      [colleague.account],
    ),
  );
  await good(showCase(desk, colleague, id));
  await good(askErasure(desk, me, id, { ...next(7), reason }));
  return { id, number };
}

/** The blinded words of a case, as a backup writes them. */
function wordsOfCase(lines: readonly string[], id: string): readonly string[] {
  const at = lines.findIndex((text) => text.includes('"table":"case_word"'));
  const rows = lines.slice(at + 1).flatMap((text) => {
    const said = JSON.parse(text) as {
      readonly rows?: readonly { readonly record?: string; readonly word?: string }[];
    };
    return said.rows ?? [];
  });
  return rows.flatMap(({ record, word }) => (record === id && word !== undefined ? [word] : []));
}

async function* lineByLine(lines: readonly string[]): AsyncGenerator<string> {
  for (const text of lines) yield await Promise.resolve(text);
}
