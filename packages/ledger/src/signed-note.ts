/**
 * Text with signatures, as c2sp.org/signed-note writes it. Reading is strict: one spelling of everything, no
 * signer twice, at most 64 signatures. A signature of a key that is not known is kept and says nothing.
 */
import { refuse, type Checked } from './failure.ts';
import { fromBase64, joinBytes, toBase64, toHex, utf8 } from './octets.ts';
import { isKeyName, type VerifierKey } from './verifier-key.ts';

const MOST_SIGNATURES = 64;
const DASH = '—';

export interface NoteSignature {
  readonly name: string;
  readonly id: string;
  /** What follows the four bytes of the id. */
  readonly bytes: Uint8Array;
}

export interface SignedNote {
  /** With its last newline, without the blank line behind it. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Line ends are the only control characters of a note. */
export function isNoteText(text: string): boolean {
  return !/[\u0000-\u0009\u000b-\u001f]/.test(text);
}

export function signatureLine({ name, id, bytes }: NoteSignature): string {
  const key = Uint8Array.from(id.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  return `${DASH} ${name} ${toBase64(joinBytes(key, bytes))}\n`;
}

export function noteText({ text, signatures }: SignedNote): string {
  return `${text}\n${signatures.map(signatureLine).join('')}`;
}

export function parseNote(source: string): Checked<SignedNote> {
  const end = source.lastIndexOf('\n\n');
  if (end < 1 || !isNoteText(source) || !source.endsWith('\n')) return refuse('malformed');
  const text = source.slice(0, end + 1);
  const lines = source.slice(end + 2, -1).split('\n');
  const signatures = lines.map(parseSignature).filter((each) => each !== undefined);
  const signers = new Set(signatures.map(({ name, id }) => `${name} ${id}`));
  return signatures.length === lines.length &&
    signers.size === lines.length &&
    lines.length <= MOST_SIGNATURES
    ? { value: { text, signatures } }
    : refuse('malformed');
}

export function parseSignature(line: string): NoteSignature | undefined {
  const [dash, name = '', encoded = '', ...more] = line.split(' ');
  const bytes = fromBase64(encoded);
  if (dash !== DASH || more.length > 0 || !isKeyName(name)) return undefined;
  if (bytes === undefined || bytes.length < 5) return undefined;
  return { name, id: toHex(bytes.subarray(0, 4)), bytes: bytes.subarray(4) };
}

/** The signature that names this key, whether or not it is true. */
export function signatureOf(
  { signatures }: SignedNote,
  { name, id }: VerifierKey,
): NoteSignature | undefined {
  return signatures.find((each) => each.name === name && each.id === id);
}

/** What a log's key signs; a witness's key signs more (cosignature.ts). */
export function signedBytes({ text }: Pick<SignedNote, 'text'>): Uint8Array {
  return utf8(text);
}
