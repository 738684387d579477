/**
 * Requests in a PostgreSQL, read where they lie in one transaction that changes nothing and sees one moment: what is
 * checked, counted and decided are the same rows, whatever is recorded meanwhile. One replay of a table at a time: another is refused, for
 * each reads every row of a database that people work with.
 */
import { dialectOf } from '@threshold/rules/sql/dialect';
import type { Column } from '@threshold/rules/sql/columns';
import { EXIT } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import { firstLine, type OpenSource, type Row } from './replay-source.ts';

export async function withPostgres<T>(
  url: string,
  table: string,
  work: (source: OpenSource) => Promise<T>,
): Promise<T> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    throw new Failure(EXIT.noInput, `The database cannot be reached: ${firstLine(error)}`, {
      help: 'Check DATABASE_URL, and whether the database is running.',
    });
  }
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const name = `The table ${visible(table)}`;
    const found = await client.query<{ name: string; type: string; table: string }>(
      `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, a.attrelid::regclass::text AS table
       FROM pg_attribute a WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped`,
      [table],
    );
    const raw = found.rows[0]?.table;
    if (raw === undefined) {
      throw new Failure(EXIT.noInput, `${name} is not there.`, {
        help: 'Name a table or view with --table; docs/replay.md shows the view of a desk.',
      });
    }
    // Given back when the transaction ends, however it ends.
    const { rows: locked } = await client.query<{ free: boolean }>(
      'SELECT pg_try_advisory_xact_lock(hashtext($1), hashtext($2)) AS free',
      [LOCK, raw],
    );
    if (locked[0]?.free !== true) {
      throw new Failure(EXIT.busy, `Another replay of the table ${visible(table)} is under way.`, {
        help: 'Wait until it has ended, then start this one again. Nothing was read.',
      });
    }
    return await work({
      dialect: 'postgres',
      name,
      types: new Map(found.rows.map((row) => [row.name, row.type])),
      raw,
      cast: castSql,
      query: async (sql) => {
        try {
          const { rows } = await client.query<Row>(sql);
          return rows;
        } catch (error) {
          throw new Failure(EXIT.data, `${name} cannot be worked through: ${firstLine(error)}`);
        }
      },
    });
  } finally {
    await client.end();
  }
}

const LOCK = 'threshold lab replay';

const TEXT: readonly string[] = ['text', 'character varying', 'character'];
const WHOLE: readonly string[] = ['smallint', 'integer', 'bigint'];

function castSql({ name, value }: Column, type: string): string | undefined {
  const at = dialectOf('postgres').quote(name);
  switch (value.type) {
    case 'yes-no':
      return type === 'boolean' ? at : undefined;
    case 'one-of':
    case 'code':
      if (!TEXT.includes(type)) return undefined;
      return name.endsWith('.state')
        ? at
        : `CASE WHEN ${at} NOT IN ('unknown', 'unknowable') THEN ${at} END`;
    case 'number':
      return WHOLE.includes(type) ? `CAST(${at} AS bigint)` : undefined;
    case 'date':
      return type === 'date' ? at : undefined;
    case 'list':
      return type === 'jsonb' ? at : undefined;
  }
}
