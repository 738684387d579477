/**
 * What the log holds of an event: SHA-256 over a fixed line, 32 bytes of chance made for this event alone, and
 * the event's bytes. With salt and bytes anybody can check it; without the salt it says nothing about them,
 * however few contents are thinkable, because each guess would need the salt too, and there are 2^256. So
 * destroying salt and content leaves the proof and nothing else. Nobody can find a second opening of it
 * without a collision of SHA-256: line and salt have fixed lengths, so no two openings run together alike.
 */
import { joinBytes, utf8, type Sha256 } from './octets.ts';

export const SALT_BYTES = 32;
const LINE = utf8('threshold-entry-v1\n');

/** Salt and content, kept together, under the key of the case, and destroyed together. */
export interface Opening {
  readonly salt: Uint8Array;
  readonly content: Uint8Array;
}

export function commit(sha256: Sha256, { salt, content }: Opening): Uint8Array {
  if (salt.length !== SALT_BYTES) throw new RangeError('A salt has 32 bytes.');
  return sha256(joinBytes(LINE, salt, content));
}
