/**
 * A secret key as one line of text, in the form that golang.org/x/mod/sumdb/note writes and other tools read:
 * PRIVATE+KEY+name+id+base64(type and 32 secret bytes). Who reads the line can sign.
 */
import { fromBase64, joinBytes, toBase64 } from '../src/octets.ts';
import type { Signer } from '../src/signer.ts';
import { isKeyName, verifierKey, type KeyRole } from '../src/verifier-key.ts';
import { keyPair, sha256 } from './node-crypto.ts';

const TYPES: Readonly<Record<KeyRole, number>> = { log: 0x01, witness: 0x04 };

export interface Secret {
  readonly name: string;
  readonly role: KeyRole;
  /** 32 bytes of chance. */
  readonly secret: Uint8Array;
}

export function signerFrom({ name, role, secret }: Secret): Signer {
  const { publicKey, sign } = keyPair(secret);
  return { key: verifierKey(sha256, { name, role, publicKey }), sign };
}

export function secretKeyText(secret: Secret): string {
  const { key } = signerFrom(secret);
  const material = joinBytes(Uint8Array.of(TYPES[secret.role]), secret.secret);
  return `PRIVATE+KEY+${key.name}+${key.id}+${toBase64(material)}`;
}

/** Undefined for anything else than such a line with the id that belongs to it. */
export function parseSecretKey(text: string): Signer | undefined {
  const line = text.trim();
  const [, name = '', material = ''] =
    /^PRIVATE\+KEY\+([^+]+)\+[0-9a-f]{8}\+(\S+)$/.exec(line) ?? [];
  const bytes = fromBase64(material);
  const role = bytes?.[0] === TYPES.log ? 'log' : bytes?.[0] === TYPES.witness ? 'witness' : '';
  if (role === '' || bytes?.length !== 33 || !isKeyName(name)) return undefined;
  const secret = { name, role, secret: bytes.subarray(1) } as const;
  return secretKeyText(secret) === line ? signerFrom(secret) : undefined;
}
