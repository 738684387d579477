/**
 * From answers of the diagram's variables to a plain situation that has them: first values of each class,
 * days and numbers at the edge of their interval, records made to measure. What comes back was encoded
 * again and has exactly those answers; a combination that no situation can have gives nothing.
 */
import { addDays } from '../compile/civil-date.ts';
import { expressionKey } from '../compile/expression-facts.ts';
import type { Law } from '../compile/law.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Variable } from '../compile/variable.ts';
import type { Engine } from '../decide/engine.ts';
import type { Path } from '../explain/completion.ts';
import { entriesOf } from '../explain/fact-index.ts';
import type { Expression } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';
import { UNKNOWABLE, type Facts, type Scalar } from '../situation/situation.ts';
import { recordsWith } from './records-with.ts';
import { codesByList } from './codes-by-list.ts';
import {
  fitByParts,
  fitFacts,
  OFF_LIST,
  usualValue,
  type Fitting,
  type Wanted,
} from './fit-facts.ts';

export interface RealiseOptions {
  /** Facts that stand already, such as the day of the event. */
  readonly given?: Facts;
  /** Make records even where a definition over them could be answered directly. */
  readonly records?: boolean;
  /** Answers of variables beyond those on the path. */
  readonly fixed?: Path;
  /** Where records that meet every condition are not found at once, come to them over some that meet a part. */
  readonly patient?: boolean;
}

export function realise(
  engine: Engine,
  found: Path,
  { given = {}, records = false, fixed, patient = false }: RealiseOptions = {},
): Facts | undefined {
  const { law } = engine;
  const path = fixed ? new Map([...found, ...fixed]) : found;
  const facts: Record<string, Facts[string]> = { ...given };
  const wanted: Wanted[] = [];
  const limits = new Map<string, (value: Scalar) => boolean>();
  for (const [level, answer] of path) {
    const variable = law.variables[level]!;
    if (variable.kind === 'relation' || variable.kind === 'quantified') {
      const name = records || variable.kind === 'relation' ? undefined : askableName(variable, law);
      if (name !== undefined) {
        facts[name] = answer === 1;
      } else {
        wanted.push({ test: variable.test, truth: answer === 1 });
      }
      continue;
    }
    const value = plainValue(variable, answer, law);
    if (value === 'none') return undefined;
    if (value === undefined) continue;
    facts[value.fact] = value.value;
    if (variable.kind === 'range') {
      limits.set(value.fact, (other) => intervalOf(variable, other) === answer);
    }
  }
  settleBurdens(facts, path, law);
  const search = { limits, stack: law.stack, patient };
  const fitted = wanted.length === 0 ? facts : withRecords(facts, wanted, search);
  return fitted && hasAnswers(engine, fitted, path) ? fitted : undefined;
}

/** The definition that may be answered in place of its records. */
function askableName(
  { name }: Extract<Variable, { kind: 'quantified' }>,
  law: Law,
): string | undefined {
  return name !== undefined && law.stack.definitions.get(name)!.ask ? name : undefined;
}

function plainValue(
  variable: Variable,
  answer: number,
  law: Law,
): { readonly fact: string; readonly value: Scalar } | undefined | 'none' {
  switch (variable.kind) {
    case 'yes-no':
      return { fact: variable.fact, value: answer === 1 };
    case 'one-of': {
      return { fact: variable.fact, value: variable.classes[answer]![0]! };
    }
    case 'range':
      return { fact: variable.fact, value: edgeOf(variable, answer) };
    case 'code': {
      const code = codeWithPattern(variable, answer, law.stack);
      return code === undefined ? 'none' : { fact: variable.fact, value: code };
    }
    default:
      return undefined;
  }
}

/** The first value of an interval; of the lowest, the last one, or the least there is. */
function edgeOf(variable: Extract<Variable, { kind: 'range' }>, interval: number): Scalar {
  const from = variable.cuts[interval - 1];
  if (from !== undefined) return from;
  const [first = 0] = variable.cuts;
  return typeof first === 'number' ? (variable.low ?? first - 1) : addDays(first, -1);
}

function intervalOf(variable: Extract<Variable, { kind: 'range' }>, value: Scalar): number {
  return variable.cuts.filter((cut) => cut <= value).length;
}

