/**
 * The verdict on a receipt, by c2sp.org/tlog-proof: the log's signature, every signature of a witness that is
 * known, then the path from the entry to the signed root. All or nothing: nothing of a receipt is given back
 * unless all of it holds.
 */
import { checkLogSignature } from './checkpoint.ts';
import { cosignedAt } from './cosignature.ts';
import type { VerifySignature } from './ed25519-strict.ts';
import { refuse, type Checked } from './failure.ts';
import { includes } from './inclusion-proof.ts';
import { toHex, type Sha256 } from './octets.ts';
import { commitmentOf, parseProofFile } from './proof-file.ts';
import { signatureOf, type SignedNote } from './signed-note.ts';
import { leafHash } from './tree-hash.ts';
import type { VerifierKey } from './verifier-key.ts';

export interface Primitives {
  readonly sha256: Sha256;
  readonly verify: VerifySignature;
}

export interface Trust {
  /** Without it everything is checked but who signed. */
  readonly log?: VerifierKey | undefined;
  readonly witnesses: readonly VerifierKey[];
  /** How many of them must have signed. */
  readonly quorum: number;
}

export interface WitnessedBy {
  readonly name: string;
  /** Seconds since 1970, by the witness's clock. */
  readonly seconds: number;
}

export interface Proven {
  readonly origin: string;
  /** Whether `log` was given, and so whether anybody is known to have signed this. */
  readonly signed: boolean;
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly extensions: readonly string[];
  readonly commitment: Uint8Array;
  /** What the entry says; undefined where the receipt holds the commitment alone. */
  readonly content: Uint8Array | undefined;
  readonly witnesses: readonly WitnessedBy[];
  /** Signatures by keys that are not known here: they were not checked. */
  readonly unchecked: number;
}

export function verifyProof(
  bytes: Uint8Array,
  { log, witnesses, quorum }: Trust,
  { sha256, verify }: Primitives,
): Checked<Proven> {
  const file = parseProofFile(bytes);
  if (file.refusal) return file;
  const { entry, index, path, signed } = file.value;
  const { note, checkpoint } = signed;
  const keys = [...(log ? [log] : []), ...witnesses].map(({ publicKey }) => toHex(publicKey));
  // Ed25519 cosignatures do not name their signer: one key under two names would count twice.
  if (new Set(keys).size < keys.length) return refuse('same-key');
  if (log) {
    const checked = checkLogSignature(signed, log, verify);
    if (checked.refusal) return checked;
  }
  const seen = witnessesOf(note, witnesses, verify);
  if (seen.refusal) return seen;
  const commitment = commitmentOf(sha256, entry);
  const { size, root } = checkpoint;
  const leaf = leafHash(sha256, commitment);
  if (!includes(sha256, { index, size }, { leaf, proof: path, root }))
    return refuse('not-included');
  if (seen.value.length < quorum) return refuse('not-witnessed');
  return {
    value: {
      origin: checkpoint.origin,
      signed: log !== undefined,
      index,
      size,
      root,
      extensions: checkpoint.extensions,
      commitment,
      content: entry.kind === 'opened' ? entry.opening.content : undefined,
      witnesses: seen.value,
      unchecked: note.signatures.length - seen.value.length - (log ? 1 : 0),
    },
  };
}

function witnessesOf(
  note: SignedNote,
  witnesses: readonly VerifierKey[],
  verify: VerifySignature,
): Checked<readonly WitnessedBy[]> {
  const seen: WitnessedBy[] = [];
  for (const key of witnesses) {
    if (key.role !== 'witness') return refuse('bad-key');
    const signature = signatureOf(note, key);
    if (signature === undefined) continue;
    const seconds = cosignedAt(note.text, signature, key, verify);
    if (seconds === undefined) return refuse('bad-signature');
    seen.push({ name: key.name, seconds });
  }
  return { value: seen };
}
