/** A sample as Parquet or CSV: each row says that it is synthetic, and what its number rests on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { Law } from '@threshold/rules/compile/law';
import { columnsOf, type Cell, type Column } from '@threshold/rules/sql/columns';
import { dialectOf, literal } from '@threshold/rules/sql/dialect';
import { inDuckdb } from './duckdb.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';
import type { SampleRequest } from './sample-requests.ts';

export const FORMATS = ['parquet', 'csv'] as const;
export type SampleFormat = (typeof FORMATS)[number];

/** Before the facts. */
export const BESIDE = ['request', 'acts', 'synthetic', 'basis'] as const;

/** As many as a chunk of DuckDB holds. */
const CHUNK = 2048;

export async function writeSample(
  law: Law,
  rows: Iterable<SampleRequest>,
  file: string,
  format: SampleFormat,
): Promise<number> {
  const dialect = dialectOf('duckdb');
  const all = new Map(columnsOf(law).map((column) => [column.name, column]));
  const columns = SAMPLE_FACTS.flatMap((name) => all.get(name) ?? []);
  // On disk while it is made: ten million rows do not fit everybody's memory.
  const folder = mkdtempSync(path.join(tmpdir(), 'threshold-sample-'));
  try {
    return await inDuckdb(path.join(folder, 'sample.duckdb'), async (connection) => {
      const types = columns.map(
        ({ name, value, fields }) => `${dialect.quote(name)} ${dialect.type(value, fields)}`,
      );
      await connection.run(
        `CREATE TABLE sample (request VARCHAR, acts VARCHAR, synthetic BOOLEAN, basis VARCHAR, ${types.join(', ')})`,
      );
      const values = await valuesOf(columns);
      const { DuckDBDataChunk } = await import('@duckdb/node-api');
      const appender = await connection.createAppender('sample');
      const kinds: readonly DuckDBType[] = Array.from(
        { length: appender.columnCount },
        (_, index) => appender.columnType(index),
      );
      let total = 0;
      let waiting: SampleRequest[] = [];
      const flush = (): void => {
        if (waiting.length === 0) return;
        const chunk = DuckDBDataChunk.create(kinds, waiting.length);
        chunk.setColumns([
          waiting.map(({ number }) => number),
          waiting.map(({ acts }) => acts),
          waiting.map(() => true),
          waiting.map(({ basis }) => basis),
          ...columns.map(({ name }, at) =>
            waiting.map(({ facts }) => values[at]!(facts[name] ?? null)),
          ),
        ]);
        appender.appendDataChunk(chunk);
        total += waiting.length;
        waiting = [];
      };
      for (const row of rows) if (waiting.push(row) === CHUNK) flush();
      flush();
      appender.closeSync();
      const shown = columns.map(({ name, value }) =>
        format === 'csv' && value.type === 'list'
          ? `to_json(${dialect.quote(name)}) AS ${dialect.quote(name)}`
          : dialect.quote(name),
      );
      const how = format === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT parquet, COMPRESSION zstd';
      await connection.run(
        `COPY (SELECT ${[...BESIDE, ...shown].join(', ')} FROM sample ORDER BY "event.date", request) TO ${literal(file)} (${how})`,
      );
      return total;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type ToValue = (cell: Cell) => DuckDBValue;

async function valuesOf(columns: readonly Column[]): Promise<readonly ToValue[]> {
  const { DuckDBDateValue, DuckDBListValue, DuckDBStructValue } = await import('@duckdb/node-api');
  const days = new Map<string, DuckDBValue>();
  const dayOf = (text: string): DuckDBValue => {
    const known = days.get(text) ?? new DuckDBDateValue(Date.parse(text) / 86_400_000);
    days.set(text, known);
    return known;
  };
  const plain =
    (type: string): ToValue =>
    (cell) => {
      if (type === 'date' && typeof cell === 'string') return dayOf(cell);
      return type === 'number' && typeof cell === 'number' ? BigInt(cell) : (cell as DuckDBValue);
    };
  return columns.map(({ value, fields }) => {
    if (value.type !== 'list') return plain(value.type);
    const each = fields.map(([name, { type }]) => [name, plain(type)] as const);
    return (cell) =>
      Array.isArray(cell)
        ? new DuckDBListValue(
            cell.map(
              (record: Readonly<Record<string, Cell>>) =>
                new DuckDBStructValue(
                  Object.fromEntries(each.map(([name, to]) => [name, to(record[name] ?? null)])),
                ),
            ),
          )
        : null;
  });
}
