/**
 * The desk's two secrets: the master key that wraps every request's key, and the key that signs the log. Each is
 * 32 random bytes in a file that only its owner reads, made at the first start; a file that is not that stops
 * the start, because a new key beside old data would lock it up.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { keyPair, sha256 } from '@threshold/ledger/edge/node-crypto';
import type { Signer } from '@threshold/ledger/signer';
import { verifierKey } from '@threshold/ledger/verifier-key';
import type { MasterKey } from '../seal/seal.ts';

const BYTES = 32;

export class BadSecret extends Error {}

/** `make`: whether a missing file may be made; not where there is data already. */
export function readSecret(file: string, make: boolean): Uint8Array {
  if (!existsSync(file)) {
    if (!make) {
      throw new BadSecret(
        `There is data here, and its key ${file} is missing. Put the key back from its safe copy; a new one would not open the data.`,
      );
    }
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, `${randomBytes(BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
  }
  const bytes = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (bytes.length !== BYTES) {
    throw new BadSecret(`${file} must hold ${BYTES} bytes in base64, and nothing else.`);
  }
  return new Uint8Array(bytes);
}

/** The id stands beside what the key wraps; it tells keys apart and says nothing about them. */
export function masterKey(bytes: Uint8Array, other?: Uint8Array): MasterKey {
  const id = createHash('sha256').update('threshold-master-key\n').update(bytes).digest('hex');
  const key = { id: id.slice(0, 16), bytes };
  if (other === undefined) return key;
  const another = masterKey(other);
  return another.id === key.id ? key : { ...key, other: another };
}

export function logSigner(name: string, secret: Uint8Array): Signer {
  const { publicKey, sign } = keyPair(secret);
  return { key: verifierKey(sha256, { name, role: 'log', publicKey }), sign };
}
