/**
 * The mark of an English message: eight hexadecimal digits that change whenever the sentence does. A translation
 * keeps the mark of the sentence it says. It tells versions apart and guards nothing. docs/guidance.md.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export function englishMark(message: string): string {
  return bytesToHex(sha256(utf8ToBytes(message))).slice(0, 8);
}
