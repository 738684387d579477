/**
 * Past requests under New York's law and a draft of it, counted in DuckDB on two threads, beside a plain scan of the same
 * columns of the same Parquet file. The requests are the synthetic ones of `threshold lab generate`, a decade of them taken so
 * often that there are about a hundred thousand and a million; ten million are the million ten times, each time with other days.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { inDuckdb } from '../../../apps/cli/src/lab/duckdb.ts';
import { sampleRequests } from '../../../apps/cli/src/lab/sample-requests.ts';
import { writeSample } from '../../../apps/cli/src/lab/write-sample.ts';
import type { Law } from '@threshold/rules/compile/law';
import { columnsOf } from '@threshold/rules/sql/columns';
import { literal } from '@threshold/rules/sql/dialect';
import { replaySql, type ReplaySql } from '@threshold/rules/sql/replay-sql';
import { compiledLaw, newYork, without } from '../law/new-york.ts';
import { median } from '../timing/throughput.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

export const REPLAY_SPEED: Measurement = {
  name: 'past requests decided again',
  ids: [
    'replay.per_second',
    'replay.vs_scan',
    'replay.flatness',
    'replay.processor_us',
    'replay.vectors',
    'replay.all_distinct_us',
  ],
  measure,
};

/** The norm whose ban on holding the draft strikes out. */
const STRUCK = '9-131.b1.hold';
const DECADE = { seed: 2026, from: '2012-10-01', to: '2022-09-30' };
/** As many as make a decade of 33,000 into a hundred thousand and a million. */
const TIMES = [3, 30] as const;
const SHIFTS = 10;

