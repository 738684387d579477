/** Requests in a Parquet or CSV file, read by the embedded DuckDB where they lie. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { dialectOf, literal } from '@threshold/rules/sql/dialect';
import type { Column } from '@threshold/rules/sql/columns';
import { EXIT } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { inDuckdb } from './duckdb.ts';
import { firstLine, type OpenSource, type Row } from './replay-source.ts';

export async function withFile<T>(
  host: Host,
  given: string,
  format: 'parquet' | 'csv',
  work: (source: OpenSource) => Promise<T>,
): Promise<T> {
  const file = path.resolve(host.cwd, given);
  const name = `"${visible(given)}"`;
  let size = 0;
  try {
    const found = statSync(file);
    if (!found.isFile()) throw new Error('it is no file');
    size = found.size;
  } catch (error) {
    throw new Failure(EXIT.noInput, `${name} cannot be read: ${firstLine(error)}`);
  }
  if (size === 0) {
    throw new Failure(EXIT.data, `${name} is empty.`, {
      help: 'Give a file with a head line and at least one request.',
    });
  }
  return inDuckdb(':memory:', async (connection) => {
    const raw =
      format === 'parquet'
        ? `read_parquet(${literal(file)})`
        : `read_csv(${literal(file)}, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', nullstr = '')`;
    const query = (sql: string): Promise<readonly Row[]> => rowsOf(connection, sql);
    let described: readonly Row[];
    try {
      described = await query(`DESCRIBE SELECT * FROM ${raw}`);
    } catch (error) {
      throw new Failure(
        EXIT.data,
        `${name} is no ${format === 'csv' ? 'CSV' : 'Parquet'} that can be read: ${firstLine(error)}`,
        { help: 'Check the file, or say what it is with --source.' },
      );
    }
    const types = new Map(
      described.map((row) => [String(row['column_name']), String(row['column_type'])]),
    );
    return work({
      dialect: 'duckdb',
      name,
      types,
      raw,
      cast: castSql,
      query: async (sql) => {
        try {
          return await query(sql);
        } catch (error) {
          throw new Failure(EXIT.data, `${name} cannot be worked through: ${firstLine(error)}`);
        }
      },
    });
  });
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  const answered = await connection.runAndReadAll(sql);
  return answered.getRowObjects();
}

const WHOLE = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/;

/** Text is taken where it says what the type says, so that CSV is read as Parquet is. */
function castSql({ name, value, fields }: Column, type: string): string | undefined {
  const dialect = dialectOf('duckdb');
  const at = dialect.quote(name);
  const wanted = dialect.type(value, fields);
  const text = type === 'VARCHAR' || type === 'JSON';
  switch (value.type) {
    case 'yes-no':
      if (type === 'BOOLEAN') return at;
      return text
        ? `CASE lower(${at}) WHEN 'true' THEN TRUE WHEN 'yes' THEN TRUE WHEN 'false' THEN FALSE WHEN 'no' THEN FALSE END`
        : undefined;
    case 'one-of':
    case 'code':
      if (name.endsWith('.state')) return text ? at : undefined;
      if (text) return `CASE WHEN ${at} NOT IN ('unknown', 'unknowable') THEN ${at} END`;
      return type.startsWith('ENUM') ? `CAST(${at} AS VARCHAR)` : undefined;
    case 'number':
      return WHOLE.test(type) || text ? `TRY_CAST(${at} AS BIGINT)` : undefined;
    case 'date':
      if (type === 'DATE') return at;
      return text || type.startsWith('TIMESTAMP') ? `TRY_CAST(${at} AS DATE)` : undefined;
    case 'list':
      if (type === wanted) return at;
      if (text) return `TRY_CAST(TRY_CAST(${at} AS JSON) AS ${wanted})`;
      return type.startsWith('STRUCT(') && type.endsWith('[]')
        ? `TRY_CAST(to_json(${at}) AS ${wanted})`
        : undefined;
  }
}
