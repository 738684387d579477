/**
 * Our own re-statements of what Catala's public proof and exception tests are about, as small packs, each
 * with the verdict that test expects. Nothing of theirs is copied: cases, names and numbers are put in
 * this language's terms. `gap`: some situation has no rule. `clash`: two rules that cannot both be
 * followed. What does not map, and why: docs/oracles.md.
 */
export interface Restated {
  /** The test it answers to, in their folder names. */
  readonly of: string;
  readonly facts: string;
  readonly never?: string;
  /** Modality and condition of each rule, in order; `unless` nests exceptions. */
  readonly rules: readonly Rule[];
  readonly gap: boolean;
  readonly clash: boolean;
  /** Our language differs on purpose: our own verdict stands above, theirs and the reason here. */
  readonly differs?: string;
}
export interface Rule {
  readonly says?: 'must' | 'may' | 'must-not' | 'not-required';
  readonly when: string;
  readonly unless?: readonly Rule[];
}

export const must = (when: string, ...unless: Rule[]): Rule => ({ says: 'must', when, unless });
export const mustNot = (when: string, ...unless: Rule[]): Rule => ({
  says: 'must-not',
  when,
  unless,
});
export const OK = { gap: false, clash: false };
export const GAP = { gap: true, clash: false };
export const CLASH = { gap: false, clash: true };

export const NUMBER = 'x: { type: number }';