/** A code on exactly these lists. On an open list a code may belong unseen; such a class has none. */
function codeWithPattern(
  variable: Extract<Variable, { kind: 'code' }>,
  answer: number,
  stack: Stack,
): string | undefined {
  const pattern = variable.patterns[answer]!;
  const patternOf = (code: string): number =>
    variable.lists.reduce(
      (bits, list, bit) => bits | (Number(stack.lists.get(list)!.codes.has(code)) << bit),
      0,
    );
  return [...codesByList(variable.lists, stack), OFF_LIST].find(
    (code) => patternOf(code) === pattern,
  );
}

/** A twin that answers otherwise than its fact: the fact was asked and cannot be had. */
function settleBurdens(facts: Record<string, Facts[string]>, path: Path, law: Law): void {
  for (const [level, answer] of path) {
    const variable = law.variables[level]!;
    if (variable.kind !== 'burden') continue;
    const own = path.get(variable.of);
    const of = law.variables[variable.of]!;
    if (own === answer) continue;
    if (own === undefined) {
      const value = plainValue(of, answer, law);
      if (value !== undefined && value !== 'none') facts[value.fact] = value.value;
    } else {
      facts[variable.fact] = UNKNOWABLE;
    }
  }
}

interface Search {
  readonly limits: ReadonlyMap<string, (value: Scalar) => boolean>;
  readonly stack: Stack;
  readonly patient: boolean;
}

function withRecords(
  facts: Record<string, Facts[string]>,
  wanted: readonly Wanted[],
  { limits, stack, patient }: Search,
): Facts | undefined {
  const free = new Map<string, (value: Scalar) => boolean>();
  const lists: string[] = [];
  const start: Record<string, Facts[string]> = { ...facts };
  const names = new Set(wanted.flatMap(({ test }) => [...readBy(test, stack)]));
  for (const name of names) {
    const type = stack.facts.get(name)?.value;
    if (type?.type === 'list') {
      lists.push(name);
      start[name] = [];
      start[`${name}.complete`] = true;
    } else if (type && !name.endsWith('.complete')) {
      const limit = limits.get(name);
      if (start[name] === undefined) {
        start[name] = usualValue(type, facts);
        free.set(name, () => true);
      } else if (limit && name !== EVENT_DATE) {
        free.set(name, limit);
      }
    }
  }
  return fittedOnce(start, { stack, wanted, free, lists }, names, patient);
}

const READ = new WeakMap<Stack, WeakMap<Expression, ReadonlySet<string>>>();

function readBy(test: Expression, stack: Stack): ReadonlySet<string> {
  const known = READ.get(stack) ?? new WeakMap<Expression, ReadonlySet<string>>();
  READ.set(stack, known);
  const read = known.get(test) ?? entriesOf(test, stack);
  known.set(test, read);
  return read;
}

/** Which records fit depends on few facts, and the same few come up for every act: found once. */
const FITTED = new WeakMap<Stack, Map<string, Facts | undefined>>();

function fittedOnce(
  start: Facts,
  fitting: Fitting,
  names: ReadonlySet<string>,
  patient: boolean,
): Facts | undefined {
  const known = FITTED.get(fitting.stack) ?? new Map<string, Facts | undefined>();
  FITTED.set(fitting.stack, known);
  const key = JSON.stringify([
    fitting.wanted.map(({ test, truth }) => [expressionKey(test), truth]),
    [...names].map((name) => start[name] ?? null),
    [...fitting.free.keys()],
    patient,
  ]);
  if (!known.has(key)) {
    const made = (): Facts | undefined => recordsWith(fitting.stack, fitting.wanted, start);
    // A record made for its conditions is found sooner where many must hold at once; a changed one is plainer.
    const fitted = patient
      ? (made() ?? fitByParts(start, fitting))
      : (fitFacts(start, fitting) ?? made());
    const parts = fitted && Object.entries(fitted).filter(([name]) => names.has(name));
    known.set(key, parts && Object.fromEntries(parts));
  }
  const found = known.get(key);
  return found && { ...start, ...found };
}

function hasAnswers(engine: Engine, facts: Facts, path: Path): boolean {
  const inquiry = engine.inquire(facts);
  for (const [level, answer] of path) {
    const variable = engine.law.variables[level]!;
    if (variable.kind === 'reading') continue;
    const values = inquiry.values(level);
    // A fact that cannot be had stays open itself; only its twin is settled.
    const open = values.length > 1 && 'fact' in variable && variable.kind !== 'burden';
    if (open && facts[variable.fact] === UNKNOWABLE) continue;
    if (values.length !== 1 || values[0] !== answer) return false;
  }
  return true;
}
