/** Situations put to the SQL of a law, in an embedded DuckDB and in a PostgreSQL. */
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Client } from 'pg';
import type { Law } from '@threshold/rules/compile/law';
import type { Facts } from '@threshold/rules/situation/situation';
import { actSql, type ActSql } from '@threshold/rules/sql/act-sql';
import { columnsOf, rowOf, type Column } from '@threshold/rules/sql/columns';
import { dialectOf, literal, type DialectName } from '@threshold/rules/sql/dialect';
import type { Answers } from './hidden-situations.ts';

const PLACE = 'place';

export interface SqlAnswers {
  readonly made: ActSql;
  readonly rows: readonly Answers[];
}

/** By sets of rows with the same answers, or for every row. */
export function sqlOf(law: Law, dialect: DialectName, once: 'row' | 'vector' = 'vector'): ActSql {
  return actSql(law, { dialect, source: 'facts', keep: [PLACE], once });
}

export async function inDuckdb(
  law: Law,
  situations: readonly Facts[],
  made = sqlOf(law, 'duckdb'),
): Promise<SqlAnswers> {
  return {
    made,
    rows: await duckdbRows(law, situations, `SELECT * FROM (${made.sql}) ORDER BY ${PLACE}`),
  };
}

/** What a query says over a table `facts`, with a situation in each row. */
export async function duckdbRows(
  law: Law,
  situations: readonly Facts[],
  sql: string,
): Promise<readonly Answers[]> {
  const columns = columnsOf(law);
  const dialect = dialectOf('duckdb');
  const folder = mkdtempSync(path.join(tmpdir(), 'replay-'));
  const file = path.join(folder, 'facts.json');
  writeFileSync(file, rowsOf(situations, columns).join('\n'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  try {
    const types = columns.map(
      ({ name, value, fields }) => `${literal(name)}: ${literal(dialect.type(value, fields))}`,
    );
    await connection.run(
      `CREATE TABLE facts AS SELECT * FROM read_json(${literal(file)}, format = 'newline_delimited', columns = {${literal(PLACE)}: 'INTEGER', ${types.join(', ')}})`,
    );
    const answered = await connection.runAndReadAll(sql);
    return answered.getRowObjects();
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function inPostgres(
  law: Law,
  situations: readonly Facts[],
  client: Client,
  made = sqlOf(law, 'postgres'),
): Promise<SqlAnswers> {
  const sql = `SELECT * FROM (${made.sql}) AS decided ORDER BY ${PLACE}`;
  return { made, rows: await postgresRows(law, situations, client, sql) };
}

/** The same, in a table of its own on the connection given. */
export async function postgresRows(
  law: Law,
  situations: readonly Facts[],
  client: Client,
  sql: string,
): Promise<readonly Answers[]> {
  const columns = columnsOf(law);
  const dialect = dialectOf('postgres');
  const types = columns.map(
    ({ name, value, fields }) => `${dialect.quote(name)} ${dialect.type(value, fields)}`,
  );
  await client.query(`CREATE TEMPORARY TABLE facts (${PLACE} integer, ${types.join(', ')})`);
  try {
    await client.query('INSERT INTO facts SELECT * FROM json_populate_recordset(NULL::facts, $1)', [
      `[${rowsOf(situations, columns).join(',')}]`,
    ]);
    const { rows } = await client.query<Answers>(sql);
    return rows;
  } finally {
    await client.query('DROP TABLE facts');
  }
}

function rowsOf(situations: readonly Facts[], columns: readonly Column[]): string[] {
  return situations.map((facts, place) => {
    const row = rowOf(facts, columns);
    return JSON.stringify({
      [PLACE]: place,
      ...Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])),
    });
  });
}
