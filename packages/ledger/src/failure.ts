/** Every way in which a key, a note or a receipt is refused, with what it means and what to do. */
export const REFUSALS = {
  'bad-key':
    'That is no key of a log or a witness. A key is one line: a name, a plus sign, eight letters or figures, a plus sign, and the key.',
  'same-key':
    'Two of the keys you gave are one and the same, so they are one signer. Take the keys from those who hold them.',
  'too-large': 'It is larger than any receipt. Ask for the file itself.',
  'not-text': 'It is no text, or holds control characters. Ask for the file itself, not a copy.',
  'not-a-receipt': 'It is no receipt: it does not begin as one. Ask for the file itself.',
  malformed:
    'It is not written exactly as a receipt is: something was added, left out, moved or changed. Ask for the file itself.',
  'no-entry':
    'It does not say which entry it is about, so nothing can be checked. Ask whoever keeps the log for a receipt of the entry.',
  'wrong-log':
    'It is of another log than the key you gave. Take the key of the log that its checkpoint names.',
  'not-signed': 'The key you gave has not signed it. Nothing is proved.',
  'bad-signature':
    'A signature in it is false: it was changed after it was signed, or was never signed. Nothing is proved.',
  'not-included':
    'The entry does not lead to the signed checkpoint: the entry or its path was changed. Nothing is proved.',
  'not-witnessed': 'A witness that you asked for has not signed it.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export interface Refusal {
  readonly code: RefusalCode;
  readonly text: string;
}

export type Checked<T> =
  | { readonly value: T; readonly refusal?: never }
  | { readonly value?: never; readonly refusal: Refusal };

export function refuse(code: RefusalCode): { readonly refusal: Refusal } {
  return { refusal: { code, text: REFUSALS[code] } };
}
