/**
 * Seals and opens by the age format (age-encryption.org/v1), so that a desk without this program can open a
 * note with `age`. Randomness is the library's own, from the platform. Damage anywhere is noticed before
 * anything is shown.
 */
import { Decrypter, Encrypter } from 'age-encryption';
import { fail, type Opened } from './failure.ts';

export type SealFor = { readonly recipient: string } | { readonly code: string };
export type OpenWith = { readonly identity: string } | { readonly code: string };

/**
 * 2^12 rounds, 4 MB: a tenth of a second, so that no phone stands still. The code has 66 bits by chance, and
 * guessing those takes longer than anybody has, whatever one guess costs.
 */
const WORK = 12;
const START = 'age-encryption.org/v1\n';

export async function seal(bytes: Uint8Array, to: SealFor): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  if ('recipient' in to) encrypter.addRecipient(to.recipient);
  else {
    encrypter.setPassphrase(to.code);
    encrypter.setScryptWorkFactor(WORK);
  }
  return encrypter.encrypt(bytes);
}

/** How a sealed file wants to be opened, read from its open first lines; undefined for any other file. */
export function sealedFor(sealed: Uint8Array): 'code' | 'key' | undefined {
  const head = new TextDecoder('latin1').decode(sealed.subarray(0, 4096));
  if (!head.startsWith(START)) return undefined;
  return /^-> scrypt /m.test(head.split('\n---')[0] ?? '') ? 'code' : 'key';
}

export async function open(
  sealed: Uint8Array,
  key: OpenWith | undefined,
): Promise<Opened<Uint8Array>> {
  const needs = sealedFor(sealed);
  if (needs === undefined) return fail('not-sealed');
  if (needs === 'code' && !(key && 'code' in key)) return fail('needs-code');
  if (needs === 'key' && !(key && 'identity' in key)) return fail('needs-key');
  const decrypter = new Decrypter();
  if (key && 'identity' in key) {
    try {
      decrypter.addIdentity(key.identity);
    } catch {
      return fail('bad-key');
    }
  } else if (key) decrypter.addPassphrase(key.code);
  try {
    return { value: await decrypter.decrypt(sealed) };
  } catch (error) {
    const noMatch = error instanceof Error && error.message.startsWith('no identity matched');
    if (!noMatch) return fail('damaged');
    return fail(needs === 'code' ? 'wrong-code' : 'wrong-key');
  }
}

/** Whether an agency's settings name an address that can be sealed for. */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}