async function measure({ quick, progress }: MeasureOptions): Promise<Figure[]> {
  const before = newYork();
  const after = compiledLaw(without(before.stack, STRUCK));
  const folder = mkdtempSync(path.join(tmpdir(), 'threshold-replay-'));
  try {
    const files: string[] = [];
    for (const times of quick ? TIMES.slice(0, 1) : TIMES) {
      const file = path.join(folder, `${times}.parquet`);
      await writeSample(before.law, sampleRequests({ ...DECADE, times }), file, 'parquet');
      files.push(file);
    }
    return await inDuckdb(':memory:', async (connection) => {
      if (!quick) files.push(await shifted(connection, files.at(-1)!, folder));
      const timings: Timing[] = [];
      for (const file of files) {
        const made = queryOf(before.law, after.law, file, await columnsIn(connection, file));
        const timing = await timed(connection, made, file, quick ? 1 : 3);
        progress(
          `${timing.rows} requests: ${timing.seconds.toFixed(1)} s, ${timing.processor.toFixed(1)} s of processor; scan ${timing.scan.toFixed(2)} s; ${timing.vectors} sets of answers`,
        );
        timings.push(timing);
      }
      const [first, last] = [timings[0]!, timings.at(-1)!];
      const cost = ({ processor, rows }: Timing): number => (processor * 1e6) / rows;
      const distinct = await allDistinct(connection, before.law, after.law, files[0]!);
      return [
        { id: 'replay.per_second', value: last.rows / last.seconds, unit: 'requests/s' },
        { id: 'replay.vs_scan', value: last.seconds / last.scan, unit: '×' },
        { id: 'replay.flatness', value: cost(last) / cost(first), unit: '×' },
        { id: 'replay.processor_us', value: cost(last), unit: 'µs/request' },
        { id: 'replay.vectors', value: last.vectors, unit: 'sets of answers' },
        { id: 'replay.all_distinct_us', value: distinct, unit: 'µs/request' },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function shifted(
  connection: DuckDBConnection,
  file: string,
  folder: string,
): Promise<string> {
  const many = path.join(folder, 'many.parquet');
  await connection.run(
    `COPY (SELECT f.* REPLACE ("event.date" - CAST(k * 7 AS INTEGER) AS "event.date") FROM read_parquet(${literal(file)}) AS f, range(${SHIFTS}) AS r(k)) TO ${literal(many)} (FORMAT parquet, COMPRESSION zstd)`,
  );
  return many;
}

async function columnsIn(connection: DuckDBConnection, file: string): Promise<ReadonlySet<string>> {
  const described = await connection.runAndReadAll(
    `DESCRIBE SELECT * FROM read_parquet(${literal(file)})`,
  );
  return new Set(described.getRows().map(([name]) => String(name)));
}

function queryOf(before: Law, after: Law, file: string, names: ReadonlySet<string>): ReplaySql {
  return replaySql(before, after, {
    dialect: 'duckdb',
    source: `read_parquet(${literal(file)})`,
    acts: [...before.stack.acts.values()].flatMap(({ id, kind }) =>
      kind === 'answer' ? [id] : [],
    ),
    has: (column) => names.has(column),
    groups: [
      { name: 'agency', sql: '"agency"' },
      {
        name: 'month',
        sql: 'CAST(extract(year FROM "event.date") * 100 + extract(month FROM "event.date") AS INTEGER)',
      },
    ],
    asked: 'acts',
  });
}

interface Timing {
  readonly rows: number;
  readonly seconds: number;
  readonly processor: number;
  readonly scan: number;
  readonly vectors: number;
}

async function timed(
  connection: DuckDBConnection,
  { sql, reads, vectors }: ReplaySql,
  file: string,
  rounds: number,
): Promise<Timing> {
  const seen = reads.map(({ name, value }) =>
    value.type === 'list' ? `max(hash("${name}"))` : `max("${name}")`,
  );
  const plain = `SELECT ${[...seen, 'max("acts")'].join(', ')} FROM read_parquet(${literal(file)})`;
  const seconds: number[] = [];
  const processor: number[] = [];
  const scan: number[] = [];
  for (let round = 0; round < rounds; round++) {
    scan.push((await clocked(() => connection.run(plain))).seconds);
    const run = await clocked(() => connection.runAndReadAll(sql));
    seconds.push(run.seconds);
    processor.push(run.processor);
  }
  const one = async (query: string): Promise<number> =>
    Number((await connection.runAndReadAll(query)).getRows()[0]?.[0]);
  return {
    rows: await one(`SELECT count(*) FROM read_parquet(${literal(file)})`),
    seconds: median(seconds),
    processor: median(processor),
    scan: median(scan),
    vectors: await one(vectors),
  };
}

async function clocked(
  work: () => Promise<unknown>,
): Promise<{ readonly seconds: number; readonly processor: number }> {
  const used = process.cpuUsage();
  const start = performance.now();
  await work();
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

/** The worst there is: no two rows alike, because a fact that both laws ask is spread over all its values in each. */
async function allDistinct(
  connection: DuckDBConnection,
  before: Law,
  after: Law,
  file: string,
): Promise<number> {
  const there = await columnsIn(connection, file);
  const spread = columnsOf(before).filter(
    ({ value, kind, name }) =>
      value.type === 'yes-no' && kind === 'fact' && !name.startsWith('done.'),
  );
  // The row's number, bit by bit, as facts that were not recorded.
  const bits = spread.filter(({ name }) => !there.has(name)).slice(0, 40);
  const more = bits.map(
    ({ name }, bit) => `(row_number() OVER () >> ${bit % 20}) & 1 = 1 AS "${name}"`,
  );
  await connection.run(
    `CREATE TABLE spread AS SELECT *, ${more.join(', ')} FROM read_parquet(${literal(file)})`,
  );
  const names = new Set([...there, ...bits.map(({ name }) => name)]);
  const made = replaySql(before, after, {
    dialect: 'duckdb',
    source: 'spread',
    acts: [...before.stack.acts.values()].flatMap(({ id, kind }) =>
      kind === 'answer' ? [id] : [],
    ),
    has: (column) => names.has(column),
    groups: [],
    asked: 'acts',
  });
  const rows = Number(
    (await connection.runAndReadAll('SELECT count(*) FROM spread')).getRows()[0]?.[0],
  );
  const { processor } = await clocked(() => connection.runAndReadAll(made.sql));
  const vectors = Number((await connection.runAndReadAll(made.vectors)).getRows()[0]?.[0]);
  if (vectors < rows * 0.9) throw new Error(`only ${vectors} of ${rows} rows are distinct`);
  return (processor * 1e6) / rows;
}
