/** `threshold lab replay` on the invented law of the test packs: what it counts, and what it says of bad input. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDuckdb } from '../src/lab/duckdb.ts';
import { labGenerate, labReplay } from '../schema/lab.ts';
import { inTown, ROOT, TEST_LAW, threshold } from './fake-host.ts';

let folder = '';
let draft = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replay-'));
  // The mayor's order falls away: who asks the school or the jail to tell may be told.
  draft = path.join(folder, 'draft', 'town');
  cpSync(path.join(ROOT, TEST_LAW, 'town'), draft, { recursive: true });
  const pack = path.join(draft, 'pack.yaml');
  writeFileSync(
    pack,
    readFileSync(pack, 'utf8').replace('from: 2026-02-01 }', 'from: 2026-03-01 }'),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD =
  'request,acts,event.date,agency,detainer.kind,detainer.cancelled,paper.judge,person.offences';

function file(name: string, ...lines: readonly string[]): string {
  const place = path.join(folder, name);
  writeFileSync(place, [...lines, ''].join('\n'));
  return place;
}

/** Schools are asked to tell: 40 in January, before the order; 30 in February and 5 in April, under it. */
function requests(): string {
  const rows = (amount: number, day: string, agency: string): string[] =>
    Array.from(
      { length: amount },
      (_, at) => `R-${day}-${at},"tell",${day},${agency},none,no,no,[]`,
    );
  return file(
    'past.csv',
    HEAD,
    ...rows(40, '2026-01-10', 'school'),
    ...rows(30, '2026-02-10', 'school'),
    ...rows(25, '2026-02-11', 'jail'),
    ...rows(5, '2026-04-10', 'school'),
    ...rows(20, '2026-02-12', 'garage'),
  );
}

const replay = (...args: readonly string[]) => inTown(['lab', 'replay', ...args]);

