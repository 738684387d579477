/**
 * Walks every condition of a stack once and returns the variables its diagrams need, in a fair order to
 * begin with (sifted-order.ts finds a good one): the event's date first (so that each in-force interval is one sub-diagram), then the facts, those that
 * conditions name together side by side (order.ts), readings last (they are eliminated).
 */
import { choicesOf } from '../language/choices.ts';
import type { Stack } from '../language/model.ts';
import { codePattern, codePatterns } from './code-pattern.ts';
import { Collector } from './collector.ts';
import { conditionGroups, constraintGroups } from './condition-groups.ts';
import { expressionFacts, expressionLists } from './expression-facts.ts';
import { forceOrder, widestFirst } from './order.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import { CLAIMED_COMPULSION, variableSize, type Variable } from './variable.ts';

export interface VariableIndex {
  readonly variables: readonly Variable[];
  /** Level by key: `fact:<name>`, `relation:<key>`, `quantified:<key>`, `reading:<id>`, `burden:<fact>=<value>`. */
  readonly levelOf: ReadonlyMap<string, number>;
}

/** Values that no condition tells apart, grouped; the order of first appearance is kept. */
function classesOf(values: Iterable<string>, sets: Iterable<ReadonlySet<string>>): string[][] {
  const all = [...sets];
  const groups = new Map<string, string[]>();
  for (const value of values) {
    const signature = all.map((set) => (set.has(value) ? '1' : '0')).join('');
    const group = groups.get(signature);
    if (group) group.push(value);
    else groups.set(signature, [value]);
  }
  return [...groups.values()];
}

export function collectVariables(stack: Stack, order?: readonly string[]): VariableIndex {
  const collector = new Collector(stack);
  for (const norm of stack.norms) collector.norm(norm);
  for (const constraint of stack.constraints) collector.expression(constraint.never);
  for (const silence of stack.silences) collector.expression(silence.when);
  for (const pair of stack.contested) collector.use(collector.readings, pair.reading);
  const weighted: Entry[] = [];
  for (const [fact, usage] of collector.yesNo) {
    weighted.push({
      key: `fact:${fact}`,
      weight: usage.weight,
      variable: { kind: 'yes-no', fact },
    });
  }
  for (const [fact, usage] of collector.oneOf) {
    const values = choicesOf(stack.facts.get(fact)!.value).keys();
    const classes = classesOf(values, usage.sets.values());
    weighted.push({
      key: `fact:${fact}`,
      weight: usage.weight,
      variable: { kind: 'one-of', fact, classes },
    });
  }
  for (const [fact, usage] of collector.ranges) {
    const type = stack.facts.get(fact)!.value;
    const low = type.type === 'number' ? type.min : undefined;
    const high = type.type === 'number' ? type.max : undefined;
    const cuts = [...usage.cuts]
      .filter(
        (cut) =>
          typeof cut === 'string' ||
          ((low === undefined || cut > low) && (high === undefined || cut <= high)),
      )
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    weighted.push({
      key: `fact:${fact}`,
      weight: usage.weight,
      variable: {
        kind: 'range',
        fact,
        type: usage.type,
        cuts,
        ...(low === undefined ? {} : { low }),
      },
    });
  }
  for (const [fact, usage] of collector.codes) {
    const lists = [...usage.lists].sort();
    const variable: Variable = { kind: 'code', fact, lists, patterns: codePatterns(lists, stack) };
    weighted.push({ key: `fact:${fact}`, weight: usage.weight, variable });
  }
  for (const [key, usage] of collector.relations) {
    const facts = [...expressionFacts(usage.test, stack)];
    weighted.push({
      key: `relation:${key}`,
      weight: usage.weight,
      variable: { kind: 'relation', key, test: usage.test, facts },
    });
  }
  for (const [key, usage] of collector.quantified) {
    const variable: Variable = {
      kind: 'quantified',
      key,
      ...(usage.name === undefined ? {} : { name: usage.name }),
      lists: expressionLists(usage.test, stack),
      facts: [...expressionFacts(usage.test, stack)],
      test: usage.test,
    };
    weighted.push({ key: `quantified:${key}`, weight: usage.weight, variable });
  }
  weighted.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  for (const burden of burdensOf(collector, stack, weighted)) weighted.push(burden);
  for (const reading of [...collector.readings.keys()].sort()) {
    const declared = stack.readings.get(reading);
    const builtIn = reading === CLAIMED_COMPULSION;
    weighted.push({
      key: `reading:${reading}`,
      weight: 0,
      variable: {
        kind: 'reading',
        reading,
        choices: builtIn ? ['binding', 'not-binding'] : [...declared!.choices.keys()],
        settles: builtIn ? 'counsel' : declared!.settles,
      },
    });
  }
  return arrange(weighted, order ?? fairOrder(weighted, stack));
}

