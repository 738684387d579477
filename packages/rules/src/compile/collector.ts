/** Notes every test the conditions of a stack make: which facts, which thresholds, which value sets. */
import type { Expression } from '../language/expression.ts';
import type { Norm, Stack } from '../language/model.ts';
import { expressionKey, rangeTest, successor } from './expression-facts.ts';
import { LEGAL_COMPULSION, EVENT_DATE } from '../language/vocabulary.ts';
import { CLAIMED_COMPULSION } from './variable.ts';

interface Usage {
  weight: number;
}
interface RangeUsage extends Usage {
  type: 'number' | 'date';
  cuts: Set<string | number>;
}

export class Collector {
  readonly #stack: Stack;
  readonly yesNo = new Map<string, Usage>();
  readonly oneOf = new Map<string, Usage & { sets: Map<string, ReadonlySet<string>> }>();
  readonly ranges = new Map<string, RangeUsage>();
  readonly codes = new Map<string, Usage & { lists: Set<string> }>();
  readonly relations = new Map<string, Usage & { test: Extract<Expression, { op: 'compare' }> }>();
  readonly quantified = new Map<string, Usage & { test: Expression; name?: string }>();
  readonly readings = new Map<string, Usage>();
  readonly burdens = new Map<string, { fact: string; value: string | number | boolean }>();

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
        this.use(this.yesNo, LEGAL_COMPULSION);
        return;
      default:
        return;
    }
  }

  #compare(expression: Extract<Expression, { op: 'compare' }>): void {
    const range = rangeTest(expression);
    if (range) {
      const fact = this.#stack.facts.get(range.fact)!;
      const type = fact.value.type === 'number' ? 'number' : 'date';
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
    const definition = this.#stack.definitions.get(name)!;
    if (definition.quantified) {
      this.#quantify(name, { op: 'definition', definition: name, span: definition.span }, name);
      return;
    }
    for (const version of definition.versions) {
      this.bounds(version.from, version.until);
      this.expression(version.is);
    }
  }
}
