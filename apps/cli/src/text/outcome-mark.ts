/**
 * An outcome as a shape and a word: told apart without colour, and read aloud. Never red against green.
 * look.md, "Outcomes".
 */
import { OUTCOME_MARKS as MARKS } from '@threshold/rules/explain/outcome-word';
import type { Outcome } from '@threshold/rules/language/outcome';
import type { Colors } from '../terminal.ts';

/** In a list: `■ must not`. */
export function outcomeMark(outcome: Outcome, colors: Colors): string {
  const { shape, word } = MARKS[outcome];
  return tint(outcome, colors)(`${shape} ${word}`);
}

/** At the head of an answer: `■ MUST NOT`. */
export function outcomeHead(outcome: Outcome, colors: Colors): string {
  const { shape, word } = MARKS[outcome];
  return colors.bold(tint(outcome, colors)(`${shape} ${word.toUpperCase()}`));
}

function tint(outcome: Outcome, colors: Colors): (text: string) => string {
  switch (outcome) {
    case 'must-not':
      return colors.red;
    case 'must':
    case 'may':
      return colors.blue;
    case 'not-required':
      return colors.cyan;
    case 'contested':
    case 'undetermined':
    case 'no-rule':
      return colors.yellow;
  }
}

/** The shape alone. */
export function shapeOf(outcome: Outcome): string {
  return MARKS[outcome].shape;
}
