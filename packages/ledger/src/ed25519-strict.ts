/**
 * What an Ed25519 library may leave open, closed before one is asked, so that every platform refuses alike:
 * RFC 8032 section 5.1.7 (S below the group's order, the key written in its only form), and no key of small
 * order, which would let one signature pass for every message.
 */

export type VerifySignature = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean;

export const KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;

/** The order of the group, and the prime of the field. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const PRIME = 2n ** 255n - 19n;

/** A point of order eight; with its negative, the whole and the two of order two and four, all of small order. */
const TORSION = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
const SMALL_ORDER: ReadonlySet<bigint> = new Set([0n, 1n, PRIME - 1n, TORSION, PRIME - TORSION]);

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n);
}

export function soundKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== KEY_BYTES) return false;
  const y = littleEndian(publicKey) % 2n ** 255n;
  return y < PRIME && !SMALL_ORDER.has(y);
}

/** Without this, S and S + order are two signatures of one message. */
export function soundSignature(signature: Uint8Array): boolean {
  return (
    signature.length === SIGNATURE_BYTES && littleEndian(signature.subarray(KEY_BYTES)) < ORDER
  );
}
