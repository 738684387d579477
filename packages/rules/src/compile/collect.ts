/**
 * Walks every condition of a stack once and returns the variables its diagrams need, in a good order:
 * the event's date first (so that each in-force interval is one sub-diagram), then the facts, those that
 * conditions name together side by side (order.ts), readings last (they are eliminated).
 */
import type { Expression, Term } from '../language/expression.ts';
import type { Norm, Stack } from '../language/model.ts';
import { addDays, addSpan } from './civil-date.ts';
import { conditionGroups } from './condition-groups.ts';
import { forceOrder } from './order.ts';
import { CLAIM_FACT, CLAIMED_COMPULSION, EVENT_DATE, type Variable } from './variable.ts';

interface Usage {
  weight: number;
}
interface RangeUsage extends Usage {
  type: 'number' | 'date';
  cuts: Set<string | number>;
}

export interface VariableIndex {
  readonly variables: readonly Variable[];
  /** Level by key: `fact:<name>`, `relation:<key>`, `quantified:<key>`, `reading:<id>`, `burden:<fact>=<value>`. */
  readonly levelOf: ReadonlyMap<string, number>;
}

export function expressionKey(expression: Expression): string {
  return JSON.stringify(expression, (name, value: unknown) =>
    name === 'span' ? undefined : value,
  );
}

/** The value of a term made of literals only; undefined when a fact or field is in it. */
export function literalTerm(term: Term): string | number | undefined {
  switch (term.kind) {
    case 'number':
    case 'date':
      return term.value;
    case 'plus': {
      const base = literalTerm(term.base);
      const amount = literalTerm(term.amount);
      if (typeof base !== 'string' || typeof amount !== 'number') return undefined;
      return addSpan(base, amount, term.unit);
    }
    default:
      return undefined;
  }
}

/** Facts named in a term, fields left out. */
export function termFacts(term: Term): string[] {
  if (term.kind === 'fact') return [term.fact];
  if (term.kind === 'plus') return [...termFacts(term.base), ...termFacts(term.amount)];
  return [];
}

/** A fact against a literal, as cuts: the condition changes its truth at these values. */
export function rangeTest(
  expression: Extract<Expression, { op: 'compare' }>,
): { fact: string; comparison: typeof expression.comparison; value: string | number } | undefined {
  const { left, right, comparison } = expression;
  const rightValue = literalTerm(right);
  if (left.kind === 'fact' && rightValue !== undefined)
    return { fact: left.fact, comparison, value: rightValue };
  const leftValue = literalTerm(left);
  if (right.kind === 'fact' && leftValue !== undefined) {
    const mirrored = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;
    return { fact: right.fact, comparison: mirrored[comparison], value: leftValue };
  }
  return undefined;
}

export function successor(value: string | number): string | number {
  return typeof value === 'number' ? value + 1 : addDays(value, 1);
}

/** Every fact that an expression reads, through definitions and into quantifiers. */
export function expressionFacts(
  expression: Expression,
  stack: Stack,
  into = new Set<string>(),
): Set<string> {
  switch (expression.op) {
    case 'and':
    case 'or':
      for (const part of expression.parts) expressionFacts(part, stack, into);
      break;
    case 'not':
      expressionFacts(expression.part, stack, into);
      break;
    case 'fact':
    case 'one-of':
    case 'listed':
      into.add(expression.fact);
      break;
    case 'compare':
      for (const fact of [...termFacts(expression.left), ...termFacts(expression.right)])
        into.add(fact);
      break;
    case 'quantified':
      into.add(expression.list);
      expressionFacts(expression.where, stack, into);
      break;
    case 'definition':
      for (const version of stack.definitions.get(expression.definition)?.versions ?? []) {
        expressionFacts(version.is, stack, into);
      }
      break;
    default:
      break;
  }
  return into;
}

/** Lists a quantified expression runs over. */
export function expressionLists(expression: Expression, stack: Stack): string[] {
  return [...expressionFacts(expression, stack)].filter(
    (name) => stack.facts.get(name)?.value.type === 'list',
  );
}

