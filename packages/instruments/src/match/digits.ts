/** Digits as they were meant, where letters were read for them: `2O26` is 2026. */
const MEANT: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  B: '8',
};

/** One digit, read or misread, for use in a pattern. */
export const DIGIT_CLASS = '[0-9OoQlIi|ZzSsB]';

export function digitsOf(text: string): string {
  return text.replace(/[OoQlIi|ZzSsB]/g, (character) => MEANT[character] ?? character);
}
