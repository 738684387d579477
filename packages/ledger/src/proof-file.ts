/**
 * A receipt: everything a stranger needs to check one entry without a network, but the public key. The text
 * form of c2sp.org/tlog-proof; its line `extra`, which that leaves to each log, says what the entry is: either
 * salt and content, or, once those are destroyed or must not be shown, the commitment alone.
 */
import { parseCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import { commit, SALT_BYTES, type Opening } from './commitment.ts';
import { refuse, type Checked } from './failure.ts';
import {
  fromBase64,
  fromDecimal,
  fromUtf8,
  hashLines,
  HASH_BYTES,
  joinBytes,
  sameBytes,
  toBase64,
  utf8,
  type Sha256,
} from './octets.ts';
import { isNoteText, noteText, type NoteSignature, type SignedNote } from './signed-note.ts';

/** Room for an event and 64 signatures of kinds larger than ours. */
export const MOST_PROOF_BYTES = 1_048_576;
const HEADER = 'c2sp.org/tlog-proof@v1';
/** No tree of 2^53 leaves has a longer path. */
const MOST_PATH = 53;
const CLOSED = 0;
const OPENED = 1;

export type ProvenEntry =
  | { readonly kind: 'opened'; readonly opening: Opening }
  | { readonly kind: 'closed'; readonly commitment: Uint8Array };

export interface ProofFile {
  readonly entry: ProvenEntry;
  readonly index: number;
  readonly path: readonly Uint8Array[];
  readonly signed: SignedCheckpoint;
}

export function proofFileBytes({ entry, index, path, signed }: ProofFile): Uint8Array {
  const head = [
    HEADER,
    `extra ${toBase64(extraOf(entry))}`,
    `index ${index}`,
    ...path.map(toBase64),
  ];
  return utf8(`${head.join('\n')}\n\n${noteText(inOrder(signed))}`);
}

/** The log's own signatures first, then by name: the specification leaves it open, and one receipt has one spelling. */
function inOrder({ note, checkpoint }: SignedCheckpoint): SignedNote {
  const place = ({ name, id }: NoteSignature): string =>
    `${name === checkpoint.origin ? 0 : 1} ${name} ${id}`;
  return {
    ...note,
    signatures: note.signatures.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)),
  };
}

export function parseProofFile(bytes: Uint8Array): Checked<ProofFile> {
  if (bytes.length > MOST_PROOF_BYTES) return refuse('too-large');
  const text = fromUtf8(bytes);
  if (text === undefined || !isNoteText(text)) return refuse('not-text');
  if (text !== HEADER && !text.startsWith(`${HEADER}\n`)) return refuse('not-a-receipt');
  const gap = text.indexOf('\n\n');
  if (gap === -1) return refuse('malformed');
  const lines = text.slice(0, gap).split('\n').slice(1);
  const extra = lines[0]?.startsWith('extra ') ? lines.shift() : undefined;
  const [indexLine = '', ...pathLines] = lines;
  const index = indexLine.startsWith('index ') ? fromDecimal(indexLine.slice(6)) : undefined;
  const path = hashLines(pathLines);
  const signed = parseCheckpoint(text.slice(gap + 2));
  if (signed.refusal) return signed;
  if (index === undefined || path === undefined || path.length > MOST_PATH)
    return refuse('malformed');
  if (extra === undefined) return refuse('no-entry');
  const entry = entryOf(fromBase64(extra.slice(6)));
  if (entry === undefined) return refuse('malformed');
  const file = { entry, index, path, signed: signed.value };
  // Whatever the rules above might let through twice, one receipt has one spelling.
  return sameBytes(proofFileBytes(file), bytes) ? { value: file } : refuse('malformed');
}

export function commitmentOf(sha256: Sha256, entry: ProvenEntry): Uint8Array {
  return entry.kind === 'opened' ? commit(sha256, entry.opening) : entry.commitment;
}

/** The same receipt without what it is about: what may be kept after the content is destroyed. */
export function closed(sha256: Sha256, file: ProofFile): ProofFile {
  return { ...file, entry: { kind: 'closed', commitment: commitmentOf(sha256, file.entry) } };
}

function extraOf(entry: ProvenEntry): Uint8Array {
  return entry.kind === 'opened'
    ? joinBytes(Uint8Array.of(OPENED), entry.opening.salt, entry.opening.content)
    : joinBytes(Uint8Array.of(CLOSED), entry.commitment);
}

function entryOf(extra: Uint8Array | undefined): ProvenEntry | undefined {
  const body = extra?.subarray(1);
  if (body === undefined || body.length < HASH_BYTES) return undefined;
  if (extra?.[0] === CLOSED && body.length === HASH_BYTES)
    return { kind: 'closed', commitment: body };
  if (extra?.[0] !== OPENED) return undefined;
  const opening = { salt: body.subarray(0, SALT_BYTES), content: body.subarray(SALT_BYTES) };
  return { kind: 'opened', opening };
}
