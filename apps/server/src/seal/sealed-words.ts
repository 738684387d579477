/** The words of one event, sealed for its place; an event without words has nothing sealed. */
import { seal, unseal, type RandomBytes, type SealContext } from './seal.ts';

export function sealWords(
  key: Uint8Array,
  place: SealContext,
  words: object,
  random: RandomBytes,
): Uint8Array | undefined {
  if (Object.keys(words).length === 0) return undefined;
  return seal(key, place, Buffer.from(JSON.stringify(words)), random);
}

/** Undefined where there are none, or who asks has not the key. */
export function unsealWords(
  key: Uint8Array | undefined,
  place: SealContext,
  sealed: Uint8Array | null,
): unknown {
  const opened = sealed === null || key === undefined ? undefined : unseal(key, place, sealed);
  return opened && (JSON.parse(Buffer.from(opened).toString()) as unknown);
}
