/**
 * The list of what was purged, in a file beside the keys: it outlives the database, so that restoring a backup from
 * before a purge erases again what the purge took. It holds ids and nothing else.
 */
import {
  appendFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Database } from '../db/database.ts';
import type { Erasure } from '../features/retention/erasure.ts';

export function readErasures(file: string): readonly Erasure[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [record, purge] = line.split(' ');
      return record !== undefined && UUID.test(record) && purge !== undefined && UUID.test(purge)
        ? [{ record, purge }]
        : [];
    });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Adds those that are not there yet, and comes back once they are on the disk. */
export function keepErasures(file: string, erasures: readonly Erasure[]): void {
  const known = new Set(readErasures(file).map(({ record }) => record));
  const lines = erasures
    .filter(({ record }) => !known.has(record))
    .map(({ record, purge }) => `${record} ${purge}\n`);
  if (lines.length === 0) return;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const descriptor = openSync(file, 'a', 0o600);
  try {
    appendFileSync(descriptor, lines.join(''));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A process that was killed between a purge and this file: what the database knows is added. */
export async function catchUpErasures(database: Database, file: string): Promise<void> {
  const rows = await database.asSystem((transaction) =>
    transaction.query<Erasure>('select id as record, purge from purged_record'),
  );
  keepErasures(file, rows);
}