interface Placed {
  readonly key: string;
  readonly variable: Variable;
}
interface Entry extends Placed {
  readonly weight: number;
}

/** Larger groups pull everything to the middle; leaving them out halved the diagrams. */
const LARGEST_GROUP = 3;

/** The event's date, then the facts by FORCE from the order in which conditions first name them. */
function fairOrder(entries: readonly Entry[], stack: Stack): string[] {
  const date = `fact:${EVENT_DATE}`;
  const free = new Set(entries.filter((entry) => place(entry) === 0).map(({ key }) => key));
  const groups = conditionGroups(stack);
  const named = new Set(groups.flatMap((group) => [...group].filter((key) => free.has(key))));
  const keys = [...new Set([...named, ...free])].filter((key) => key !== date);
  const close = groups.filter(({ size }) => size <= LARGEST_GROUP);
  const order = [...(free.has(date) ? [date] : []), ...forceOrder(keys, close)];
  const sizes = new Map(
    entries.map(({ key, variable }) => [key, variableSize(variable, [])] as const),
  );
  return widestFirst(order, constraintGroups(stack), sizes);
}

/** Facts first, burden twins below them, then the law's readings, counsel's readings last. */
function place({ variable }: Placed): number {
  if (variable.kind === 'burden') return 1;
  if (variable.kind !== 'reading') return 0;
  return variable.settles === 'counsel' ? 3 : 2;
}

/** The same variables with the facts in another order of keys. */
export function rearranged(
  { variables, levelOf }: VariableIndex,
  order: readonly string[],
): VariableIndex {
  const entries = [...levelOf].map(([key, level]) => ({ key, variable: variables[level]! }));
  return arrange(entries, order);
}

/** The facts in the given order of keys, then the rest; a burden twin points at its fact's place. */
function arrange(entries: readonly Placed[], order: readonly string[]): VariableIndex {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const placed = [...new Set([...order, ...byKey.keys()])]
    .flatMap((key) => byKey.get(key) ?? [])
    .sort((a, b) => place(a) - place(b));
  const levelOf = new Map(placed.map(({ key }, level) => [key, level]));
  const variables = placed.map(({ variable }) =>
    variable.kind === 'burden'
      ? { ...variable, of: subjectLevel(levelOf, variable.fact) }
      : variable,
  );
  return { variables, levelOf };
}

/** A burden lies on a fact, or on a definition that runs over a list. */
function subjectLevel(levelOf: ReadonlyMap<string, number>, name: string): number {
  return levelOf.get(`fact:${name}`) ?? levelOf.get(`quantified:${name}`)!;
}

function burdensOf(collector: Collector, stack: Stack, entries: readonly Entry[]): Entry[] {
  return [...collector.burdens]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, { fact, value }]) => {
      const of = entries.find(
        (entry) => entry.key === `fact:${fact}` || entry.key === `quantified:${fact}`,
      )?.variable;
      const counts = of && valueIndex(of, value, stack);
      return counts === undefined
        ? []
        : [
            {
              key: `burden:${key}`,
              weight: 0,
              variable: { kind: 'burden' as const, fact, of: -1, counts },
            },
          ];
    });
}

/** Index of a plain value among the answers of its fact's variable; undefined when it has none. */
function valueIndex(
  variable: Variable,
  value: unknown,
  stack: Pick<Stack, 'lists'>,
): number | undefined {
  switch (variable.kind) {
    case 'yes-no':
    case 'quantified':
      return typeof value === 'boolean' ? Number(value) : undefined;
    case 'one-of': {
      const index = variable.classes.findIndex((group) => group.includes(String(value)));
      return index < 0 ? undefined : index;
    }
    case 'range': {
      if (typeof value !== (variable.type === 'number' ? 'number' : 'string')) return undefined;
      return variable.cuts.filter((cut) => cut <= (value as string | number)).length;
    }
    case 'code': {
      if (typeof value !== 'string') return undefined;
      const lists = variable.lists.map((list) => stack.lists.get(list)!);
      const pattern = codePattern(lists, value);
      return pattern === undefined ? undefined : variable.patterns.indexOf(pattern);
    }
    default:
      return undefined;
  }
}
