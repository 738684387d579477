/**
 * The ways of signing in, from a file that the administrator keeps beside the server (docs/sign-in.md): it may
 * hold a provider's secret, so it is read once, here, and never shown. Without one there are passkeys and local
 * accounts.
 */
import { readFileSync } from 'node:fs';
import { signInOptions, type SignInOptions } from '../sign-in/sign-in-options.ts';
import type { Config } from './config.ts';

export class SignInFileWrong extends Error {}

export function readSignIn({ signInFile, publicUrl, port }: Config): SignInOptions {
  const origin = publicUrl?.origin ?? `http://localhost:${port}`;
  if (signInFile === undefined) return signInOptions.parse({ origin });
  const read = signInOptions.safeParse({ origin, ...textOf(signInFile) });
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => `"${path.join('.')}": ${message}.`);
  throw new SignInFileWrong(`${signInFile}: ${lines.join(' ')}`);
}

function textOf(file: string): object {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new SignInFileWrong(`${file}: it is not there, or it is not JSON. Write it again.`);
  }
  if (typeof read === 'object' && read !== null && !('origin' in read)) return read;
  throw new SignInFileWrong(
    `${file}: it holds "providers" and "name"; the address comes from THRESHOLD_URL.`,
  );
}
