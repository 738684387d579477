/**
 * A law's acts as one SQL query over rows of facts (columns.ts): a column for every act with the outcome
 * that the engine gives the same facts, `undetermined` where allowed completions differ, and `impossible`
 * where the constraints allow none. Each row, or with `once: 'vector'` each set of rows whose variables all have the
 * same answers, is walked once from the roots to the ends. What cannot be said in SQL is refused,
 * with the reason, and no act is left out silently.
 */
import type { Law } from '../compile/law.ts';
import { actWalk, type ActWalk, type Refusal } from './act-walk.ts';
import { codedColumns } from './coded-columns.ts';
import type { Column } from './columns.ts';
import { dialectOf, type DialectName } from './dialect.ts';
import { wordsOf } from './vector-sql.ts';
import { endSql, walkSql, type NamedWalk } from './walk-sql.ts';

export interface ActSqlOptions {
  readonly dialect: DialectName;
  /** A table, or a query in brackets. */
  readonly source: string;
  readonly acts?: readonly string[];
  /** Columns that the source has; all when left out. Others count as NULL. */
  readonly has?: (column: string) => boolean;
  /** Columns handed through, such as a request's number. */
  readonly keep?: readonly string[];
  /** Put before the name of every act's column. */
  readonly prefix?: string;
  /** Decide for every row, or once for all rows with the same answers: far fewer in what people record. */
  readonly once?: 'row' | 'vector';
}

export interface ActSql {
  readonly sql: string;
  readonly acts: readonly string[];
  readonly refused: readonly Refusal[];
  /** Columns that the query reads. */
  readonly reads: readonly Column[];
  readonly nodes: number;
}

export function actSql(law: Law, options: ActSqlOptions): ActSql {
  const dialect = dialectOf(options.dialect);
  const coded = codedColumns(dialect, options.has);
  const fixed = coded.fixedOf(law);
  const refused: Refusal[] = [];
  const walks: ActWalk[] = [];
  for (const act of options.acts ?? [...law.stack.acts.keys()]) {
    const walk = actWalk(law, act, fixed);
    if ('why' in walk) refused.push(walk);
    else walks.push(walk);
  }
  const levels = new Set(walks.flatMap(({ steps }) => [...steps.keys()]));
  const codes = new Map(
    [...levels].sort((a, b) => a - b).map((level) => [level, coded.codeOf(law, level)]),
  );
  const named = walks.map((walk, index): NamedWalk => ({
    walk,
    at: `n${index}`,
    codeOf: (level) => codes.get(level)!.name,
  }));

  const kept = (options.keep ?? []).map((name) => dialect.quote(name));
  const roots = named.map(({ walk, at }) => `${walk.root} AS ${at}`);
  const asked = coded.codes();
  const codeColumns = asked.map(({ sql, name }) => `${sql} AS ${name}`);
  const source = coded.from(options.source);
  const prefix = options.prefix ?? '';
  const ends = named.map(({ walk, at }) => `${endSql(at)} AS ${dialect.quote(prefix + walk.act)}`);
  const list = (...columns: readonly (readonly string[])[]): string => columns.flat().join(',\n  ');

  let sql: string;
  if (options.once === 'vector' && asked.length > 0) {
    const words = wordsOf(asked, dialect);
    const names = words.map(({ name }) => name);
    const vectors = `SELECT ${list(
      names,
      words.flatMap(({ unpacked }) => unpacked),
      roots,
    )}\nFROM (SELECT DISTINCT ${names.join(', ')} FROM coded) AS v${dialect.apart}`;
    sql = `WITH coded AS ${dialect.materialized} (
SELECT ${list(
      kept,
      words.map(({ packed }) => packed),
    )}
FROM (SELECT ${list(kept, codeColumns)}\nFROM ${source}${dialect.apart}) AS c),
decided AS (${walkSql(vectors, [named], names, dialect)})
SELECT ${list(
      kept.map((name) => `coded.${name}`),
      ends,
    )}
FROM coded JOIN decided ON ${names.map((name) => `coded.${name} = decided.${name}`).join(' AND ')}`;
  } else {
    const rows = `SELECT ${list(kept, codeColumns, roots)}\nFROM ${source}${dialect.apart}`;
    sql = `SELECT ${list(kept, ends)}\nFROM (${walkSql(rows, [named], kept, dialect)}) AS walked`;
  }
  return {
    sql,
    acts: walks.map(({ act }) => act),
    refused,
    reads: coded.reads(),
    nodes: walks.reduce((sum, { nodes }) => sum + nodes, 0),
  };
}
