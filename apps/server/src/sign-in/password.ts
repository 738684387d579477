/**
 * Passwords of local accounts: scrypt (RFC 7914) with a salt of its own, and the cost kept beside it so that it
 * can grow. Long rather than odd: a floor on length, and nothing that is easily guessed from the account
 * (NIST SP 800-63B-4, 3.1.1).
 */
import { scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import type { RandomBytes } from '../seal/seal.ts';

export const SHORTEST_PASSWORD = 15;
export const LONGEST_PASSWORD = 200;
const FEWEST_DIFFERENT = 6;

/** 128 MiB and about half a second on a small server. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
const SALT = 16;
const HASH = 32;

/** What is wrong with it as a password for this account, in a sentence; undefined where nothing is. */
export function passwordProblem(
  password: string,
  { name, email }: { readonly name: string; readonly email: string },
): string | undefined {
  const length = Array.from(password).length;
  if (length < SHORTEST_PASSWORD) {
    return `The password has ${length} characters. Take at least ${SHORTEST_PASSWORD}: a few words in a row are good.`;
  }
  if (length > LONGEST_PASSWORD) return `Take at most ${LONGEST_PASSWORD} characters.`;
  if (new Set(password).size < FEWEST_DIFFERENT) {
    return `Take at least ${FEWEST_DIFFERENT} different characters.`;
  }
  const folded = password.toLowerCase();
  const known = [email.split('@')[0] ?? '', ...name.split(/\s+/)].map((word) => word.toLowerCase());
  if (known.some((word) => word.length >= 4 && folded.includes(word))) {
    return 'The name or the e-mail of the account is in the password. Take other words.';
  }
  return undefined;
}

export async function hashPassword(password: string, random: RandomBytes): Promise<string> {
  const salt = random(SALT);
  const hash = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, base64(salt), base64(hash)].join('$');
}

export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [kind, n, r, p, salt, hash] = kept.split('$');
  if (kind !== 'scrypt' || salt === undefined || hash === undefined) {
    throw new Error('What is kept is no password.');
  }
  const expected = Buffer.from(hash, 'base64');
  const cost = { N: Number(n), r: Number(r), p: Number(p) };
  const derived = await derive(password, Buffer.from(salt, 'base64'), cost);
  return derived.length === expected.length && timingSafeEqual(derived, expected);
}

function derive(
  password: string,
  salt: Uint8Array,
  cost: { readonly N: number; readonly r: number; readonly p: number },
): Promise<Buffer> {
  const options: ScryptOptions = { ...cost, maxmem: 256 * cost.N * cost.r };
  return new Promise((resolve, reject) => {
    // The same word typed on two keyboards is one word.
    scrypt(password.normalize('NFKC'), salt, HASH, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
