/**
 * Changing a master key that lies in the desk's own folder: the one of now is put aside as the other one before a new
 * one takes its place, so that no moment leaves the folder without either. Where the key comes from elsewhere, whoever
 * runs the desk gives both.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import type { Config } from './config.ts';
import { OTHER_KEY, keyFile } from './desk-database.ts';

/** Run again after it was broken off, it goes on with the keys that are there. */
export function beginRotation(config: Config): void {
  if (!ownsKey(config)) return;
  const [own, other] = [keyFile(config, 'master.key'), keyFile(config, OTHER_KEY)];
  if (!existsSync(own)) return;
  if (!existsSync(other)) {
    const aside = `${other}.part`;
    copyFileSync(own, aside);
    synced(aside);
    renameSync(aside, other);
  }
  if (readFileSync(own, 'utf8').trim() !== readFileSync(other, 'utf8').trim()) return;
  const fresh = `${own}.part`;
  rmSync(fresh, { force: true });
  const descriptor = openSync(fresh, 'wx', 0o600);
  try {
    writeSync(descriptor, `${randomBytes(32).toString('base64')}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(fresh, own);
}

/** The name under which the key of before is kept for old backups; undefined where it is not ours to name. */
export function endRotation(config: Config, id: string): string | undefined {
  if (!ownsKey(config)) return undefined;
  const kept = keyFile(config, `master-${id}.key`);
  renameSync(keyFile(config, OTHER_KEY), kept);
  return kept;
}

/** Several servers on one database must all know both keys first: there the keys are given. */
function ownsKey({
  databaseUrl,
  masterKey,
  masterKeyFile,
  otherMasterKey,
  otherMasterKeyFile,
}: Config): boolean {
  return [databaseUrl, masterKey, masterKeyFile, otherMasterKey, otherMasterKeyFile].every(
    (given) => given === undefined,
  );
}

function synced(file: string): void {
  const descriptor = openSync(file, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