describe('threshold lab replay', () => {
  it('counts by agency, act and month what another law answers, by the law of each day', async () => {
    const { exit, out, err } = await replay(requests(), '--against', draft, '--json');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const parsed = labReplay.safeParse(JSON.parse(out));
    expect(parsed.error?.issues ?? []).toEqual([]);
    const { synthetic, tables } = parsed.data!;
    expect(synthetic).toBe('none');
    const changed = (id: string): Record<string, number | null> =>
      Object.fromEntries(
        tables
          .find((table) => table.id === id)!
          .rows.filter(({ result }) => result.code === 'changed')
          .map(({ of, count }) => [of.code, count]),
      );
    // Only February lies between the two beginnings of the order.
    expect(changed('agencies')).toEqual({ all: 55, garage: 0, jail: 25, school: 30 });
    expect(changed('acts')).toEqual({ all: 55, tell: 55 });
    expect(changed('months')).toMatchObject({ '2026-01': 0, '2026-02': 55, '2026-04': 0 });
  }, 60_000);

  it('withholds small numbers in every form, and no file gives them away', async () => {
    const small = file(
      'small.csv',
      HEAD,
      ...Array.from({ length: 60 }, (_, at) => `${at},tell,2026-02-10,school,none,no,no,[]`),
      ...Array.from({ length: 4 }, (_, at) => `${at},tell,2026-02-10,jail,none,no,no,[]`),
    );
    const text = await replay(small, '--against', draft);
    expect(text.out).toMatch(/the jail +withheld/);
    expect(text.out).not.toMatch(/the jail +4/);
    const left = await replay(small, '--against', draft, '--csv', folder, '--html', '-');
    expect(left.out).toContain('<h2>By agency</h2>');
    expect(left.out).not.toContain('SYNTHETIC');
    const written = readdirSync(folder).filter((name) => name.startsWith('release-'));
    expect(written.sort()).toEqual([
      'release-0001-replayed-agencies-2026-11-22.csv',
      'release-0002-replayed-acts-2026-11-22.csv',
      'release-0003-replayed-months-2026-11-22.csv',
    ]);
    const agencies = readFileSync(path.join(folder, written.sort()[0]!), 'utf8');
    expect(agencies).toMatch(/"the jail","Another answer",,"withheld"/);
  });

  it('makes a sample that says it is one, and replays it under New York’s law', async () => {
    const sample = path.join(folder, 'sample.csv');
    const made = await threshold(
      `lab generate --from 2017-01-01 --to 2017-01-31 --out ${sample} --json`,
    );
    expect(labGenerate.parse(JSON.parse(made.out)).requests).toBeGreaterThan(80);
    const [head, ...rows] = readFileSync(sample, 'utf8').trim().split('\n');
    expect(head).toMatch(/^request,acts,synthetic,basis,event\.date,agency,/);
    expect(rows.filter((row) => !/^S-\d{8},"?[a-z,-]+"?,true,/.test(row))).toEqual([]);
    const { out, err } = await threshold(`lab replay ${sample} --against us-ny-nyc`);
    expect(err).toBe('');
    expect(out).toContain('SYNTHETIC.');
    expect(out).toContain('Another answer: 0');
  }, 120_000);

  it('reads Parquet as it reads CSV, and says that synthetic rows are synthetic', async () => {
    const parquet = path.join(folder, 'past.parquet');
    await inDuckdb(':memory:', async (connection) => {
      await connection.run(
        `COPY (SELECT CAST("event.date" AS DATE) AS "event.date", agency, ['tell'] AS acts, TRUE AS synthetic, CAST([] AS STRUCT(felony BOOLEAN)[]) AS "person.offences"
         FROM read_csv('${requests()}', all_varchar = true)) TO '${parquet}' (FORMAT parquet)`,
      );
    });
    const { out, exit } = await replay(parquet, '--against', draft);
    expect(exit).toBe(0);
    expect(out).toContain('SYNTHETIC. These requests were made by a program');
    expect(out).toMatch(/the jail +25 █+/);
    expect((await replay(parquet, '--against', draft, '--html', '-')).out).toContain(
      '<strong>SYNTHETIC.',
    );
  });

  it.each<readonly [string, () => readonly string[], number, string]>([
    ['no file', () => [], 64, 'No past requests were given.'],
    ['a file that is not there', () => ['nowhere.csv'], 66, '"nowhere.csv" cannot be read'],
    ['an empty file', () => [emptied(file('empty.csv'))], 65, 'is empty.'],
    ['a head without rows', () => [file('head.csv', HEAD)], 65, 'holds no request.'],
    [
      'no day',
      () => [file('day.csv', 'event-date,agency', '2026-02-01,jail')],
      65,
      'has no column "event.date".',
    ],
    [
      'a day that is none',
      () => [file('soon.csv', HEAD, '1,tell,soon,jail,none,no,no,[]')],
      65,
      'has "soon" in the column "event.date".',
    ],
    [
      'a value that no law knows',
      () => [file('jale.csv', HEAD, '1,tell,2026-02-10,jale,none,no,no,[]')],
      65,
      'has "jale" in the column "agency".',
    ],
    [
      'a fact that is never stored',
      () => [file('secret.csv', 'event.date,person.secret', '2026-02-10,yes')],
      65,
      'the law says that this is never stored',
    ],
    [
      'records that are none',
      () => [file('list.csv', HEAD, '1,tell,2026-02-10,jail,none,no,no,robbery')],
      65,
      'has "robbery" in the column "person.offences".',
    ],
    [
      'Parquet that is none',
      () => [file('text.parquet', 'no parquet')],
      65,
      'is no Parquet that can be read',
    ],
    ['no known ending', () => [file('past.txt', HEAD)], 64, 'cannot be told by its name'],
    ['another act', () => [requests(), '--act', 'tel'], 64, 'no act that both laws answer'],
    ['a purpose that is none', () => [requests(), '--purpose', 'fun'], 64, '"fun" is no purpose.'],
    [
      'a folder that is not there, before it reads',
      () => [requests(), '--csv', path.join(folder, 'nowhere')],
      73,
      'Make the folder first.',
    ],
    [
      'a page in the place of the requests',
      () => [requests(), '--html', requests()],
      64,
      'which is read. help: Give --html another name.',
    ],
    ['no database', () => ['--source', 'postgres'], 64, 'DATABASE_URL is not set.'],
  ])('says what is wrong with %s', async (_, given, exit, words) => {
    const ran = await replay(...given(), '--against', draft);
    expect(ran.err.replaceAll(/\s+/g, ' ')).toContain(words);
    expect(ran.err).not.toContain('    at ');
    expect(ran.exit).toBe(exit);
    expect(ran.out).toBe('');
  });

  it('writes one form at a time, beside the tables', async () => {
    const both = await replay(requests(), '--html', '-', '--json', '--against', draft);
    expect(both.exit).toBe(64);
    expect(both.out).toContain('--json and --html cannot be written at once.');
  });

  it('says what was meant, and what is wrong with a law', async () => {
    const jale = file('near.csv', HEAD, '1,tell,2026-02-10,jial,none,no,no,[]');
    expect((await replay(jale, '--against', draft)).err).toContain('Did you mean jail?');
    const broken = path.join(folder, 'broken', 'town');
    cpSync(draft, broken, { recursive: true });
    const pack = path.join(broken, 'pack.yaml');
    writeFileSync(
      pack,
      readFileSync(pack, 'utf8').replace('when: detainer.stands', 'when: detainer.sits'),
    );
    const ran = await replay(requests(), '--against', broken);
    expect(ran.exit).toBe(65);
    expect(ran.err).toContain('detainer.sits');
  });
});

function emptied(place: string): string {
  writeFileSync(place, '');
  return place;
}
