/**
 * Walks of acts over rows of codes, as a query within a query for every code: each takes one step of every act that
 * asks it, in a constant table.
 */
import { ENDS, type ActWalk, type Step } from './act-walk.ts';
import type { Dialect } from './dialect.ts';

export interface NamedWalk {
  readonly walk: ActWalk;
  /** The column that holds where it stands, and at the end the number of its end. */
  readonly at: string;
  /** The code that each of its levels asks. */
  readonly codeOf: (level: number) => string;
}

/**
 * `source` has the columns of `kept`, every code, and for each walk its root under `at`. A law's codes are asked in the order of
 * its levels; laws follow one another.
 */
export function walkSql(
  source: string,
  laws: readonly (readonly NamedWalk[])[],
  kept: readonly string[],
  dialect: Dialect,
): string {
  const rounds = laws.flatMap((walks) => {
    const levels = new Set(walks.flatMap(({ walk }) => [...walk.steps.keys()]));
    return [...levels].sort((a, b) => a - b).map((level) => ({ walks, level }));
  });
  const codeOf = ({ walks, level }: (typeof rounds)[number]): string => walks[0]!.codeOf(level);
  const all = laws.flat();
  let sql = source;
  rounds.forEach((round, index) => {
    const later = new Set(rounds.slice(index + 1).map(codeOf));
    const asked = new Set(round.walks);
    const stepped = all.map((named) => {
      const step = asked.has(named) ? named.walk.steps.get(round.level) : undefined;
      return step === undefined ? named.at : stepSql(step, named.at, codeOf(round), dialect);
    });
    sql = `SELECT ${[...kept, ...later, ...stepped].join(', ')}\nFROM (${sql}) AS s${index}${dialect.apart}`;
  });
  return sql;
}

/** Nodes of later levels and ends stay as they are. */
function stepSql({ base, kids }: Step, at: string, answer: string, dialect: Dialect): string {
  const inside = `${at} >= ${base} AND ${at} < ${base + kids.length}`;
  return `CASE WHEN ${inside} THEN ${dialect.element(kids, `${at} - ${base} + ${answer}`)} ELSE ${at} END AS ${at}`;
}

export function endSql(at: string): string {
  const arms = ENDS.slice(0, -1).map((end, index) => `WHEN ${index} THEN '${end}'`);
  return `CASE ${at} ${arms.join(' ')} ELSE '${ENDS.at(-1)}' END`;
}
