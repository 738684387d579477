/**
 * What in the words of a request may not stand there: immigration status, and numbers of a person. What is surely
 * such a number goes; the rest may be a false alarm, and stays when somebody looked at it again.
 */
import { findSensitive } from '@threshold/notes/catch/find-sensitive';
import { DETAILS, type Draft } from './draft.ts';

export interface Caught {
  readonly words: string;
  readonly sure: boolean;
}

export function caughtIn({ details }: Pick<Draft, 'details'>): readonly Caught[] {
  return DETAILS.flatMap((name) => {
    const text = details[name] ?? '';
    return findSensitive(text).map(({ start, end, sure }) => ({
      words: text.slice(start, end),
      sure,
    }));
  });
}
