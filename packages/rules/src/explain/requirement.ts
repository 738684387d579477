/**
 * What a condition still lacks, given what is known: the shortest ways to make it hold, as requirements a
 * person can read. A definition counts as one requirement, by its title, so that an explanation speaks
 * the pack's own words.
 */
import { testOf } from '../decide/truth.ts';
import { describeExpression } from '../language/describe-expression.ts';
import type { Expression } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';
import type { Facts } from '../situation/situation.ts';
import { upperFirst } from './fact-words.ts';

export interface Requirement {
  /** A clause: "The paper shown is Form I-200". */
  readonly text: string;
  /** What the facts say of it now. */
  readonly now: 'not-met' | 'unknown';
  /** The fact or definition it speaks of, where there is one. */
  readonly subject?: string;
}

/** One way: everything in it is needed. */
export type Way = readonly Requirement[];

const MOST_WAYS = 3;

/** Shortest first, at most three; one empty way where it holds already; none where it never can. */
export function waysToMeet(expression: Expression, facts: Facts, stack: Stack): readonly Way[] {
  return new Ways(facts, stack).to(expression, true);
}

class Ways {
  readonly #facts: Facts;
  readonly #stack: Stack;

  constructor(facts: Facts, stack: Stack) {
    this.#facts = facts;
    this.#stack = stack;
  }

  to(expression: Expression, wanted: boolean): readonly Way[] {
    switch (expression.op) {
      case 'constant':
        return expression.value === wanted ? [[]] : [];
      case 'not':
        return this.to(expression.part, !wanted);
      case 'and':
      case 'or': {
        const parts = expression.parts.map((part) => this.to(part, wanted));
        return (expression.op === 'and') === wanted ? all(parts) : any(parts);
      }
      default:
        return this.#atom(expression, wanted);
    }
  }

  #atom(expression: Expression, wanted: boolean): readonly Way[] {
    const truth = testOf(expression, this.#stack)(this.#facts, undefined);
    if (truth === Number(wanted)) return [[]];
    const subject = subjectOf(expression);
    const requirement: Requirement = {
      text: upperFirst(describeExpression(asWanted(expression, wanted), this.#stack)),
      now: truth === 2 ? 'unknown' : 'not-met',
      ...(subject === undefined ? {} : { subject }),
    };
    return [[requirement]];
  }
}

function asWanted(expression: Expression, wanted: boolean): Expression {
  return wanted ? expression : { op: 'not', part: expression, span: expression.span };
}

function subjectOf(expression: Expression): string | undefined {
  switch (expression.op) {
    case 'fact':
    case 'one-of':
    case 'listed':
      return expression.fact;
    case 'definition':
      return expression.definition;
    case 'quantified':
      return expression.list;
    default:
      return undefined;
  }
}

/** Everything is needed: one way of each part, the shortest combinations. */
function all(parts: readonly (readonly Way[])[]): readonly Way[] {
  return parts.reduce<readonly Way[]>(
    (ways, part) => shortest(ways.flatMap((way) => part.map((more) => joined(way, more)))),
    [[]],
  );
}

function any(parts: readonly (readonly Way[])[]): readonly Way[] {
  return shortest(parts.flat());
}

function joined(a: Way, b: Way): Way {
  const texts = new Set(a.map(({ text }) => text));
  return [...a, ...b.filter(({ text }) => !texts.has(text))];
}

function shortest(ways: readonly Way[]): readonly Way[] {
  const sorted = [...ways].sort((a, b) => a.length - b.length);
  return sorted[0]?.length === 0 ? [[]] : sorted.slice(0, MOST_WAYS);
}
