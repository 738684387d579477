/** What is looked for: a phrase, folded, and how much of it may be misread before it is another phrase. */
import { fold, type Folded } from './fold.ts';

export interface Pattern {
  readonly text: string;
  readonly folded: Folded;
  /** Most edits. Short phrases allow none: one letter makes another word. */
  readonly most: number;
  /** Short phrases count as whole words only. */
  readonly wholeWords: boolean;
}

export function patternOf(text: string): Pattern {
  const folded = fold(text);
  return { text, folded, most: editsAllowed(folded.length), wholeWords: folded.length <= 16 };
}

/** About one character in six for long phrases; none below seven characters. */
function editsAllowed(length: number): number {
  if (length < 7) return 0;
  if (length < 12) return 1;
  if (length < 18) return 2;
  return Math.floor(length * 0.17);
}
