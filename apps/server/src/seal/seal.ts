/**
 * Names, contacts and papers at rest: AES-256-GCM (NIST SP 800-38D) under a key of the request's own, and
 * that key under the master key. What is sealed opens only in the place it was sealed for: the place goes in
 * as additional data, so bytes moved to another request or event do not open. Destroying the request's key
 * makes everything under it unreadable, in backups too. Randomness is passed in.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';

export type RandomBytes = (length: number) => Uint8Array;

export interface MasterKey {
  /** Kept beside what it wraps, so that keys can be changed one by one. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** While keys are changed: another one, that opens what lies under it. Nothing new is put under it. */
  readonly other?: MasterKey;
}

/** The key of this id, if it is one of those given. */
export function masterOf(master: MasterKey, id: string): MasterKey | undefined {
  if (master.id === id) return master;
  return master.other === undefined ? undefined : masterOf(master.other, id);
}

/** Which bytes these are: the same words must be given to open them. */
export interface SealContext {
  readonly request: string;
  readonly field: string;
}

const FORM = 1;
const NONCE = 12;
const TAG = 16;
export const KEY_LENGTH = 32;

export function seal(
  key: Uint8Array,
  context: SealContext,
  plain: Uint8Array,
  random: RandomBytes,
): Uint8Array {
  const nonce = random(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(contextBytes(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Uint8Array.of(FORM), nonce, body, cipher.getAuthTag()]);
}

/** Undefined where the bytes are not what was sealed for this place under this key. */
export function unseal(
  key: Uint8Array,
  context: SealContext,
  sealed: Uint8Array,
): Uint8Array | undefined {
  if (sealed.length < 1 + NONCE + TAG || sealed[0] !== FORM) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE));
  decipher.setAAD(contextBytes(context));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  try {
    const body = sealed.subarray(1 + NONCE, sealed.length - TAG);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    return undefined;
  }
}

const KEY_FIELD = 'key';

/** Where a key lies that is wrapped. */
export function keyPlace(request: string): SealContext {
  return { request, field: KEY_FIELD };
}

export function wrapKey(
  master: MasterKey,
  request: string,
  key: Uint8Array,
  random: RandomBytes,
): Uint8Array {
  return seal(master.bytes, keyPlace(request), key, random);
}

export function unwrapKey(
  master: MasterKey,
  request: string,
  wrapped: Uint8Array,
): Uint8Array | undefined {
  return unsealUnder(master, keyPlace(request), wrapped);
}

/** The key of a record as its row keeps it; undefined where it is gone, or lies under a master key that is not here. */
export function keyIn(
  master: MasterKey,
  id: string,
  row: { readonly master: string | null; readonly wrapped: Uint8Array | null },
): Uint8Array | undefined {
  if (row.wrapped === null || row.master === null) return undefined;
  return masterOf(master, row.master) && unwrapKey(master, id, row.wrapped);
}

/** What lies under the master key itself, or under the other one while keys are changed. */
export function unsealUnder(
  master: MasterKey,
  context: SealContext,
  sealed: Uint8Array,
): Uint8Array | undefined {
  const opened = unseal(master.bytes, context, sealed);
  if (opened !== undefined || master.other === undefined) return opened;
  return unsealUnder(master.other, context, sealed);
}

/** Lengths stand before the words, so that no two places read the same. */
function contextBytes({ request, field }: SealContext): Uint8Array {
  return Buffer.from(`threshold-seal-v1\n${request.length}:${request}\n${field.length}:${field}`);
}
