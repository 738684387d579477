/** Who signs: a public key with its name, and a way to use the secret one, which never comes in here. */
import { signatureLine, signedBytes } from './signed-note.ts';
import type { VerifierKey } from './verifier-key.ts';

export interface Signer {
  readonly key: VerifierKey;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** A log's signature line below a note's text. */
export function signNote(text: string, { key, sign }: Signer): string {
  if (key.role !== 'log') throw new RangeError('A witness signs with its time: cosign it.');
  const { name, id } = key;
  return `${text}\n${signatureLine({ name, id, bytes: sign(signedBytes({ text })) })}`;
}