class Collector {
  readonly #stack: Stack;
  readonly yesNo = new Map<string, Usage>();
  readonly oneOf = new Map<string, Usage & { sets: Map<string, ReadonlySet<string>> }>();
  readonly ranges = new Map<string, RangeUsage>();
  readonly codes = new Map<string, Usage & { lists: Set<string> }>();
  readonly relations = new Map<string, Usage & { test: Extract<Expression, { op: 'compare' }> }>();
  readonly quantified = new Map<string, Usage & { test: Expression; name?: string }>();
  readonly readings = new Map<string, Usage>();
  readonly burdens = new Map<string, { fact: string; value: string | number | boolean }>();
  readonly #definitionDepth = new Set<string>();

  constructor(stack: Stack) {
    this.#stack = stack;
  }

  bounds(...dates: (string | undefined)[]): void {
    for (const date of dates) if (date !== undefined) this.cut(EVENT_DATE, 'date', date);
  }

  cut(fact: string, type: 'number' | 'date', value: string | number): void {
    const usage = this.ranges.get(fact) ?? { weight: 0, type, cuts: new Set() };
    usage.weight++;
    usage.cuts.add(value);
    this.ranges.set(fact, usage);
  }

  norm(norm: Norm): void {
    this.bounds(norm.from, norm.until);
    for (const overlay of norm.overlays) {
      if (overlay.kind === 'enjoined') this.bounds(overlay.from, overlay.until);
      if (overlay.asTo) this.expression(overlay.asTo);
    }
    if (norm.stands !== undefined) this.use(this.readings, norm.stands);
    this.expression(norm.binds);
    this.expression(norm.when);
    for (const [fact, value] of norm.burden)
      this.burdens.set(`${fact}=${String(value)}`, { fact, value });
    for (const exception of norm.unless) this.norm(exception);
  }

  use(map: Map<string, Usage>, key: string): void {
    const usage = map.get(key) ?? { weight: 0 };
    usage.weight++;
    map.set(key, usage);
  }

  expression(expression: Expression): void {
    switch (expression.op) {
      case 'and':
      case 'or':
        for (const part of expression.parts) this.expression(part);
        return;
      case 'not':
        this.expression(expression.part);
        return;
      case 'fact':
        this.use(this.yesNo, expression.fact);
        return;
      case 'one-of': {
        const usage = this.oneOf.get(expression.fact) ?? { weight: 0, sets: new Map() };
        usage.weight++;
        usage.sets.set([...expression.values].sort().join('|'), new Set(expression.values));
        this.oneOf.set(expression.fact, usage);
        return;
      }
      case 'listed': {
        const usage = this.codes.get(expression.fact) ?? { weight: 0, lists: new Set() };
        usage.weight++;
        usage.lists.add(expression.list);
        this.codes.set(expression.fact, usage);
        return;
      }
      case 'compare':
        this.#compare(expression);
        return;
      case 'quantified':
        this.#quantify(expressionKey(expression), expression);
        return;
      case 'definition':
        this.#definition(expression.definition);
        return;
      case 'reading':
        this.use(this.readings, expression.reading);
        return;
      case 'required-by-law':
        this.use(this.readings, CLAIMED_COMPULSION);
        this.use(this.yesNo, CLAIM_FACT);
        return;
      default:
        return;
    }
  }

  #compare(expression: Extract<Expression, { op: 'compare' }>): void {
    const range = rangeTest(expression);
    if (range) {
      const fact = this.#stack.facts.get(range.fact);
      const type = fact?.value.type === 'number' ? 'number' : 'date';
      const next = successor(range.value);
      if (range.comparison !== '>' && range.comparison !== '<=')
        this.cut(range.fact, type, range.value);
      if (range.comparison !== '<' && range.comparison !== '>=') this.cut(range.fact, type, next);
      return;
    }
    const key = expressionKey(expression);
    const usage = this.relations.get(key) ?? { weight: 0, test: expression };
    usage.weight++;
    this.relations.set(key, usage);
  }

  #quantify(key: string, test: Expression, name?: string): void {
    const usage = this.quantified.get(key) ?? {
      weight: 0,
      test,
      ...(name === undefined ? {} : { name }),
    };
    usage.weight++;
    this.quantified.set(key, usage);
  }

  #definition(name: string): void {
    const definition = this.#stack.definitions.get(name);
    if (!definition || this.#definitionDepth.has(name)) return;
    if (definition.quantified) {
      this.#quantify(name, { op: 'definition', definition: name, span: definition.span }, name);
      return;
    }
    this.#definitionDepth.add(name);
    for (const version of definition.versions) {
      this.bounds(version.from, version.until);
      this.expression(version.is);
    }
    this.#definitionDepth.delete(name);
  }
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

