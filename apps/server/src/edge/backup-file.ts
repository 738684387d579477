/** A backup as a file: gzip, readable by its owner alone, and there under its name only once it is whole. */
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { dump } from '../backup/dump.ts';
import { BackupRefused } from '../backup/load.ts';
import type { Database } from '../db/database.ts';

export function backupName(at: Date): string {
  return `desk-${at.toISOString().replace(/[:.]/g, '-')}.jsonl.gz`;
}

export async function writeBackup(database: Database, file: string, at: Date): Promise<number> {
  if (existsSync(file)) throw new BackupRefused(`${file} is there already. Name another file.`);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const part = `${file}.part`;
  const packed = createGzip();
  const out = createWriteStream(part, { mode: 0o600 });
  packed.pipe(out);
  try {
    const rows = await dump(database, at, async (text) => {
      if (!packed.write(text)) await once(packed, 'drain');
    });
    packed.end();
    await finished(out);
    renameSync(part, file);
    return rows;
  } catch (error) {
    packed.destroy();
    out.destroy();
    rmSync(part, { force: true });
    throw error;
  }
}

export async function* readBackup(file: string): AsyncGenerator<string> {
  if (!existsSync(file)) throw new BackupRefused(`There is no file ${file}.`);
  const unpacked = createReadStream(file).pipe(createGunzip());
  let failed = false;
  unpacked.on('error', () => {
    failed = true;
  });
  try {
    yield* createInterface({ input: unpacked, crlfDelay: Infinity });
  } catch {
    failed = true;
  }
  if (failed) throw new BackupRefused(`${file} is damaged, or no backup.`);
}
