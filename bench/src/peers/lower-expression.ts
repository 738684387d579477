/**
 * From a checked condition of a pack to one that peers can say. Definitions are written out with their
 * dated versions. What peers have no means for – conditions over records, comparisons of two facts –
 * becomes a yes-no input, worked out beforehand; that time is not counted against them.
 */
import { expressionKey, rangeTest, visitReads } from '@threshold/rules/compile/expression-facts';
import type { Expression } from '@threshold/rules/language/expression';
import type { Definition, Stack } from '@threshold/rules/language/model';
import { all, any, not, FALSE, TRUE, type Condition } from './condition.ts';

export const CLAIM = 'claim.legal-compulsion';
export const CLAIMED_COMPULSION = 'claimed-compulsion';
export const CLAIMED_CHOICES = ['binding', 'not-binding'] as const;
const EVENT_DATE = 'event.date';

/** A yes-no input worked out before the peers are asked. */
export interface Computed {
  readonly input: string;
  readonly test: Expression;
}

export class ExpressionLowering {
  readonly computed = new Map<string, Computed>();
  readonly #stack: Stack;

  constructor(stack: Stack) {
    this.#stack = stack;
  }

  condition(expression: Expression): Condition {
    switch (expression.op) {
      case 'constant':
        return expression.value ? TRUE : FALSE;
      case 'and':
        return all(...expression.parts.map((part) => this.condition(part)));
      case 'or':
        return any(...expression.parts.map((part) => this.condition(part)));
      case 'not':
        return not(this.condition(expression.part));
      case 'fact':
        return { kind: 'yes', input: expression.fact };
      case 'one-of':
        return { kind: 'in', input: expression.fact, values: expression.values };
      case 'reading':
        return { kind: 'reading', reading: expression.reading, choices: expression.choices };
      case 'compare': {
        const range = rangeTest(expression);
        if (!range) return this.#computed(expression);
        return {
          kind: 'compare',
          input: range.fact,
          comparison: range.comparison,
          value: asNumber(range.value),
        };
      }
      case 'listed':
        return this.#computed(expression);
      case 'quantified':
        return this.#overReadings(expression);
      case 'definition':
        return this.#definition(expression);
      // The layers above never answer `must` where this is asked: see chain.ts.
      case 'required-by-law':
        return all(
          { kind: 'yes', input: CLAIM },
          { kind: 'reading', reading: CLAIMED_COMPULSION, choices: ['binding'] },
        );
      default:
        throw new Error(`no peer is asked for ${expression.op}`);
    }
  }

  inForce(from?: string, until?: string): Condition {
    return all(
      from === undefined
        ? TRUE
        : { kind: 'compare', input: EVENT_DATE, comparison: '>=', value: asNumber(from) },
      until === undefined
        ? TRUE
        : { kind: 'compare', input: EVENT_DATE, comparison: '<', value: asNumber(until) },
    );
  }

  #definition(expression: Extract<Expression, { op: 'definition' }>): Condition {
    const definition = this.#stack.definitions.get(expression.definition);
    if (!definition) throw new Error(`no definition ${expression.definition}`);
    if (definition.quantified) return this.#overReadings(expression);
    let earlier: Condition = FALSE;
    const versions: Condition[] = [];
    for (const { from, until, is } of definition.versions) {
      const dates = this.inForce(from, until);
      versions.push(all(dates, not(earlier), this.condition(is)));
      earlier = any(earlier, dates);
    }
    return any(...versions);
  }

  /** One input per way of reading the questions that stand inside; where all agree none matters. */
  #overReadings(expression: Expression): Condition {
    const readings = [...readingsInside(expression, this.#stack)].sort();
    if (readings.length === 0) return this.#computed(expression);
    let ways: { choices: Readonly<Record<string, string>>; holds: Condition }[] = [
      { choices: {}, holds: TRUE },
    ];
    for (const reading of readings) {
      const choices = [...(this.#stack.readings.get(reading)?.choices.keys() ?? [])];
      ways = ways.flatMap((way) =>
        choices.map((choice) => ({
          choices: { ...way.choices, [reading]: choice },
          holds: all(way.holds, { kind: 'reading', reading, choices: [choice] }),
        })),
      );
    }
    const each = ways.map(({ choices, holds }) => ({
      holds,
      value: this.#computed(withReadings(expression, choices, this.#stack)),
    }));
    return any(
      all(...each.map(({ value }) => value)),
      ...each.map(({ holds, value }) => all(holds, value)),
    );
  }

  #computed(test: Expression): Condition {
    const key = expressionKey(test);
    const known = this.computed.get(key) ?? { input: `computed.${this.computed.size}`, test };
    this.computed.set(key, known);
    return { kind: 'yes', input: known.input };
  }
}

/** Days for dates, so that every peer can compare them; numbers stay. */
export function asNumber(value: string | number): number {
  return typeof value === 'number' ? value : Date.parse(`${value}T00:00:00Z`) / 86_400_000;
}

function readingsInside(expression: Expression, stack: Stack): Set<string> {
  const found = new Set<string>();
  visitReads(expression, stack, { reading: (id) => found.add(id) });
  return found;
}

/** The expression with its open questions settled; definitions that ask them are written out. */
function withReadings(
  expression: Expression,
  choices: Readonly<Record<string, string>>,
  stack: Stack,
): Expression {
  const again = (part: Expression): Expression => withReadings(part, choices, stack);
  switch (expression.op) {
    case 'and':
    case 'or':
      return { ...expression, parts: expression.parts.map(again) };
    case 'not':
      return { ...expression, part: again(expression.part) };
    case 'quantified':
      return { ...expression, where: again(expression.where) };
    case 'reading':
      return {
        op: 'constant',
        value: expression.choices.includes(choices[expression.reading] ?? ''),
        span: expression.span,
      };
    case 'definition': {
      const { versions } = definitionOf(expression, stack);
      const [only] = versions;
      if (readingsInside(expression, stack).size === 0) return expression;
      if (versions.length !== 1 || !only || only.from !== undefined || only.until !== undefined) {
        throw new Error(`${expression.definition} has versions and open questions over a list`);
      }
      return again(only.is);
    }
    default:
      return expression;
  }
}

function definitionOf(
  expression: Extract<Expression, { op: 'definition' }>,
  stack: Stack,
): Definition {
  const definition = stack.definitions.get(expression.definition);
  if (!definition) throw new Error(`no definition ${expression.definition}`);
  return definition;
}
