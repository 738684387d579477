/** Why a paper could not be read, in words: what is wrong and what to do. */
import { inputError, type InputErrorCode } from '@threshold/instruments/input/input-error';

const OWN: Readonly<Record<string, string>> = {
  crashed:
    'Reading this paper failed, and nothing else did. Read it by eye: who signed, which court, which place.',
  'too-much-memory':
    'Reading this paper takes more memory than it may have. Photograph its first pages and give those, or read it by eye.',
  erased: 'This paper is not kept any more, so it cannot be read.',
};

export function problemSentence(problem: string, name = 'This paper'): string {
  const own = OWN[problem];
  if (own !== undefined) return own;
  const { message, help } = inputError(problem as InputErrorCode, name);
  return `${message} ${help}`;
}
