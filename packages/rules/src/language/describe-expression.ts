/**
 * Expression → plain English, with the titles and words of the pack: "the agency is the police
 * department and the person is in custody". For people who never see the condition itself.
 */
import { choicesOf } from './choices.ts';
import type { Comparison, Expression, Term } from './expression.ts';
import type { Field, Stack, ValueType } from './model.ts';
import { recordTypeOf } from './record-type.ts';

export type Words = Pick<
  Stack,
  'facts' | 'definitions' | 'lists' | 'readings' | 'acts' | 'records'
>;

interface Reader {
  readonly words: Words;
  readonly fields?: ReadonlyMap<string, Field> | undefined;
}

export function describeExpression(expression: Expression, words: Words): string {
  return clause(expression, { words }, false);
}

/** A clause, or its denial. */
function clause(expression: Expression, reader: Reader, negated: boolean): string {
  const { words } = reader;
  switch (expression.op) {
    case 'constant':
      return expression.value === negated ? 'never' : 'always';
    case 'and':
    case 'or':
      if (negated) return `it is not so that ${joined(expression.op, expression.parts, reader)}`;
      return joined(expression.op, expression.parts, reader);
    case 'not':
      return clause(expression.part, reader, !negated);
    case 'fact':
      return statement(words.facts.get(expression.fact)!.title, negated);
    case 'field':
      return statement(fieldTitle(expression.field, reader), negated);
    case 'definition':
      return statement(words.definitions.get(expression.definition)!.title, negated);
    case 'one-of': {
      const { value } = words.facts.get(expression.fact)!;
      return among(factTitle(expression.fact, words), expression.values, value, negated);
    }
    case 'field-one-of': {
      const { value } = reader.fields!.get(expression.field)!;
      return among(fieldTitle(expression.field, reader), expression.values, value, negated);
    }
    case 'listed':
      return onList(factTitle(expression.fact, words), expression.list, words, negated);
    case 'field-listed':
      return onList(fieldTitle(expression.field, reader), expression.list, words, negated);
    case 'compare':
      return comparison(expression, reader, negated);
    case 'quantified':
      return quantified(expression, reader, negated);
    case 'reading': {
      const reading = words.readings.get(expression.reading)!;
      const choices = expression.choices.map((choice) => lowered(reading.choices.get(choice)!));
      return `the law is ${negated ? 'not ' : ''}read to say: ${oneOrOther(choices)}`;
    }
    case 'answer': {
      const act = words.acts.get(expression.act)!.title;
      const outcomes = expression.outcomes.map((outcome) => `“${outcome.replace('-', ' ')}”`);
      return `the answer on “${act}” is ${negated ? 'not ' : ''}${oneOrOther(outcomes)}`;
    }
    case 'required-by-law':
      return negated ? 'no higher law requires it' : 'a higher law requires it';
  }
}

function joined(op: 'and' | 'or', parts: readonly Expression[], reader: Reader): string {
  const mixed = parts.some((part) => part.op === 'and' || part.op === 'or');
  const clauses = parts.map((part) => {
    const text = clause(part, reader, false);
    if (op === 'and' && part.op === 'or') return `either ${text}`;
    return op === 'or' && part.op === 'and' && part.parts.length === 2 ? `both ${text}` : text;
  });
  if (op === 'and')
    return mixed || clauses.length > 2 ? commas(clauses, 'and') : clauses.join(' and ');
  return mixed || clauses.length > 2 ? commas(clauses, 'or') : clauses.join(' or ');
}

function commas(clauses: readonly string[], word: string): string {
  return `${clauses.slice(0, -1).join(', ')}, ${word} ${clauses.at(-1)!}`;
}
function oneOrOther(words: readonly string[]): string {
  if (words.length <= 1) return words[0]!;
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;
}

const spaced = (name: string): string => name.replaceAll(/[.-]/g, ' ');
const factTitle = (name: string, words: Words): string => lowered(words.facts.get(name)!.title);
const fieldTitle = (name: string, reader: Reader): string =>
  lowered(reader.fields!.get(name)!.title ?? `its ${spaced(name)}`);

/** "The agency" → "the agency"; "ICE", "I-200" and "Form I-200" as value stay as they are. */
function lowered(text: string): string {
  return /^[A-Z](?:[a-z]| )/.test(text) ? `${text[0]!.toLowerCase()}${text.slice(1)}` : text;
}
/** Words for a value are names as often as descriptions: only small words lose their capital. */
function loweredValue(text: string): string {
  return /^(?:A|An|The|No|Not|Some|Another|Other|None|Any)\b/.test(text) ? lowered(text) : text;
}

