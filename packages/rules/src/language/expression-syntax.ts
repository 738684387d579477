/** A condition as a tree of words, before anything is known of what they mean. */
import type { Token } from './expression-token.ts';
import type { CalendarUnit, Comparison } from './expression.ts';

export const CONDITION_LIMITS = { characters: 4_000, depth: 40 } as const;

/** Words that cannot be names. `days`, `months` and `years` only follow an amount, so they can. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  ...['and', 'or', 'not', 'in', 'true', 'false', 'any', 'every', 'count', 'where'],
  ...['reading', 'answer', 'required-by-law', 'unknown', 'unknowable'],
]);

interface Place {
  readonly from: number;
  readonly to: number;
}
export type TermSyntax =
  | { readonly kind: 'word'; readonly word: Token }
  | ({
      readonly kind: 'plus';
      readonly base: TermSyntax;
      readonly amount: Token;
      readonly unit: CalendarUnit;
    } & Place);

export type Syntax = Place &
  (
    | { readonly kind: 'constant'; readonly value: boolean }
    | { readonly kind: 'and' | 'or'; readonly parts: readonly Syntax[] }
    | { readonly kind: 'not'; readonly part: Syntax }
    | { readonly kind: 'name'; readonly word: Token }
    | {
        readonly kind: 'compare';
        readonly left: TermSyntax;
        readonly comparison: Comparison;
        readonly right: TermSyntax;
      }
    | {
        readonly kind: 'in';
        readonly word: Token;
        readonly negated: boolean;
        readonly set: SetSyntax;
      }
    | {
        readonly kind: 'quantified';
        readonly quantifier: 'any' | 'every' | 'count';
        readonly list: Token;
        readonly where: Syntax;
        readonly comparison?: Comparison;
        readonly amount?: Token;
      }
    | {
        readonly kind: 'reading' | 'answer';
        readonly subject: Token;
        readonly negated: boolean;
        readonly words: readonly Token[];
      }
    | { readonly kind: 'required-by-law' }
  );
export type SetSyntax =
  | { readonly kind: 'words'; readonly words: readonly Token[] }
  | { readonly kind: 'list'; readonly word: Token };
