/**
 * Text of a condition → Expression, every name and value checked against the vocabulary. Never throws:
 * a condition with an error comes back as `false` in that place, with a diagnostic that points into the
 * file and, where a word was probably misspelt, says which one was meant.
 */
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Syntax } from './expression-syntax.ts';
import {
  misread,
  negatedIf,
  unknownName,
  type ConditionText,
  type Permission,
  type Scope,
} from './expression-scope.ts';
import { ConditionError, type Token } from './expression-token.ts';
import { typeCompare, typeSet } from './expression-types.ts';
import type { Expression, Span } from './expression.ts';
import { OUTCOMES, type Outcome } from './outcome.ts';
import { readSyntax } from './read-syntax.ts';
import type { Vocabulary } from './vocabulary.ts';

export function parseExpression(
  condition: ConditionText,
  vocabulary: Vocabulary,
  report: Report,
  permission: Permission = { answer: false, requiredByLaw: false },
): Expression {
  const scope: Scope = { ...permission, vocabulary, report, place: condition.place };
  try {
    return typed(readSyntax(condition.text), scope);
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    const code = error.tooLarge ? 'TH302' : 'TH301';
    const span = condition.place(error.from, error.to);
    report.add(code, error.message, span, { help: error.help });
    return { op: 'constant', value: false, span };
  }
}

function typed(syntax: Syntax, scope: Scope): Expression {
  const span = scope.place(syntax.from, syntax.to);
  switch (syntax.kind) {
    case 'constant':
      return { op: 'constant', value: syntax.value, span };
    case 'and':
    case 'or': {
      const parts = syntax.parts.map((part) => typed(part, scope));
      return { op: syntax.kind, parts, span };
    }
    case 'not':
      return { op: 'not', part: typed(syntax.part, scope), span };
    case 'name':
      return typedName(syntax.word, scope);
    case 'compare':
      return typeCompare(syntax, scope, span);
    case 'in':
      return typeSet(syntax, scope, span);
    case 'quantified':
      return typedQuantifier(syntax, scope, span);
    case 'reading':
      return typedReading(syntax, scope, span);
    case 'answer':
      return typedAnswer(syntax, scope, span);
    case 'required-by-law':
      if (scope.requiredByLaw) return { op: 'required-by-law', span };
      return misread(scope, 'TH317', '`required-by-law` cannot be used here.', syntax, {
        help: 'It has a meaning only in the `when` of a norm or exception that layers stand above.',
      });
  }
}

function typedName(word: Token, scope: Scope): Expression {
  const { vocabulary } = scope;
  const span = scope.place(word.from, word.to);
  const name = word.text;
  const field = scope.fields?.get(name);
  const value = field?.value ?? vocabulary.facts.get(name)?.value;
  if (value) {
    if (value.type === 'yes-no') {
      return field ? { op: 'field', field: name, span } : { op: 'fact', fact: name, span };
    }
    return misread(
      scope,
      'TH305',
      `\`${name}\` is not a yes-no fact, so it cannot stand alone.`,
      word,
      {
        help: howToTest(
          name,
          value.type,
          value.type === 'one-of' ? [...value.values.keys()][0] : undefined,
        ),
      },
    );
  }
  if (vocabulary.definitions.has(name)) return { op: 'definition', definition: name, span };
  return unknownName(word, scope);
}

function howToTest(name: string, type: string, value: string | undefined): string {
  switch (type) {
    case 'one-of':
      return `Say which value: \`${name} = ${value ?? 'value'}\`.`;
    case 'code':
      return `Look it up in a list: \`${name} in LIST\`.`;
    case 'list':
      return `Say what an entry must be: \`any ${name} where (…)\`.`;
    default:
      return `Compare it: \`${name} >= …\`.`;
  }
}

