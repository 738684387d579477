/**
 * What a condition still lacks, given what is known: the shortest ways to make it hold, as requirements a
 * person can read. A definition counts as one requirement, by its title, so that an explanation speaks
 * the pack's own words.
 */
import { testOf } from '../decide/truth.ts';
import type { Comparison, Expression, Term } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';
import type { Facts } from '../situation/situation.ts';
import { entryTitle, entryWords, dayInWords, lowerFirst } from './fact-words.ts';

export interface Requirement {
  /** "The paper shown: Form I-200 or Form I-205". */
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
      text: this.#words(expression, wanted),
      now: truth === 2 ? 'unknown' : 'not-met',
      ...(subject === undefined ? {} : { subject }),
    };
    return [[requirement]];
  }

  #words(expression: Expression, wanted: boolean): string {
    const stack = this.#stack;
    switch (expression.op) {
      case 'fact':
        return `${entryTitle(stack, expression.fact)}: ${yesNo(wanted)}`;
      case 'definition':
        return `${entryTitle(stack, expression.definition)}: ${yesNo(wanted)}`;
      case 'one-of': {
        const values = expression.values.map((value) => entryWords(stack, expression.fact, value));
        const words = values.length > 4 ? [...values.slice(0, 3), 'another such one'] : values;
        return `${entryTitle(stack, expression.fact)}: ${wanted ? '' : 'not '}${words.join(' or ')}`;
      }
      case 'listed': {
        const list = stack.lists.get(expression.list)?.title ?? expression.list;
        return `${entryTitle(stack, expression.fact)}: ${wanted ? 'on' : 'not on'} the list “${list}”`;
      }
      case 'compare': {
        const { left, right, comparison } = expression;
        const words = COMPARED[wanted ? comparison : OPPOSITE[comparison]];
        return `${this.#term(left)}: ${words} ${lowerFirst(this.#term(right))}`;
      }
      case 'quantified': {
        const title = entryTitle(stack, expression.list);
        return wanted === (expression.quantifier !== 'every')
          ? `${title}: at least one that qualifies`
          : `${title}: none that stands in the way`;
      }
      case 'reading': {
        const reading = stack.readings.get(expression.reading);
        const choices = expression.choices.map((choice) => reading?.choices.get(choice) ?? choice);
        const words = choices.join(' Or: ');
        return wanted ? `The law is read so: ${words}` : `The law is not read so: ${words}`;
      }
      case 'required-by-law':
        return wanted ? 'A higher law requires it' : 'No higher law requires it';
      case 'answer': {
        const act = stack.acts.get(expression.act)?.title ?? expression.act;
        return `${act}: the answer is ${wanted ? '' : 'not '}${expression.outcomes.join(' or ')}`;
      }
      default:
        return 'Another condition';
    }
  }

  #term(term: Term): string {
    switch (term.kind) {
      case 'number':
        return String(term.value);
      case 'date':
        return dayInWords(term.value);
      case 'fact':
        return entryTitle(this.#stack, term.fact);
      case 'field':
        return term.field.replaceAll('-', ' ');
      case 'plus': {
        const amount = this.#term(term.amount);
        if (term.amount.kind === 'number' && term.amount.value < 0) {
          return `${amount.slice(1)} ${term.unit} before ${lowerFirst(this.#term(term.base))}`;
        }
        return `${amount} ${term.unit} after ${lowerFirst(this.#term(term.base))}`;
      }
    }
  }
}

const COMPARED: Readonly<Record<Comparison, string>> = {
  '=': 'the same as',
  '!=': 'other than',
  '<': 'before or below',
  '<=': 'at most',
  '>': 'after or above',
  '>=': 'at least',
};
const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

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
