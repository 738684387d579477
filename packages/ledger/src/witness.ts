/**
 * A witness: it remembers the last checkpoint of each log, and cosigns a later one only after a proof that
 * nothing before was changed (c2sp.org/tlog-witness, `add-checkpoint`). It never cosigns two histories. Pure:
 * whoever keeps its memory must write the new state down before the cosignature leaves, and decide one request
 * at a time.
 */
import { checkLogSignature, parseCheckpoint } from './checkpoint.ts';
import { continues, type TreeHead } from './consistency-proof.ts';
import { cosign } from './cosignature.ts';
import { fromDecimal, hashLines, sameBytes, toBase64 } from './octets.ts';
import { signatureLine } from './signed-note.ts';
import type { Signer } from './signer.ts';
import { emptyRoot } from './tree-hash.ts';
import type { VerifierKey } from './verifier-key.ts';
import type { Primitives } from './verify-proof.ts';

const MOST_REQUEST = 262_144;
const MOST_PROOF = 63;

/** The HTTP status that the specification gives to each refusal. */
export const WITNESS_STATUS = {
  malformed: 400,
  'size-below-old': 400,
  'not-signed': 403,
  'unknown-log': 404,
  'other-size-known': 409,
  'not-consistent': 422,
} as const;
export type WitnessRefusalCode = keyof typeof WITNESS_STATUS;

const TEXTS: Readonly<Record<WitnessRefusalCode, string>> = {
  malformed: 'The request is not written as tlog-witness asks.',
  'size-below-old': 'The checkpoint is smaller than the old size it names.',
  'not-signed': 'The checkpoint is not signed by the key that this witness knows for the log.',
  'unknown-log': 'This witness does not watch that log.',
  'other-size-known': 'The last checkpoint seen here has another size. Prove from that size on.',
  'not-consistent':
    'The checkpoint does not continue the one seen here. Keep both: together they prove that the log was changed.',
};

export interface WitnessRefusal {
  readonly code: WitnessRefusalCode;
  readonly text: string;
  /** The size seen last, where another was named. */
  readonly size?: number;
}

export interface Witnessed {
  readonly origin: string;
  /** To be kept, on disk, before the line is given out. */
  readonly head: TreeHead;
  /** The cosignature, as a line to put below the checkpoint. */
  readonly line: string;
  /** The checkpoint with the log's signatures, as it came, for the witness's own archive. */
  readonly checkpoint: string;
}

export interface WitnessOptions extends Primitives {
  readonly logs: readonly VerifierKey[];
  readonly signer: Signer;
  /** The last head kept for a log; undefined when there is none. */
  readonly lastHead: (origin: string) => TreeHead | undefined;
  /** Now, in seconds since 1970. */
  readonly seconds: number;
}

export type WitnessAnswer =
  | { readonly value: Witnessed; readonly refusal?: never }
  | { readonly value?: never; readonly refusal: WitnessRefusal };

export interface WitnessRequest {
  readonly oldSize: number;
  readonly proof: readonly Uint8Array[];
  /** The signed note. */
  readonly checkpoint: string;
}

export function witnessRequestText({ oldSize, proof, checkpoint }: WitnessRequest): string {
  return `old ${oldSize}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${checkpoint}`;
}

export function addCheckpoint(request: string, options: WitnessOptions): WitnessAnswer {
  const parsed = parseRequest(request);
  const signed = parsed && parseCheckpoint(parsed.checkpoint);
  if (!signed || signed.refusal) return refused('malformed');
  const { oldSize, proof, checkpoint: source } = parsed;
  const { checkpoint, note } = signed.value;
  const { origin, size, root } = checkpoint;
  const key = options.logs.find(({ name }) => name === origin);
  if (key === undefined) return refused('unknown-log');
  if (checkLogSignature(signed.value, key, options.verify).refusal) return refused('not-signed');
  if (oldSize > size) return refused('size-below-old');

  const last = options.lastHead(origin) ?? { size: 0, root: emptyRoot(options.sha256) };
  if (oldSize !== last.size) return refused('other-size-known', last.size);
  const head = { size, root };
  if (!follows(options, last, head, proof)) return refused('not-consistent');
  const line = signatureLine(cosign(note.text, options.seconds, options.signer));
  return { value: { origin, head, line, checkpoint: source } };
}

/** The first head of a log is taken on trust: from it on nothing can be changed. */
function follows(
  { sha256 }: WitnessOptions,
  last: TreeHead,
  head: TreeHead,
  proof: readonly Uint8Array[],
): boolean {
  if (head.size === 0) return proof.length === 0 && sameBytes(head.root, emptyRoot(sha256));
  if (last.size === 0) return proof.length === 0;
  return continues(sha256, last, head, proof);
}

function parseRequest(request: string): WitnessRequest | undefined {
  const gap = request.indexOf('\n\n');
  if (gap === -1 || request.length > MOST_REQUEST) return undefined;
  const [oldLine = '', ...lines] = request.slice(0, gap).split('\n');
  const oldSize = oldLine.startsWith('old ') ? fromDecimal(oldLine.slice(4)) : undefined;
  const proof = hashLines(lines);
  if (oldSize === undefined || lines.length > MOST_PROOF || proof === undefined) return undefined;
  return { oldSize, proof, checkpoint: request.slice(gap + 2) };
}

function refused(code: WitnessRefusalCode, size?: number): { readonly refusal: WitnessRefusal } {
  return { refusal: { code, text: TEXTS[code], ...(size === undefined ? {} : { size }) } };
}