/** Bit patterns of list membership that some code has; 0 (on none) always can. */
function codePatterns(lists: readonly string[], stack: Stack): number[] {
  const patterns = new Set<number>([0]);
  const codes = new Set(lists.flatMap((list) => [...(stack.lists.get(list)?.codes ?? [])]));
  for (const code of codes) {
    let pattern = 0;
    lists.forEach((list, bit) => {
      if (stack.lists.get(list)?.codes.has(code)) pattern |= 1 << bit;
    });
    patterns.add(pattern);
  }
  // A code off an open list may still belong to it.
  lists.forEach((list, bit) => {
    if (stack.lists.get(list)?.open)
      for (const pattern of [...patterns]) patterns.add(pattern | (1 << bit));
  });
  return [...patterns].sort((a, b) => a - b);
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
    const type = stack.facts.get(fact)?.value;
    const values = type?.type === 'one-of' ? type.values.keys() : [];
    const classes = classesOf(values, usage.sets.values());
    weighted.push({
      key: `fact:${fact}`,
      weight: usage.weight,
      variable: { kind: 'one-of', fact, classes },
    });
  }
  for (const [fact, usage] of collector.ranges) {
    const type = stack.facts.get(fact)?.value;
    const low = type?.type === 'number' ? type.min : undefined;
    const high = type?.type === 'number' ? type.max : undefined;
    const cuts = [...usage.cuts]
      .filter(
        (cut) =>
          typeof cut === 'string' ||
          ((low === undefined || cut > low) && (high === undefined || cut <= high)),
      )
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const weight = fact === EVENT_DATE ? Infinity : usage.weight;
    weighted.push({
      key: `fact:${fact}`,
      weight,
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
        choices: builtIn ? ['binding', 'not-binding'] : [...(declared?.choices.keys() ?? [])],
        settles: builtIn ? 'counsel' : (declared?.settles ?? 'contested'),
      },
    });
  }
  return arrange(weighted, order ?? goodOrder(weighted, stack));
}

interface Entry {
  readonly key: string;
  readonly weight: number;
  readonly variable: Variable;
}

/** The event's date, then the facts by FORCE from most used first. */
function goodOrder(entries: readonly Entry[], stack: Stack): string[] {
  const date = `fact:${EVENT_DATE}`;
  const free = entries.filter((entry) => place(entry) === 0).map(({ key }) => key);
  return [
    ...free.filter((key) => key === date),
    ...forceOrder(
      free.filter((key) => key !== date),
      conditionGroups(stack),
    ),
  ];
}

/** Facts first, burden twins below them, then the law's readings, counsel's readings last. */
function place({ variable }: Entry): number {
  if (variable.kind === 'burden') return 1;
  if (variable.kind !== 'reading') return 0;
  return variable.settles === 'counsel' ? 3 : 2;
}

/** The facts in the given order of keys, then the rest; a burden twin points at its fact's place. */
function arrange(entries: readonly Entry[], order: readonly string[]): VariableIndex {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const placed = [...new Set([...order, ...byKey.keys()])]
    .flatMap((key) => byKey.get(key) ?? [])
    .sort((a, b) => place(a) - place(b));
  const levelOf = new Map(placed.map(({ key }, level) => [key, level]));
  const variables = placed.map(({ variable }) =>
    variable.kind === 'burden'
      ? { ...variable, of: levelOf.get(`fact:${variable.fact}`) ?? -1 }
      : variable,
  );
  return { variables, levelOf };
}

function burdensOf(collector: Collector, stack: Stack, entries: readonly Entry[]): Entry[] {
  return [...collector.burdens]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, { fact, value }]) => {
      const of = entries.find((entry) => entry.key === `fact:${fact}`)?.variable;
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
export function valueIndex(
  variable: Variable,
  value: unknown,
  stack: Pick<Stack, 'lists'>,
): number | undefined {
  switch (variable.kind) {
    case 'yes-no':
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
      let pattern = 0;
      let open = false;
      variable.lists.forEach((list, bit) => {
        const named = stack.lists.get(list);
        if (named?.codes.has(value)) pattern |= 1 << bit;
        else if (named?.open) open = true;
      });
      return open ? undefined : variable.patterns.indexOf(pattern);
    }
    default:
      return undefined;
  }
}
