/** What may be compared with what: a value with its fact, a code with a list, numbers, dates. */
import { isCivilDate } from '../compile/civil-date.ts';
import { didYouMean, oneOf } from '../diagnostics/suggest.ts';
import { misread, negatedIf, unknownName, type Scope } from './expression-scope.ts';
import type { Syntax, TermSyntax } from './expression-syntax.ts';
import type { Token } from './expression-token.ts';
import type { Expression, Span, Term } from './expression.ts';
import { choicesOf } from './choices.ts';
import type { ValueType } from './model.ts';

const NUMBER = /^-?\d+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

interface Subject {
  readonly value: ValueType;
  readonly isField: boolean;
}

/** The field or fact that a word names: a field first, as inside `where`. */
function subjectOf(word: Token, scope: Scope): Subject | undefined {
  const field = scope.fields?.get(word.text);
  if (field) return { value: field.value, isField: true };
  const fact = scope.vocabulary.facts.get(word.text);
  return fact && { value: fact.value, isField: false };
}

export function typeCompare(
  syntax: Extract<Syntax, { kind: 'compare' }>,
  scope: Scope,
  span: Span,
): Expression {
  const { left, comparison, right } = syntax;
  const subject = left.kind === 'word' ? subjectOf(left.word, scope) : undefined;
  if (left.kind === 'word' && subject && isUnordered(subject.value)) {
    if (subject.value.type === 'one-of' && right.kind === 'word') {
      return compareOneOf(syntax, left.word, right.word, scope, span);
    }
    return misread(scope, 'TH305', wrongComparison(left.word.text, subject.value), syntax, {
      help: comparisonHelp(left.word.text, subject.value),
    });
  }
  if (left.kind === 'word' && !subject && scope.vocabulary.definitions.has(left.word.text)) {
    return misread(
      scope,
      'TH305',
      `\`${left.word.text}\` is a definition: it holds or it does not.`,
      syntax,
      {
        help: `Write \`${left.word.text}\` or \`not ${left.word.text}\`.`,
      },
    );
  }
  const typedLeft = typeTerm(left, scope);
  const typedRight = typedLeft && typeTerm(right, scope);
  if (!typedLeft || !typedRight) return { op: 'constant', value: false, span };
  if (typedLeft.type !== typedRight.type) {
    const message = `A ${typedLeft.type} cannot be compared with a ${typedRight.type}.`;
    return misread(scope, 'TH305', message, syntax);
  }
  return { op: 'compare', left: typedLeft.term, comparison, right: typedRight.term, span };
}

type Unordered = Exclude<ValueType, { type: 'number' | 'date' }>;

const isUnordered = (value: ValueType): value is Unordered =>
  value.type !== 'number' && value.type !== 'date';

function wrongComparison(name: string, value: Unordered): string {
  const kinds = {
    'yes-no': 'a yes-no fact',
    'one-of': 'a one-of fact',
    code: 'a code',
    list: 'a list',
  };
  return `\`${name}\` is ${kinds[value.type]} and cannot be compared so.`;
}

function comparisonHelp(name: string, value: ValueType): string {
  if (value.type === 'yes-no') return `Write \`${name}\` or \`not ${name}\`.`;
  if (value.type === 'code') return `Look it up in a list: \`${name} in LIST\`.`;
  if (value.type === 'list')
    return `Write \`any ${name} where (…)\` or \`count ${name} where (…) >= 1\`.`;
  return `Write \`${name} = value\` or \`${name} in (value, value)\`.`;
}

function compareOneOf(
  syntax: Extract<Syntax, { kind: 'compare' }>,
  name: Token,
  word: Token,
  scope: Scope,
  span: Span,
): Expression {
  if (syntax.comparison !== '=' && syntax.comparison !== '!=') {
    return misread(scope, 'TH305', `The values of \`${name.text}\` have no order.`, syntax, {
      help: `Write \`${name.text} in (value, value)\`.`,
    });
  }
  return oneOfTest(name, [word], syntax.comparison === '!=', scope, span);
}