function typedQuantifier(
  syntax: Extract<Syntax, { kind: 'quantified' }>,
  scope: Scope,
  span: Span,
): Expression {
  const { list, quantifier } = syntax;
  if (scope.fields) {
    return misread(
      scope,
      'TH319',
      `\`${quantifier}\` cannot stand inside another \`where\`.`,
      syntax,
      {
        help: 'Records hold single values only: give the inner condition a name under `definitions`.',
      },
    );
  }
  const value = scope.vocabulary.facts.get(list.text)?.value;
  if (!value) {
    const lists = [...scope.vocabulary.facts].filter(([, fact]) => fact.value.type === 'list');
    const help = didYouMean(
      list.text,
      lists.map(([name]) => name),
    );
    return misread(scope, 'TH303', `\`${list.text}\` is not a list fact.`, list, { help });
  }
  if (value.type !== 'list') {
    return misread(
      scope,
      'TH319',
      `\`${list.text}\` is not a list, so \`${quantifier}\` has nothing to run over.`,
      list,
    );
  }
  const fields = scope.vocabulary.records.get(value.of)?.fields;
  // The record is unknown: that was reported where the fact was declared.
  if (!fields) return { op: 'constant', value: false, span };
  const where = typed(syntax.where, { ...scope, fields, answer: false, requiredByLaw: false });
  const common = { op: 'quantified', quantifier, list: list.text, where, span } as const;
  if (!syntax.comparison || !syntax.amount) return common;
  const { amount: word, comparison } = syntax;
  if (!/^\d{1,9}$/.test(word.text)) {
    return misread(scope, 'TH306', `\`${word.text}\` is not a number of entries.`, word, {
      help: 'Write a whole number, 0 or more.',
    });
  }
  return { ...common, comparison, amount: Number(word.text) };
}

function typedReading(
  syntax: Extract<Syntax, { kind: 'reading' | 'answer' }>,
  scope: Scope,
  span: Span,
): Expression {
  const { subject } = syntax;
  if (scope.fields) {
    return misread(scope, 'TH319', 'An open question cannot stand inside `where`.', syntax, {
      help: 'Define the condition once per choice, and choose between the two outside the list.',
    });
  }
  const reading = scope.vocabulary.readings.get(subject.text);
  if (!reading) {
    const help = didYouMean(subject.text, scope.vocabulary.readings.keys());
    return misread(scope, 'TH309', `\`${subject.text}\` is not a declared reading.`, subject, {
      help,
    });
  }
  for (const word of syntax.words) {
    if (reading.choices.has(word.text)) continue;
    const choices = [...reading.choices.keys()];
    return misread(
      scope,
      'TH309',
      `\`${word.text}\` is not a choice of the reading \`${subject.text}\`.`,
      word,
      {
        help:
          didYouMean(word.text, choices) ??
          `It has ${choices.map((each) => `\`${each}\``).join(', ')}.`,
      },
    );
  }
  const choices = syntax.words.map((word) => word.text);
  return negatedIf(syntax.negated, { op: 'reading', reading: subject.text, choices, span });
}

function typedAnswer(
  syntax: Extract<Syntax, { kind: 'reading' | 'answer' }>,
  scope: Scope,
  span: Span,
): Expression {
  const { subject } = syntax;
  if (!scope.answer) {
    return misread(scope, 'TH316', 'An answer can be used only in norms about duties.', syntax, {
      help: scope.fields
        ? 'Move it out of `where`.'
        : 'Duties are decided after the answers; answers are not.',
    });
  }
  const act = scope.vocabulary.acts.get(subject.text);
  if (!act) {
    return misread(scope, 'TH310', `\`${subject.text}\` is not an act.`, subject, {
      help: didYouMean(subject.text, scope.vocabulary.acts.keys()),
    });
  }
  if (act.kind === 'duty') {
    return misread(
      scope,
      'TH316',
      `\`${subject.text}\` is a duty, and duties have no answer.`,
      subject,
    );
  }
  const outcomes: Outcome[] = [];
  for (const word of syntax.words) {
    const outcome = OUTCOMES.find((each) => each === word.text);
    if (!outcome) {
      return misread(scope, 'TH320', `\`${word.text}\` is not an outcome.`, word, {
        help: didYouMean(word.text, OUTCOMES) ?? `The outcomes are ${OUTCOMES.join(', ')}.`,
      });
    }
    outcomes.push(outcome);
  }
  return negatedIf(syntax.negated, { op: 'answer', act: subject.text, outcomes, span });
}