const AUXILIARY =
  /\b(is|are|was|were|can|could|may|must|will|would|should|has been|have been|had been)\b/;

/** A title that is a sentence, denied where a "not" finds its place. */
function statement(title: string, negated: boolean): string {
  const text = lowered(title);
  if (!negated) return text;
  const found = AUXILIARY.exec(text);
  if (!found) return `it is not so that ${text}`;
  const end = found.index + (/^ha[svd]/.exec(found[0]) ? found[0].indexOf(' ') : found[0].length);
  return `${text.slice(0, end)} not${text.slice(end)}`;
}

function among(
  subject: string,
  values: readonly string[],
  type: ValueType,
  negated: boolean,
): string {
  const labels = choicesOf(type);
  const words = values.map((value) => loweredValue(labels.get(value)!));
  // "is not no detainer" would have to be read twice.
  if (negated && words.length === 1 && /^(?:no|none|not)\b/.test(words[0]!))
    return `${subject} is anything but “${words[0]!}”`;
  const both = negated && words.length > 1 ? 'neither ' : '';
  const list =
    both === '' ? oneOrOther(words) : `${words.slice(0, -1).join(', ')} nor ${words.at(-1)!}`;
  return `${subject} is ${negated && both === '' ? 'not ' : both}${list}`;
}

function onList(subject: string, list: string, words: Words, negated: boolean): string {
  return `${subject} is ${negated ? 'not ' : ''}on the list “${words.lists.get(list)!.title}”`;
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};
const DATE_WORDS: Readonly<Record<Comparison, string>> = {
  '=': 'is',
  '!=': 'is not',
  '<': 'is before',
  '<=': 'is on or before',
  '>': 'is after',
  '>=': 'is on or after',
};
const NUMBER_WORDS: Readonly<Record<Comparison, string>> = {
  '=': 'is',
  '!=': 'is not',
  '<': 'is less than',
  '<=': 'is at most',
  '>': 'is more than',
  '>=': 'is at least',
};

function comparison(
  expression: Extract<Expression, { op: 'compare' }>,
  reader: Reader,
  negated: boolean,
): string {
  const { left, right } = expression;
  const sign = negated ? OPPOSITE[expression.comparison] : expression.comparison;
  // Only what is of one type is compared.
  const isDate = typeOf(left, reader) === 'date';
  const unit = unitOf(left, reader) ?? unitOf(right, reader);
  const words = isDate ? DATE_WORDS : NUMBER_WORDS;
  return `${term(left, reader, unit)} ${words[sign]} ${term(right, reader, unit)}`;
}

function valueOf(each: Term, reader: Reader): ValueType | undefined {
  if (each.kind === 'fact') return reader.words.facts.get(each.fact)!.value;
  return each.kind === 'field' ? reader.fields!.get(each.field)!.value : undefined;
}
function typeOf(each: Term, reader: Reader): 'date' | 'number' {
  if (each.kind === 'date' || each.kind === 'plus') return 'date';
  return valueOf(each, reader)?.type === 'date' ? 'date' : 'number';
}
function unitOf(each: Term, reader: Reader): string | undefined {
  const value = valueOf(each, reader);
  return value?.type === 'number' ? value.unit : undefined;
}

function term(each: Term, reader: Reader, unit?: string): string {
  switch (each.kind) {
    case 'number':
      return unit === undefined ? String(each.value) : `${each.value} ${unit}`;
    case 'date':
      return each.value;
    case 'fact':
      return factTitle(each.fact, reader.words);
    case 'field':
      return fieldTitle(each.field, reader);
    case 'plus': {
      const one = each.amount.kind === 'number' && each.amount.value === 1;
      const span = one ? each.unit.slice(0, -1) : each.unit;
      return `${term(each.amount, reader)} ${span} after ${term(each.base, reader)}`;
    }
  }
}

function quantified(
  expression: Extract<Expression, { op: 'quantified' }>,
  reader: Reader,
  negated: boolean,
): string {
  const fact = reader.words.facts.get(expression.list)!;
  const { fields } = recordTypeOf(reader.words, expression.list);
  const title = lowered(fact.title);
  const where = clause(expression.where, { words: reader.words, fields }, false);
  switch (expression.quantifier) {
    case 'any':
      return `${negated ? 'no' : 'at least one'} entry of “${title}” is such that ${where}`;
    case 'every':
      return `${negated ? 'not every' : 'every'} entry of “${title}” is such that ${where}`;
    case 'count': {
      const sign = expression.comparison!;
      const words = NUMBER_WORDS[negated ? OPPOSITE[sign] : sign];
      return `the number of entries of “${title}” such that ${where} ${words} ${expression.amount!}`;
    }
  }
}
