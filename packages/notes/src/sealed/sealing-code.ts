/**
 * Twenty digits that open a sealed file: 66 bits by chance alone. Digits, because they are read over a
 * telephone in any language and typed on any keyboard.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { fold } from '../catch/fold.ts';

const DIGITS = 20;
const GROUP = 5;

export type Random = (bytes: number) => Uint8Array;

export function sealingCode(random: Random): string {
  let digits = '';
  while (digits.length < DIGITS) {
    for (const byte of random(DIGITS))
      // 250 and above would make the first six digits likelier than the others.
      if (byte < 250 && digits.length < DIGITS) digits += String(byte % 10);
  }
  return grouped(digits, GROUP, '-');
}

/** As it was typed: other digits, blanks and dashes do not matter. */
export function typedCode(typed: string): string {
  const digits = fold(typed).text.replace(/[ -]/g, '');
  return /^\d+$/.test(digits) && digits.length === DIGITS
    ? grouped(digits, GROUP, '-')
    : typed.trim();
}

/**
 * Twenty-four digits of the SHA-256 of the sealed file, to compare by telephone. Anybody can seal another
 * note for a public key and put it in the place of this one: only this comparison shows that.
 */
export function checkCode(sealed: Uint8Array): string {
  const hash = sha256(sealed).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return grouped(String(hash % 10n ** 24n).padStart(24, '0'), 4, ' ');
}

function grouped(digits: string, size: number, between: string): string {
  return (digits.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(between);
}
