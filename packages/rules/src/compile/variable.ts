/**
 * The variables of a stack's diagrams: every test a condition can make becomes a question with
 * finitely many answers. Values nobody distinguishes share one answer, so a list of forty papers
 * costs only as many branches as the law draws lines.
 */
import type { Expression } from '../language/expression.ts';

export type Variable =
  /** 0 = no, 1 = yes. */
  | { readonly kind: 'yes-no'; readonly fact: string }
  /** `classes[i]` = the values that no condition tells apart. */
  | {
      readonly kind: 'one-of';
      readonly fact: string;
      readonly classes: readonly (readonly string[])[];
    }
  /** Interval i: at or after cuts[i - 1] and before cuts[i]; `low` = least value. Numbers, or ISO dates as text. */
  | {
      readonly kind: 'range';
      readonly fact: string;
      readonly type: 'number' | 'date';
      readonly cuts: readonly (string | number)[];
      readonly low?: number;
    }
  /** Class of a code: the bit pattern of the lists it is on; patterns[i] is what class i stands for. */
  | {
      readonly kind: 'code';
      readonly fact: string;
      readonly lists: readonly string[];
      readonly patterns: readonly number[];
    }
  /** A comparison of two facts: 0 = false, 1 = true. */
  | {
      readonly kind: 'relation';
      readonly key: string;
      readonly test: Extract<Expression, { op: 'compare' }>;
      readonly facts: readonly string[];
    }
  /** A condition over a list, three-valued from the records. `name` when it may be answered directly. */
  | {
      readonly kind: 'quantified';
      readonly key: string;
      readonly name?: string;
      readonly lists: readonly string[];
      readonly test: Expression;
      readonly facts: readonly string[];
    }
  /** What an unknowable fact counts as for norms whose law places the burden. Values as of `of`. */
  | { readonly kind: 'burden'; readonly fact: string; readonly of: number; readonly counts: number }
  /** An open question of law. Eliminated before the diagrams are stored. */
  | {
      readonly kind: 'reading';
      readonly reading: string;
      readonly choices: readonly string[];
      readonly settles: 'contested' | 'counsel';
    };

/** Built-in reading: whether a claim of legal compulsion that no listed norm covers is right. */
export const CLAIMED_COMPULSION = 'claimed-compulsion';

export function variableSize(variable: Variable, all: readonly Variable[]): number {
  switch (variable.kind) {
    case 'yes-no':
    case 'relation':
    case 'quantified':
      return 2;
    case 'one-of':
      return variable.classes.length;
    case 'range':
      return variable.cuts.length + 1;
    case 'code':
      return variable.patterns.length;
    case 'reading':
      return variable.choices.length;
    case 'burden': {
      const of = all[variable.of];
      return of ? variableSize(of, all) : 2;
    }
  }
}
