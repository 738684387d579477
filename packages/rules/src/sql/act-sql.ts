/**
 * A law's acts as one SQL query over rows of facts (columns.ts): a column for every act with the outcome
 * that the engine gives the same facts, `undetermined` where allowed completions differ, and `impossible`
 * where the constraints allow none. Each row is walked once from the roots to the terminals: a query within
 * a query for every variable, each a look-up in a constant table. What cannot be said in SQL is refused,
 * with the reason, and no act is left out silently.
 */
import type { Law } from '../compile/law.ts';
import { BudgetExceeded, IMPOSSIBLE } from '../diagram/store.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { OUTCOMES } from '../language/outcome.ts';
import { answerSql } from './answer-sql.ts';
import { columnsOf, type Column } from './columns.ts';
import { dialectOf, type Dialect, type DialectName } from './dialect.ts';
import { openDiagram } from './open-diagram.ts';
import type { Scope } from './truth-sql.ts';

/** Beside the engine's outcomes: facts that the constraints rule out have no answer. */
export const IMPOSSIBLE_OUTCOME = 'impossible';

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
}

export interface Refusal {
  readonly act: string;
  readonly why: string;
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
  const columns = new Map(columnsOf(law).map((column) => [column.name, column]));
  const refused: Refusal[] = [];
  const walks: ActWalk[] = [];
  for (const act of options.acts ?? [...law.stack.acts.keys()]) {
    const walk = actWalk(law, act);
    if ('why' in walk) refused.push(walk);
    else walks.push(walk);
  }
  const reads = new Set<string>();
  const stages = [new Map<string, string>(), new Map<string, string>()] as const;
  const scope: Scope = {
    stack: law.stack,
    dialect,
    once: (stage, text) => {
      const held = stages[stage];
      const name = held.get(text) ?? `_${stage === 0 ? 'r' : 'q'}${held.size}`;
      held.set(text, name);
      return name;
    },
    column: (name) => {
      const column = columns.get(name)!;
      if (options.has && !options.has(name))
        return `CAST(NULL AS ${dialect.type(column.value, column.fields)})`;
      reads.add(name);
      return dialect.quote(name);
    },
  };
  const prefix = options.prefix ?? '';
  const kept = (options.keep ?? []).map((name) => dialect.quote(name));
  const levels = [...new Set(walks.flatMap(({ steps }) => [...steps.keys()]))].sort(
    (a, b) => a - b,
  );
  const acts = walks.map((_, index) => `n${index}`);

  const coded = [
    ...kept,
    ...levels.map((level) => `${answerSql(law, level, scope)} AS c${level}`),
    ...walks.map(({ root }, index) => `${root} AS n${index}`),
  ];
  // A query that is not merged with the one around it: merged, each step would be computed twice.
  const apart = options.dialect === 'postgres' ? ' OFFSET 0' : '';
  let source = `${options.source} AS f`;
  for (const held of stages) {
    if (held.size === 0) continue;
    const more = [...held].map(([text, name]) => `${text} AS ${name}`);
    source = `(SELECT f.*, ${more.join(',\n  ')}\nFROM ${source}${apart}) AS f`;
  }
  let sql = `SELECT ${coded.join(',\n  ')}\nFROM ${source}${apart}`;
  levels.forEach((level, at) => {
    const rest = levels.slice(at + 1).map((later) => `c${later}`);
    const stepped = walks.map(({ steps }, index) => {
      const step = steps.get(level);
      return step === undefined ? acts[index]! : stepSql(step, acts[index]!, `c${level}`, dialect);
    });
    sql = `SELECT ${[...kept, ...rest, ...stepped].join(', ')}\nFROM (${sql}) AS s${at}${apart}`;
  });
  const named = walks.map(
    ({ act }, index) => `${outcomeSql(acts[index]!)} AS ${dialect.quote(prefix + act)}`,
  );
  return {
    sql: `SELECT ${[...kept, ...named].join(',\n  ')}\nFROM (${sql}) AS walked`,
    acts: walks.map(({ act }) => act),
    refused,
    reads: [...reads].map((name) => columns.get(name)!),
    nodes: walks.reduce((sum, { nodes }) => sum + nodes, 0),
  };
}

/** The nodes of one level, numbered from `base`, `width` numbers apart; `kids` is where each answer leads. */
interface Step {
  readonly base: number;
  readonly kids: readonly number[];
}

interface ActWalk {
  readonly act: string;
  readonly root: number;
  readonly steps: ReadonlyMap<number, Step>;
  readonly nodes: number;
}

/** Numbers below are outcomes, in the order of OUTCOMES, then `impossible`. */
const FIRST_NODE = OUTCOMES.length + 1;

function actWalk(law: Law, act: string): ActWalk | Refusal {
  if (law.tooLarge.includes(act))
    return {
      act,
      why: 'its diagram outgrew the compiler’s limit, so only the interpreter decides it',
    };
  let opened;
  try {
    opened = openDiagram(law, act);
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    return { act, why: 'its diagram with unknown answers outgrows the limit' };
  }
  if (opened === undefined) {
    return { act, root: OUTCOMES.indexOf('no-rule'), steps: new Map(), nodes: 0 };
  }
  const { store, root } = opened;
  const byLevel = new Map<number, NodeRef[]>();
  const seen = new Set<NodeRef>();
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node >= 0 || seen.has(node)) continue;
    seen.add(node);
    const level = store.level(node);
    const same = byLevel.get(level);
    if (same) same.push(node);
    else byLevel.set(level, [node]);
    for (let value = store.levels[level]!.size - 1; value >= 0; value--)
      open.push(store.child(node, value));
  }
  const numbers = new Map<NodeRef, number>();
  let next = FIRST_NODE;
  const levels = [...byLevel].sort(([a], [b]) => a - b);
  for (const [level, nodes] of levels) {
    for (const node of nodes) {
      numbers.set(node, next);
      next += store.levels[level]!.size;
    }
  }
  const numberOf = (node: NodeRef): number =>
    node < 0 ? numbers.get(node)! : node === IMPOSSIBLE ? OUTCOMES.length : node;
  const steps = levels.map(([level, nodes]): [number, Step] => [
    level,
    {
      base: numbers.get(nodes[0]!)!,
      kids: nodes.flatMap((node) =>
        Array.from({ length: store.levels[level]!.size }, (_, value) =>
          numberOf(store.child(node, value)),
        ),
      ),
    },
  ]);
  return { act, root: numberOf(root), steps: new Map(steps), nodes: seen.size };
}

/** Nodes of later levels and outcomes stay as they are. */
function stepSql({ base, kids }: Step, at: string, answer: string, dialect: Dialect): string {
  const inside = `${at} >= ${base} AND ${at} < ${base + kids.length}`;
  return `CASE WHEN ${inside} THEN ${dialect.element(kids, `${at} - ${base} + ${answer}`)} ELSE ${at} END AS ${at}`;
}

function outcomeSql(at: string): string {
  const arms = OUTCOMES.map((outcome, index) => `WHEN ${index} THEN '${outcome}'`);
  return `CASE ${at} ${arms.join(' ')} ELSE '${IMPOSSIBLE_OUTCOME}' END`;
}
