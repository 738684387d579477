/**
 * Files kept with a request: sealed in pieces under the request's own key, each piece bound to its file, its place
 * and the number of pieces, so that none can be moved, left out or added. The hash of the whole stands beside them
 * and in an event. Destroying the key makes them unreadable.
 */
import { createHash } from 'node:crypto';
import type { Parameter, Transaction } from '../../db/database.ts';
import { seal, unseal, type RandomBytes } from '../../seal/seal.ts';

export type FileUse = 'letter' | 'page' | 'paper' | 'reading' | 'picture';

export interface KeptFile {
  readonly file: number;
  readonly what: FileUse;
  readonly type: string;
  readonly content: Uint8Array;
}

/** Small enough for a row, large enough that a letter is one. */
const CHUNK = 256 * 1024;
/** Rows in one statement. */
const ROWS = 20;

export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The request must be locked: the number is the next one. */
export async function nextFile(transaction: Transaction, request: string): Promise<number> {
  const [row] = await transaction.query<{ next: number }>('select desk_next_file($1) as next', [
    request,
  ]);
  return row?.next ?? 1;
}

export async function keepFile(
  transaction: Transaction,
  { request, key, random }: { request: string; key: Uint8Array; random: RandomBytes },
  { file, what, type, content }: KeptFile,
): Promise<void> {
  const chunks = Math.max(1, Math.ceil(content.length / CHUNK));
  await transaction.query(
    `insert into sealed_file (request, file, what, type, bytes, hash, chunks)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [request, file, what, type, content.length, Buffer.from(hashOf(content), 'hex'), chunks],
  );
  for (let from = 0; from < chunks; from += ROWS) {
    const rows = Array.from({ length: Math.min(ROWS, chunks - from) }, (_, at): Parameter[] => {
      const place = from + at;
      const piece = content.subarray(place * CHUNK, (place + 1) * CHUNK);
      const field = fieldOf(file, place, chunks);
      return [request, file, place, seal(key, { request, field }, piece, random)];
    });
    await transaction.query(
      `insert into sealed_chunk (request, file, at, sealed)
       values ${rows.map((_, row) => `($${row * 4 + 1}, $${row * 4 + 2}, $${row * 4 + 3}, $${row * 4 + 4})`).join(', ')}`,
      rows.flat(),
    );
  }
}

/** Undefined where there is none that may be seen, or where its bytes are not those that were kept. */
export async function openFile(
  transaction: Transaction,
  { request, key }: { request: string; key: Uint8Array },
  file: number,
): Promise<KeptFile | undefined> {
  const [head] = await transaction.query<{
    what: FileUse;
    type: string;
    hash: Uint8Array;
    chunks: number;
  }>('select what, type, hash, chunks from sealed_file where request = $1 and file = $2', [
    request,
    file,
  ]);
  if (!head) return undefined;
  const rows = await transaction.query<{ at: number; sealed: Uint8Array }>(
    'select at, sealed from sealed_chunk where request = $1 and file = $2 order by at',
    [request, file],
  );
  const pieces = rows.map(({ at, sealed }) =>
    unseal(key, { request, field: fieldOf(file, at, head.chunks) }, sealed),
  );
  const whole = pieces.filter((piece) => piece !== undefined);
  if (whole.length !== head.chunks) return undefined;
  const content = Buffer.concat(whole);
  if (hashOf(content) !== Buffer.from(head.hash).toString('hex')) return undefined;
  return { file, what: head.what, type: head.type, content };
}

function fieldOf(file: number, at: number, chunks: number): string {
  return `file ${file} piece ${at} of ${chunks}`;
}