/** `NAME in (…)`, `NAME in LIST`. */
export function typeSet(
  syntax: Extract<Syntax, { kind: 'in' }>,
  scope: Scope,
  span: Span,
): Expression {
  const { word, set, negated } = syntax;
  const subject = subjectOf(word, scope);
  if (!subject) {
    if (!scope.vocabulary.definitions.has(word.text)) return unknownName(word, scope);
    return misread(
      scope,
      'TH305',
      `\`${word.text}\` is a definition and stands in no set.`,
      syntax,
    );
  }
  if (subject.value.type === 'one-of' && set.kind === 'words') {
    return oneOfTest(word, set.words, negated, scope, span);
  }
  if (subject.value.type === 'code' && set.kind === 'list') {
    const list = set.word.text;
    if (!scope.vocabulary.lists.has(list)) {
      return misread(scope, 'TH307', `\`${list}\` is not a list.`, set.word, {
        help: didYouMean(list, scope.vocabulary.lists.keys()),
      });
    }
    const test: Expression = subject.isField
      ? { op: 'field-listed', field: word.text, list, span }
      : { op: 'listed', fact: word.text, list, span };
    return negatedIf(negated, test);
  }
  const { type } = subject.value;
  const message =
    type === 'one-of'
      ? `\`${word.text}\` is a one-of fact: its values stand in brackets.`
      : type === 'code'
        ? `\`${word.text}\` is a code: it is looked up in a named list.`
        : `\`${word.text}\` is of type ${type} and stands in no set.`;
  const help =
    type === 'one-of'
      ? `Write \`${word.text} in (value, value)\`.`
      : type === 'code'
        ? 'Declare the codes under `lists` and name that list here.'
        : comparisonHelp(word.text, subject.value);
  return misread(scope, 'TH305', message, syntax, {
    help: isUnordered(subject.value) ? help : undefined,
  });
}

function oneOfTest(
  name: Token,
  words: readonly Token[],
  negated: boolean,
  scope: Scope,
  span: Span,
): Expression {
  const subject = subjectOf(name, scope);
  const known = choicesOf(subject?.value);
  const wrong = words.filter((word) => !known.has(word.text));
  for (const word of wrong) {
    misread(scope, 'TH304', `\`${word.text}\` is not a value of \`${name.text}\`.`, word, {
      help: didYouMean(word.text, known.keys()) ?? oneOf(known.keys()),
    });
  }
  const values = [...new Set(words.map((word) => word.text))];
  if (wrong.length > 0) return { op: 'constant', value: false, span };
  const test: Expression = subject?.isField
    ? { op: 'field-one-of', field: name.text, values, span }
    : { op: 'one-of', fact: name.text, values, span };
  return negatedIf(negated, test);
}

interface TypedTerm {
  readonly term: Term;
  readonly type: 'number' | 'date';
}

/** Undefined where an error was reported. */
function typeTerm(syntax: TermSyntax, scope: Scope): TypedTerm | undefined {
  if (syntax.kind === 'word') return typeWord(syntax.word, scope);
  const span = scope.place(syntax.from, syntax.to);
  const base = typeTerm(syntax.base, scope);
  const amount = typeWord(syntax.amount, scope);
  if (!base || !amount) return undefined;
  if (base.type !== 'date') {
    misread(scope, 'TH305', `Only a date can be moved by ${syntax.unit}.`, syntax);
    return undefined;
  }
  if (amount.type !== 'number') {
    misread(
      scope,
      'TH305',
      `\`${syntax.amount.text}\` is not a number of ${syntax.unit}.`,
      syntax.amount,
    );
    return undefined;
  }
  if (amount.term.kind !== 'number' && syntax.unit !== 'days') {
    misread(
      scope,
      'TH305',
      `A named number moves a date by days only, not by ${syntax.unit}.`,
      syntax.amount,
      {
        help: 'Months and years have different lengths: write the number itself, or count days.',
      },
    );
    return undefined;
  }
  const term: Term = {
    kind: 'plus',
    base: base.term,
    amount: amount.term,
    unit: syntax.unit,
    span,
  };
  return { term, type: 'date' };
}

function typeWord(word: Token, scope: Scope): TypedTerm | undefined {
  const span = scope.place(word.from, word.to);
  if (NUMBER.test(word.text)) {
    const value = Number(word.text);
    if (Number.isSafeInteger(value))
      return { term: { kind: 'number', value, span }, type: 'number' };
    misread(scope, 'TH306', `\`${word.text}\` is too large a number.`, word);
    return undefined;
  }
  if (DATE.test(word.text)) {
    if (isCivilDate(word.text))
      return { term: { kind: 'date', value: word.text, span }, type: 'date' };
    misread(scope, 'TH306', `\`${word.text}\` is no day of the calendar.`, word);
    return undefined;
  }
  if (/^-?\d+\.\d+$/.test(word.text)) {
    misread(scope, 'TH306', `\`${word.text}\` is not a whole number.`, word, {
      help: 'Count in a smaller unit.',
    });
    return undefined;
  }
  const subject = subjectOf(word, scope);
  if (!subject) {
    if (!scope.vocabulary.definitions.has(word.text)) unknownName(word, scope);
    else misread(scope, 'TH305', `\`${word.text}\` is a definition, not a number or date.`, word);
    return undefined;
  }
  const { type } = subject.value;
  if (type !== 'number' && type !== 'date') {
    misread(scope, 'TH305', `\`${word.text}\` is of type ${type}, not a number or date.`, word);
    return undefined;
  }
  const term: Term = subject.isField
    ? { kind: 'field', field: word.text, span }
    : { kind: 'fact', fact: word.text, span };
  return { term, type };
}
