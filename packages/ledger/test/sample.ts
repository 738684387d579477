/** A small log with its keys, two witnesses and receipts, the same on every run. */
import { keyPair, sha256, verifyEd25519 } from '../edge/node-crypto.ts';
import { checkpointText, parseCheckpoint, type SignedCheckpoint } from '../src/checkpoint.ts';
import { commit, type Opening } from '../src/commitment.ts';
import { cosign } from '../src/cosignature.ts';
import { MemoryLog } from '../src/memory-log.ts';
import { utf8 } from '../src/octets.ts';
import type { ProofFile } from '../src/proof-file.ts';
import { signatureLine } from '../src/signed-note.ts';
import { signNote, type Signer } from '../src/signer.ts';
import { verifierKey, type KeyRole } from '../src/verifier-key.ts';
import type { Primitives, Trust } from '../src/verify-proof.ts';

export const PRIMITIVES: Primitives = { sha256, verify: verifyEd25519 };
export const ORIGIN = 'log.example/desk';
/** 2026-11-22 14:05:00 UTC */
export const SECONDS = 1_795_356_300;

export function signerOf(name: string, role: KeyRole, secret = name): Signer {
  const { publicKey, sign } = keyPair(sha256(utf8(secret)));
  return { key: verifierKey(sha256, { name, role, publicKey }), sign };
}

export const LOG = signerOf(ORIGIN, 'log');
export const LIBRARY = signerOf('library.example/witness', 'witness');
export const PAPER = signerOf('newspaper.example/witness', 'witness');
export const TRUST: Trust = { log: LOG.key, witnesses: [LIBRARY.key, PAPER.key], quorum: 2 };

export const OPENINGS: readonly Opening[] = Array.from({ length: 21 }, (_, at) => ({
  salt: sha256(utf8(`salt ${at}`)),
  content: utf8(
    JSON.stringify({ case: `R-${at}`, kind: 'request-recorded', note: 'a “b” ب', version: 1 }),
  ),
}));

export const TREE = new MemoryLog(sha256);
TREE.append(OPENINGS.map((opening) => commit(sha256, opening)));

export function checkpointOf(
  size: number,
  { root = TREE.root(size), by = LOG, witnesses = [] as readonly Signer[], seconds = SECONDS } = {},
): string {
  const text = checkpointText({ origin: ORIGIN, size, root });
  const lines = witnesses.map((witness) => signatureLine(cosign(text, seconds, witness)));
  return signNote(text, by) + lines.join('');
}

export function parsed(source: string): SignedCheckpoint {
  const { value, refusal } = parseCheckpoint(source);
  if (refusal) throw new Error(refusal.text);
  return value;
}

export function receipt(
  index: number,
  size = OPENINGS.length,
  witnesses = [LIBRARY, PAPER],
): ProofFile {
  return {
    entry: { kind: 'opened', opening: OPENINGS[index]! },
    index,
    path: TREE.inclusionProof(index, size),
    signed: parsed(checkpointOf(size, { witnesses })),
  };
}
