/**
 * Letters kept with a case, each sealed whole under the key of the case, in the place that its number is. Destroying the key makes
 * them unreadable, and the purge takes their rows.
 */
import type { Transaction } from '../../db/database.ts';
import { seal, unseal, type RandomBytes, type SealContext } from '../../seal/seal.ts';
import { hashOf } from '../files/sealed-file.ts';

export interface CaseFile {
  readonly type: string;
  readonly content: Uint8Array;
}

/** The case must be locked: the number is the next one. */
export async function keepCaseFile(
  transaction: Transaction,
  { record, key, random }: { record: string; key: Uint8Array; random: RandomBytes },
  { type, content }: CaseFile,
): Promise<number> {
  const [row] = await transaction.query<{ next: number }>(
    'select coalesce(max(file), 0)::int + 1 as next from case_file where record = $1',
    [record],
  );
  const file = row?.next ?? 1;
  await transaction.query(
    'insert into case_file (record, file, type, hash, sealed) values ($1, $2, $3, $4, $5)',
    [
      record,
      file,
      type,
      Buffer.from(hashOf(content), 'hex'),
      seal(key, placeOf(record, file), content, random),
    ],
  );
  return file;
}

/** Undefined where there is none that may be seen, or where its bytes are not those that were kept. */
export async function openCaseFile(
  transaction: Transaction,
  { record, key }: { record: string; key: Uint8Array },
  file: number,
): Promise<Uint8Array | undefined> {
  const [row] = await transaction.query<{ hash: Uint8Array; sealed: Uint8Array }>(
    'select hash, sealed from case_file where record = $1 and file = $2',
    [record, file],
  );
  const content = row && unseal(key, placeOf(record, file), row.sealed);
  return content && hashOf(content) === Buffer.from(row.hash).toString('hex') ? content : undefined;
}

function placeOf(record: string, file: number): SealContext {
  return { request: record, field: `case file ${file}` };
}
