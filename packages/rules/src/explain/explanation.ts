/** An explanation as data. It cites nothing but the ground of the answer; sentences.ts puts it in words. */
import type { Determination, NextQuestion, NormRef, YieldingNorm } from '../decide/decision.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Scalar } from '../situation/situation.ts';
import type { Way } from './requirement.ts';

/** A known fact in words: "The agency: a shelter". */
export interface StatedFact {
  readonly fact: string;
  readonly title: string;
  readonly words: string;
}
export interface ExplainedChange {
  readonly fact: string;
  /** For a field of a record: which one, counted from 0. */
  readonly record?: number;
  readonly field?: string;
  readonly title: string;
  readonly from: { readonly value?: Scalar; readonly words: string };
  /** Without a value: the record is left out. */
  readonly to: { readonly value?: Scalar; readonly words: string };
  readonly side?: 'or-later' | 'or-earlier' | 'or-more' | 'or-fewer';
}
export interface ExplainedFlip {
  readonly changes: readonly ExplainedChange[];
  readonly outcome: Outcome;
  readonly say: string;
  /** Another day, and so another law; the facts stay. */
  readonly ofLaw: boolean;
}
export interface Explanation {
  readonly version: 1;
  readonly determination: Determination;
  /** For a settled answer: facts that force it on the same ground, whatever else is true. */
  readonly reason: {
    readonly facts: readonly StatedFact[];
    readonly smallest: boolean;
    readonly by: string | null;
  } | null;
  readonly flips: readonly ExplainedFlip[];
  /** Facts that were given and change nothing here. */
  readonly notNeeded: readonly StatedFact[];
  readonly yielded: readonly {
    readonly norm: NormRef;
    readonly why: YieldingNorm['why'];
    readonly to: readonly NormRef[];
  }[];
  /** Exceptions of the winning norms that were not met, with the shortest ways to meet them. */
  readonly exceptions: readonly { readonly norm: NormRef; readonly ways: readonly Way[] }[];
  readonly open: readonly {
    readonly name: string;
    readonly title: string;
    readonly question?: string;
    readonly look?: string;
    readonly unknowable: boolean;
  }[];
  readonly next: NextQuestion | null;
}
