/** Every way in which a sealed file cannot be opened, told apart so that somebody can be told what to do. */
export const FAILURE_CODES = [
  'not-sealed',
  'needs-code',
  'needs-key',
  'wrong-code',
  'wrong-key',
  'bad-key',
  'damaged',
  'not-a-note',
  'newer',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export interface OpenFailure {
  readonly code: FailureCode;
  /** What is wrong, where, and what to do. */
  readonly text: string;
}

export type Opened<T> =
  | { readonly value: T; readonly failure?: never }
  | { readonly value?: never; readonly failure: OpenFailure };

const TEXTS: Readonly<Record<FailureCode, string>> = {
  'not-sealed':
    'It is no sealed note: it does not begin as one. Ask for the file itself, not a copy of its text.',
  'needs-code': 'It is sealed with a code of 20 digits, and none was given. Ask whoever wrote it.',
  'needs-key': 'It is sealed for a key, and none was given. Give the file that holds your key.',
  'wrong-code': 'The code does not open it. Ask for the 20 digits again, and type all of them.',
  'wrong-key':
    'It is sealed for another key. Give the key that belongs to the address in your agency’s settings.',
  'bad-key': 'That is no key. A key is a line that begins with AGE-SECRET-KEY-.',
  damaged: 'It was changed or cut short on the way, so nothing of it is shown. Ask for it again.',
  'not-a-note': 'It opened, and there is no note in it.',
  newer: 'It was written by a newer version of Threshold. Open it with that version.',
};

export function fail(code: FailureCode): { readonly failure: OpenFailure } {
  return { failure: { code, text: TEXTS[code] } };
}
