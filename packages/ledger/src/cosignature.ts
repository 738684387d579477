/**
 * A witness's signature below a checkpoint, with its time (c2sp.org/tlog-cosignature, the Ed25519 kind): that
 * at this moment the tree with this root was the largest it had seen of this log, and continued the one before.
 */
import { SIGNATURE_BYTES, soundSignature, type VerifySignature } from './ed25519-strict.ts';
import { joinBytes, utf8 } from './octets.ts';
import type { NoteSignature } from './signed-note.ts';
import type { Signer } from './signer.ts';
import type { VerifierKey } from './verifier-key.ts';

const TIME_BYTES = 8;

function cosigned(text: string, seconds: number): Uint8Array {
  return utf8(`cosignature/v1\ntime ${seconds}\n${text}`);
}

/** `seconds` since 1970, whole and above zero. */
export function cosign(text: string, seconds: number, { key, sign }: Signer): NoteSignature {
  if (key.role !== 'witness') throw new RangeError('Only the key of a witness cosigns.');
  if (!Number.isSafeInteger(seconds) || seconds < 1) throw new RangeError(`No time: ${seconds}.`);
  const time = new Uint8Array(TIME_BYTES);
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds));
  const { name, id } = key;
  return { name, id, bytes: joinBytes(time, sign(cosigned(text, seconds))) };
}

/** When it was cosigned, in seconds since 1970; undefined where the signature is false. */
export function cosignedAt(
  text: string,
  { bytes }: NoteSignature,
  key: VerifierKey,
  verify: VerifySignature,
): number | undefined {
  if (bytes.length !== TIME_BYTES + SIGNATURE_BYTES) return undefined;
  const time = new DataView(bytes.buffer, bytes.byteOffset, TIME_BYTES).getBigUint64(0);
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const seconds = Number(time);
  const signature = bytes.subarray(TIME_BYTES);
  return soundSignature(signature) && verify(key.publicKey, cosigned(text, seconds), signature)
    ? seconds
    : undefined;
}
