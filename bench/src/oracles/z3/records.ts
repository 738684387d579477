/**
 * Which answers to questions over records can be given together, told to Z3 from the conditions as they are written and
 * never from a diagram: wherever a question is answered yes, a record of its own meets it, and turns nothing that is answered no. Days are
 * whole numbers; a span of years is any number of days that so many years can have, so Z3 is given a little more room
 * than the calendar leaves. What it finds impossible then surely is.
 */
import { codePatterns } from '@threshold/rules/compile/code-pattern';
import type { Variable } from '@threshold/rules/compile/variable';
import type { Expression, Term } from '@threshold/rules/language/expression';
import type { Stack } from '@threshold/rules/language/model';
import { recordTypeOf } from '@threshold/rules/language/record-type';
import { and, not, or, type Claim } from './encoding.ts';

export interface RecordClaims {
  readonly declared: readonly string[];
  readonly claim: Claim;
}

interface Question {
  readonly list: string;
  readonly where: Expression;
  readonly answered: Claim;
}

export function recordClaims(
  stack: Stack,
  variables: readonly Variable[],
  answered: (variable: Extract<Variable, { kind: 'quantified' }>) => Claim,
): RecordClaims {
  const questions = variables.flatMap((variable): Question[] => {
    if (variable.kind !== 'quantified') return [];
    const opened = openedTest(variable.test, stack);
    if (opened.op !== 'quantified' || opened.quantifier !== 'any')
      throw new Error('only `any` is told to Z3');
    return [{ list: opened.list, where: opened.where, answered: answered(variable) }];
  });
  const facts = new Declarations();
  const claims = questions.map(({ list, answered: yes }, at) => {
    const record = new OneRecord(stack, list, `r${at}`, facts);
    const own = questions.filter((each) => each.list === list);
    const harmless = own.map((each): Claim => `(=> ${record.meets(each.where)} ${each.answered})`);
    const itself = record.meets(questions[at]!.where);
    return `(=> ${yes} ${and([itself, ...harmless, ...record.possible()])})`;
  });
  return { declared: facts.lines(), claim: and(claims) };
}

function openedTest(test: Expression, stack: Stack): Expression {
  if (test.op !== 'definition') return test;
  const versions = stack.definitions.get(test.definition)?.versions ?? [];
  if (versions.length !== 1) throw new Error(`${test.definition} has versions`);
  return openedTest(versions[0]!.is, stack);
}

class Declarations {
  readonly #sorts = new Map<string, string>();

  name(text: string, sort: 'Bool' | 'Int'): Claim {
    const quoted = `|${text}|`;
    this.#sorts.set(quoted, sort);
    return quoted;
  }

  lines(): string[] {
    return [...this.#sorts].map(([name, sort]) => `(declare-const ${name} ${sort})`);
  }
}

class OneRecord {
  readonly #stack: Stack;
  readonly #list: string;
  readonly #name: string;
  readonly #facts: Declarations;
  readonly #possible = new Map<string, Claim>();

  constructor(stack: Stack, list: string, name: string, facts: Declarations) {
    this.#stack = stack;
    this.#list = list;
    this.#name = name;
    this.#facts = facts;
  }

  /** What holds of every record that conditions have spoken of so far. */
  possible(): Claim[] {
    return [...this.#possible.values()];
  }

  meets(where: Expression): Claim {
    switch (where.op) {
      case 'constant':
        return String(where.value);
      case 'and':
        return and(where.parts.map((part) => this.meets(part)));
      case 'or':
        return or(where.parts.map((part) => this.meets(part)));
      case 'not':
        return not(this.meets(where.part));
      case 'field':
        return this.#facts.name(`${this.#name} ${where.field}`, 'Bool');
      case 'field-one-of':
        return this.#oneOf(where.field, where.values);
      case 'field-listed':
        return this.#listed(where.field, where.list);
      case 'compare':
        return this.#compare(where);
      default:
        throw new Error(`${where.op} inside records is not told to Z3`);
    }
  }

  #oneOf(field: string, wanted: readonly string[]): Claim {
    const type = recordTypeOf(this.#stack, this.#list).fields.get(field)!.value;
    if (type.type !== 'one-of') throw new Error(`${field} is no closed list`);
    const is = (value: string): Claim =>
      this.#facts.name(`${this.#name} ${field} = ${value}`, 'Bool');
    const values = [...type.values.keys()].map(is);
    const apart = values.flatMap((one, at) =>
      values.slice(at + 1).map((other) => not(and([one, other]))),
    );
    this.#possible.set(field, and([or(values), ...apart]));
    return or(wanted.map(is));
  }

  /** A code stands on a set of lists on which some code stands. */
  #listed(field: string, list: string): Claim {
    const lists = [...this.#stack.lists.keys()].sort();
    const on = lists.map((each) => this.#facts.name(`${this.#name} ${field} on ${each}`, 'Bool'));
    const patterns = codePatterns(lists, this.#stack).map((pattern) =>
      and(on.map((each, bit) => ((pattern >> bit) & 1 ? each : not(each)))),
    );
    this.#possible.set(field, or(patterns));
    return on[lists.indexOf(list)]!;
  }

  #compare({ left, comparison, right }: Extract<Expression, { op: 'compare' }>): Claim {
    const [a, b] = [this.#term(left), this.#term(right)];
    return comparison === '!=' ? not(`(= ${a} ${b})`) : `(${comparison} ${a} ${b})`;
  }

  #term(term: Term): Claim {
    switch (term.kind) {
      case 'number':
        return String(term.value);
      case 'date':
        return String(Date.parse(`${term.value}T00:00:00Z`) / 86_400_000);
      case 'fact':
        return this.#facts.name(term.fact, 'Int');
      case 'field': {
        const name = this.#facts.name(`${this.#name} ${term.field}`, 'Int');
        const type = recordTypeOf(this.#stack, this.#list).fields.get(term.field)!.value;
        if (type.type === 'number') this.#possible.set(term.field, `(>= ${name} ${type.min ?? 0})`);
        return name;
      }
      case 'plus': {
        if (term.unit === 'days') return `(+ ${this.#term(term.base)} ${this.#term(term.amount)})`;
        if (term.unit !== 'years' || term.amount.kind !== 'number')
          throw new Error('only years and days are told to Z3');
        const years = term.amount.value;
        const base = this.#term(term.base);
        const length = this.#facts.name(`${years} years from ${base.replaceAll('|', '')}`, 'Int');
        const days = Math.floor(years * 365.2425);
        this.#possible.set(length, `(and (>= ${length} ${days - 1}) (<= ${length} ${days + 2}))`);
        return `(+ ${base} ${length})`;
      }
    }
  }
}
