/** An outcome as a shape and a word: told apart without colour, and read aloud. look.md, "Outcomes". */
import type { Outcome } from '../language/outcome.ts';

export const OUTCOME_MARKS: Readonly<
  Record<Outcome, { readonly shape: string; readonly word: string }>
> = {
  'must-not': { shape: '■', word: 'must not' },
  must: { shape: '●', word: 'must' },
  may: { shape: '○', word: 'may' },
  'not-required': { shape: '□', word: 'not required' },
  contested: { shape: '▲', word: 'contested' },
  undetermined: { shape: '△', word: 'undetermined' },
  'no-rule': { shape: '◇', word: 'no rule' },
};

/** In running text: `must not`. */
export function outcomeWord(outcome: Outcome): string {
  return OUTCOME_MARKS[outcome].word;
}
