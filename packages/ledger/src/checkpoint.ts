/**
 * What a log says of itself at one moment: its name, size and root (c2sp.org/tlog-checkpoint), signed as a
 * note. A log must never sign two that do not continue each other; who holds both has the proof that it did.
 */
import type { TreeHead } from './consistency-proof.ts';
import { soundSignature, type VerifySignature } from './ed25519-strict.ts';
import { refuse, type Checked } from './failure.ts';
import { fromBase64, fromDecimal, HASH_BYTES, toBase64 } from './octets.ts';
import { parseNote, signatureOf, signedBytes, type SignedNote } from './signed-note.ts';
import type { VerifierKey } from './verifier-key.ts';

export interface Checkpoint extends TreeHead {
  readonly origin: string;
  /** Lines of the log's own that nobody else can check. This log writes none. */
  readonly extensions: readonly string[];
}

export function checkpointText({
  origin,
  size,
  root,
  extensions = [],
}: Omit<Checkpoint, 'extensions'> & Partial<Checkpoint>): string {
  return [origin, size, toBase64(root), ...extensions].map((line) => `${line}\n`).join('');
}

export function parseCheckpointText(text: string): Checkpoint | undefined {
  const [origin = '', sizeLine = '', rootLine = '', ...others] = text.split('\n');
  const extensions = others.slice(0, -1);
  const size = fromDecimal(sizeLine);
  const root = fromBase64(rootLine);
  if (!text.endsWith('\n') || others.length === 0 || origin === '' || extensions.includes(''))
    return undefined;
  if (size === undefined || root?.length !== HASH_BYTES) return undefined;
  return { origin, size, root, extensions };
}

export interface SignedCheckpoint {
  readonly note: SignedNote;
  readonly checkpoint: Checkpoint;
}

export function parseCheckpoint(source: string): Checked<SignedCheckpoint> {
  const note = parseNote(source);
  if (note.refusal) return note;
  const checkpoint = parseCheckpointText(note.value.text);
  return checkpoint ? { value: { note: note.value, checkpoint } } : refuse('malformed');
}

/** That the log of this key signed it: the key's name must be the origin. */
export function checkLogSignature(
  { note, checkpoint }: SignedCheckpoint,
  key: VerifierKey,
  verify: VerifySignature,
): Checked<Checkpoint> {
  if (key.role !== 'log') return refuse('bad-key');
  if (checkpoint.origin !== key.name) return refuse('wrong-log');
  const signature = signatureOf(note, key);
  if (signature === undefined) return refuse('not-signed');
  return soundSignature(signature.bytes) &&
    verify(key.publicKey, signedBytes(note), signature.bytes)
    ? { value: checkpoint }
    : refuse('bad-signature');
}
