/** Public keys as one line of text: the verifier keys ("vkeys") of c2sp.org/signed-note, Ed25519 only. */
import { KEY_BYTES, soundKey } from './ed25519-strict.ts';
import { refuse, type Checked } from './failure.ts';
import { fromBase64, joinBytes, toBase64, toHex, utf8, type Sha256 } from './octets.ts';

/** The signature type bytes of the specification: a log's own signature, and a witness's with its time. */
const TYPES = { log: 0x01, witness: 0x04 } as const;
export type KeyRole = keyof typeof TYPES;

export interface VerifierKey {
  readonly name: string;
  /** Four bytes in hexadecimal figures. It names a key and proves nothing. */
  readonly id: string;
  readonly role: KeyRole;
  readonly publicKey: Uint8Array;
}

/** Names hold no blanks of any script and no plus sign; control characters no note may hold. */
const NAME = /^[^\p{White_Space}\p{Cc}+]+$/u;

export function isKeyName(text: string): boolean {
  return NAME.test(text);
}

export function verifierKey(
  sha256: Sha256,
  { name, role, publicKey }: Omit<VerifierKey, 'id'>,
): VerifierKey {
  if (!isKeyName(name)) throw new RangeError(`"${name}" cannot be the name of a key.`);
  const hashed = sha256(joinBytes(utf8(`${name}\n`), Uint8Array.of(TYPES[role]), publicKey));
  return { name, role, publicKey, id: toHex(hashed.subarray(0, 4)) };
}

export function vkeyText({ name, id, role, publicKey }: VerifierKey): string {
  return `${name}+${id}+${toBase64(joinBytes(Uint8Array.of(TYPES[role]), publicKey))}`;
}

/** Blanks around it are forgiven, as it is pasted by hand; nothing else is. */
export function parseVkey(sha256: Sha256, text: string): Checked<VerifierKey> {
  const [, name = '', id = '', material = ''] =
    /^([^+]+)\+([0-9a-f]{8})\+([^\s]+)$/.exec(text.trim()) ?? [];
  const bytes = fromBase64(material);
  const role = bytes?.[0] === TYPES.log ? 'log' : bytes?.[0] === TYPES.witness ? 'witness' : '';
  if (role === '' || bytes?.length !== 1 + KEY_BYTES || !isKeyName(name)) return refuse('bad-key');
  const key = verifierKey(sha256, { name, role, publicKey: bytes.subarray(1) });
  return key.id === id && soundKey(key.publicKey) ? { value: key } : refuse('bad-key');
}
