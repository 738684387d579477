/**
 * The shape of a condition after its names and types were checked.
 * Conditions are closed and total: no functions, no null, no coercion. The grammar stands in
 * docs/language.md; parse-expression.ts reads it. Every node keeps its place in the source.
 */
import type { Outcome } from './outcome.ts';

/** Character offsets [from, to) in the file named, so that a diagnostic can draw a caret. */
export interface Span {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type CalendarUnit = 'days' | 'months' | 'years';

/**
 * A date or number: a literal, a fact, a field of the record under a quantifier, or a date moved by a
 * span. Dates are ISO civil dates (`2026-02-06`), which sort as text.
 */
export type Term =
  | { readonly kind: 'number'; readonly value: number; readonly span: Span }
  | { readonly kind: 'date'; readonly value: string; readonly span: Span }
  | { readonly kind: 'fact'; readonly fact: string; readonly span: Span }
  | { readonly kind: 'field'; readonly field: string; readonly span: Span }
  | {
      readonly kind: 'plus';
      readonly base: Term;
      /** A number literal, a number fact or a number field. */
      readonly amount: Term;
      readonly unit: CalendarUnit;
      readonly span: Span;
    };

export type Expression =
  | { readonly op: 'constant'; readonly value: boolean; readonly span: Span }
  | { readonly op: 'and' | 'or'; readonly parts: readonly Expression[]; readonly span: Span }
  | { readonly op: 'not'; readonly part: Expression; readonly span: Span }
  /** A yes-no fact that must be yes. */
  | { readonly op: 'fact'; readonly fact: string; readonly span: Span }
  /** A definition of the pack that must hold (see Definition in model.ts). */
  | { readonly op: 'definition'; readonly definition: string; readonly span: Span }
  /** A one-of fact equal to one of the values. `!=` and `not in` arrive wrapped in `not`. */
  | {
      readonly op: 'one-of';
      readonly fact: string;
      readonly values: readonly string[];
      readonly span: Span;
    }
  /** A code fact that stands on a named list. */
  | { readonly op: 'listed'; readonly fact: string; readonly list: string; readonly span: Span }
  | {
      readonly op: 'compare';
      readonly left: Term;
      readonly comparison: Comparison;
      readonly right: Term;
      readonly span: Span;
    }
  /**
   * `any LIST where (…)`, `every LIST where (…)`, `count LIST where (…) >= 3`.
   * LIST is a fact of type list; inside `where` the record's fields are in scope.
   */
  | {
      readonly op: 'quantified';
      readonly quantifier: 'any' | 'every' | 'count';
      readonly list: string;
      readonly where: Expression;
      /** For count only. */
      readonly comparison?: Comparison;
      readonly amount?: number;
      readonly span: Span;
    }
  /** Inside `where` only: a yes-no field, a one-of field, a code field on a list. */
  | { readonly op: 'field'; readonly field: string; readonly span: Span }
  | {
      readonly op: 'field-one-of';
      readonly field: string;
      readonly values: readonly string[];
      readonly span: Span;
    }
  | {
      readonly op: 'field-listed';
      readonly field: string;
      readonly list: string;
      readonly span: Span;
    }
  /** `reading tolling = post-judgment`: an open question of law, settled one way. */
  | {
      readonly op: 'reading';
      readonly reading: string;
      readonly choices: readonly string[];
      readonly span: Span;
    }
  /** `answer hold in (may, must)`: what the stack answers for another act. Duty norms only. */
  | {
      readonly op: 'answer';
      readonly act: string;
      readonly outcomes: readonly Outcome[];
      readonly span: Span;
    }
  /** `required-by-law`: the layers above this one answer `must` for the act being decided. */
  | { readonly op: 'required-by-law'; readonly span: Span };
