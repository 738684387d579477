/** What went wrong with a sign-in, in the person's language: by the code, not by the server's English sentence. */
import { ProblemError } from '../api/problem.ts';
import type { Key } from '../words/say.ts';

const WORDS: Readonly<Record<string, Key>> = {
  'no-such-way': 'problem.no-such-way',
  'sign-in-ended': 'problem.sign-in-ended',
  'provider-away': 'problem.provider-away',
  'provider-refused': 'problem.provider-refused',
  'no-account': 'problem.no-account',
  'second-factor-missing': 'problem.second-factor-missing',
  'passkey-unknown': 'problem.passkey-unknown',
  'passkey-refused': 'problem.passkey-refused',
  'passkey-copied': 'problem.passkey-copied',
  'passkey-there': 'problem.passkey-there',
  'wrong-secret': 'problem.wrong-secret',
  'bad-request': 'problem.wrong-secret',
  wait: 'problem.wait',
  'too-many': 'problem.wait',
  'proof-needed': 'problem.proof-needed',
  'last-way': 'problem.last-way',
  'not-yours': 'problem.not-yours',
};

export function problemKey(error: unknown): Key {
  if (error instanceof ProblemError) return WORDS[error.code] ?? 'problem.other';
  // The browser's own refusal: the person closed its window, or the key is there already.
  if (error instanceof Error && error.name === 'InvalidStateError') return 'problem.passkey-there';
  if (error instanceof Error && error.name === 'NotAllowedError') return 'problem.passkey-refused';
  return 'problem.other';
}

export function problemKeyOf(code: string): Key {
  return WORDS[code] ?? 'problem.other';
}
