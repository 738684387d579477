/**
 * A draft's own key, by chance, wrapped under what its writer chose. Open, it cannot be exported. Decision
 * 0012 says what that is worth against whom.
 */
import { fold } from '@threshold/notes/catch/fold';
import { lock, unlock, type Box } from './box.ts';

/** As OWASP asks of PBKDF2 with SHA-256. */
const ROUNDS = 600_000;
export const LEAST_PIN = 6;

export interface WrappedKey {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly key: Box;
}

export interface NewKey {
  readonly key: CryptoKey;
  readonly wrapped: WrappedKey;
}

export async function newDraftKey(pin: string, about: string): Promise<NewKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const wrapped = {
    salt,
    rounds: ROUNDS,
    key: await lock(await pinKey(pin, salt, ROUNDS), raw, about),
  };
  const key = await imported(raw);
  raw.fill(0);
  return { key, wrapped };
}

export async function openDraftKey(
  pin: string,
  wrapped: WrappedKey,
  about: string,
): Promise<CryptoKey | undefined> {
  const raw = await unlock(await pinKey(pin, wrapped.salt, wrapped.rounds), wrapped.key, about);
  if (raw === undefined) return undefined;
  const key = await imported(raw);
  raw.fill(0);
  return key;
}

/** Figures of any script, and small letters or capitals, are the same: keyboards change them on their own. */
async function pinKey(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(fold(pin).text.trim());
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function imported(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
