/**
 * Two laws over the same rows of facts as one SQL query that counts: for each group of rows and each act, how many
 * rows go from which outcome to which. Rows whose variables all have the same answers in both laws are put together
 * first and decided once; no row is joined back. Nothing of a single row is in the result.
 */
import type { Law } from '../compile/law.ts';
import { actWalk, type ActWalk, type Refusal } from './act-walk.ts';
import { codedColumns } from './coded-columns.ts';
import type { Column } from './columns.ts';
import { dialectOf, literal, type DialectName } from './dialect.ts';
import { wordsOf } from './vector-sql.ts';
import { endSql, walkSql, type NamedWalk } from './walk-sql.ts';

export interface Group {
  readonly name: string;
  /** An expression over the columns of the source. */
  readonly sql: string;
}

export interface ReplaySqlOptions {
  readonly dialect: DialectName;
  /** A table, or a query in brackets. */
  readonly source: string;
  readonly acts: readonly string[];
  readonly has?: (column: string) => boolean;
  readonly groups: readonly Group[];
  /** An expression: names of the acts that a row asks for, with commas between; all where it is NULL or left out. */
  readonly asked?: string;
}

export interface ReplaySql {
  /** Columns: each group by its name, act, before, after, requests. */
  readonly sql: string;
  readonly acts: readonly string[];
  readonly refused: readonly Refusal[];
  readonly reads: readonly Column[];
  /** A query that counts the sets of answers that are decided. */
  readonly vectors: string;
}

export function replaySql(before: Law, after: Law, options: ReplaySqlOptions): ReplaySql {
  const dialect = dialectOf(options.dialect);
  const coded = codedColumns(dialect, options.has);
  const fixed = [coded.fixedOf(before), coded.fixedOf(after)] as const;
  const refused: Refusal[] = [];
  const pairs: (readonly [ActWalk, ActWalk])[] = [];
  for (const act of options.acts) {
    const walks = [actWalk(before, act, fixed[0]), actWalk(after, act, fixed[1])] as const;
    const [first, second] = walks;
    if ('why' in first) refused.push(first);
    else if ('why' in second) refused.push(second);
    else pairs.push([first, second]);
  }
  const namedOf = (law: Law, walks: readonly ActWalk[], letter: string): NamedWalk[] => {
    const levels = new Set(walks.flatMap(({ steps }) => [...steps.keys()]));
    const codes = new Map(
      [...levels].sort((a, b) => a - b).map((level) => [level, coded.codeOf(law, level).name]),
    );
    return walks.map((walk, index) => ({
      walk,
      at: `${letter}${index}`,
      codeOf: (level) => codes.get(level)!,
    }));
  };
  const old = namedOf(
    before,
    pairs.map(([walk]) => walk),
    'b',
  );
  const all = namedOf(
    after,
    pairs.map(([, walk]) => walk),
    'a',
  );
  // An act that both decide by the same steps is walked once.
  const same = new Set(all.filter((named, index) => textOf(named) === textOf(old[index]!)));
  const fresh = all.filter((named) => !same.has(named));

  const groups = options.groups.map(({ name, sql }) => ({ name: dialect.quote(name), sql }));
  const names = groups.map(({ name }) => name);
  const asked = options.asked === undefined ? [] : ['_asked'];
  const source = coded.from(options.source);
  const codes = coded.codes();
  const words = wordsOf(codes, dialect);
  const packs = words.map(({ name }) => name);
  const own = [...names, ...asked];
  const list = (...columns: readonly (readonly string[])[]): string => columns.flat().join(',\n  ');

  const codedSql = `SELECT ${list(
    groups.map(({ name, sql }) => `${sql} AS ${name}`),
    options.asked === undefined ? [] : [`${options.asked} AS _asked`],
    codes.map(({ sql, name }) => `${sql} AS ${name}`),
  )}\nFROM ${source}${dialect.apart}`;
  const keys = [...own, ...packs];
  const counted = `SELECT ${list([...keys, 'count(*) AS requests'])}
FROM (SELECT ${list(
    own,
    words.map(({ packed }) => packed),
  )}\nFROM (${codedSql}) AS c${dialect.apart}) AS p${keys.length === 0 ? '' : `\nGROUP BY ${keys.join(', ')}`}`;

  const walked = [...old, ...fresh];
  const roots = walked.map(({ walk, at }) => `${walk.root} AS ${at}`);
  const once =
    packs.length === 0 ? '(SELECT 1 AS one)' : `(SELECT DISTINCT ${packs.join(', ')} FROM counted)`;
  const vectors = `SELECT ${list(
    packs,
    words.flatMap(({ unpacked }) => unpacked),
    roots,
  )}\nFROM ${once} AS v${dialect.apart}`;
  const joined = packs.map((name) => `counted.${name} = decided.${name}`).join(' AND ');
  const perAct = pairs.map(([{ act }], index) => {
    const [from, to] = [old[index]!.at, same.has(all[index]!) ? old[index]!.at : all[index]!.at];
    const where = asked.length === 0 ? '' : `\nWHERE ${asksSql(act)}`;
    const by = [...names, from, to].join(', ');
    return `SELECT ${list([...names, `${literal(act)} AS act`, `${endSql(from)} AS before`, `${endSql(to)} AS after`, 'sum(requests) AS requests'])}
FROM answered${where}\nGROUP BY ${by}`;
  });
  return {
    sql: `WITH counted AS ${dialect.materialized} (${counted}),
decided AS ${dialect.materialized} (${walkSql(vectors, [old, fresh], packs, dialect)}),
answered AS ${dialect.materialized} (SELECT ${list([...own, 'requests', ...walked.map(({ at }) => at)])}
FROM counted ${joined === '' ? 'CROSS JOIN decided' : `JOIN decided ON ${joined}`})
${perAct.join('\nUNION ALL\n')}`,
    acts: pairs.map(([{ act }]) => act),
    refused,
    reads: coded.reads(),
    vectors: `WITH counted AS (${counted})\nSELECT count(*) AS vectors FROM ${once} AS v`,
  };
}

function asksSql(act: string): string {
  return `(_asked IS NULL OR CONCAT(',', _asked, ',') LIKE ${literal(`%,${act},%`)})`;
}

/** The same text: the same answer to every row. */
function textOf({ walk, codeOf }: NamedWalk): string {
  const steps = [...walk.steps].map(([level, step]) => [codeOf(level), step.base, step.kids]);
  return JSON.stringify([walk.root, steps]);
}
