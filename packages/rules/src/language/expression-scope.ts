/** What is known while a condition is read: its names, where it stands in the file, what it may say. */
import type { DiagnosticCode, DiagnosticDetail, Report } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Token } from './expression-token.ts';
import type { Expression, Span } from './expression.ts';
import type { Field } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where a condition stands decides what it may say. */
export interface Permission {
  /** `answer ACT = …`: in norms whose acts are all duties. */
  readonly answer: boolean;
  /** `required-by-law`: in `when` of a norm that has layers above it. */
  readonly requiredByLaw: boolean;
}

export interface ConditionText {
  readonly text: string;
  /** Offset in the condition → place in the file. */
  readonly place: (from: number, to: number) => Span;
}

export interface Scope extends Permission {
  readonly vocabulary: Vocabulary;
  readonly report: Report;
  readonly place: (from: number, to: number) => Span;
  /** The record's fields, inside `where`. */
  readonly fields?: ReadonlyMap<string, Field>;
}

/** Reports at a word and stands in for what could not be understood. */
export function misread(
  scope: Scope,
  code: DiagnosticCode,
  message: string,
  at: { readonly from: number; readonly to: number },
  detail?: DiagnosticDetail,
): Expression {
  const span = scope.place(at.from, at.to);
  scope.report.add(code, message, span, detail);
  return { op: 'constant', value: false, span };
}

export function negatedIf(negated: boolean, part: Expression): Expression {
  return negated ? { op: 'not', part, span: part.span } : part;
}

export function unknownName(word: Token, scope: Scope): Expression {
  const { vocabulary, fields } = scope;
  const known = [
    ...(fields?.keys() ?? []),
    ...vocabulary.facts.keys(),
    ...vocabulary.definitions.keys(),
  ];
  const what = fields ? 'field of the record, fact or definition' : 'fact or definition';
  return misread(scope, 'TH303', `\`${word.text}\` is not a ${what}.`, word, {
    help: didYouMean(word.text, known),
  });
}
