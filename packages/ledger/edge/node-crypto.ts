/** The primitives of the log, from node:crypto, and Ed25519 keys from their 32 secret bytes (RFC 8032). */
import { createPrivateKey, createPublicKey, hash, sign, verify } from 'node:crypto';
import type { VerifySignature } from '../src/ed25519-strict.ts';
import { joinBytes, type Sha256 } from '../src/octets.ts';

/** Plain bytes, as a slice of a Buffer would share its memory. */
export const sha256: Sha256 = (bytes) => {
  const { buffer, byteOffset, length } = hash('sha256', bytes, 'buffer');
  return new Uint8Array(buffer, byteOffset, length);
};

/** What stands before the 32 bytes in the DER of RFC 8410: PKCS #8 and SubjectPublicKeyInfo. */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');

export const verifyEd25519: VerifySignature = (publicKey, message, signature) =>
  verify(
    null,
    message,
    createPublicKey({
      key: Buffer.from(joinBytes(PUBLIC, publicKey)),
      format: 'der',
      type: 'spki',
    }),
    signature,
  );

export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

export function keyPair(secret: Uint8Array): KeyPair {
  const key = createPrivateKey({
    key: Buffer.from(joinBytes(PRIVATE, secret)),
    format: 'der',
    type: 'pkcs8',
  });
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: new Uint8Array(der.subarray(PUBLIC.length)),
    sign: (message) => new Uint8Array(sign(null, message, key)),
  };
}
