/** Where a desk's data lies: its database, locked where only one process may have it, and its keys. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Signer } from '@threshold/ledger/signer';
import type { Database } from '../db/database.ts';
import { readMigrations, type Migration } from '../db/migrate.ts';
import { openPglite } from '../db/pglite-database.ts';
import { openPostgres } from '../db/postgres-database.ts';
import type { MasterKey } from '../seal/seal.ts';
import type { Config } from './config.ts';
import { readTemplate } from './database-template.ts';
import { lockFolder } from './folder-lock.ts';
import { MIGRATIONS } from './root.ts';
import { logSigner, masterKey, readSecret } from './secret-files.ts';

export function deskMigrations(): readonly Migration[] {
  return readMigrations(MIGRATIONS);
}

export interface DeskDatabase {
  readonly database: Database;
  /** Whether there was nothing before. */
  readonly isNew: boolean;
}

export class NoDesk extends Error {
  constructor() {
    super('There is no desk here yet. Start one first, or name its folder with THRESHOLD_DATA.');
  }
}

/**
 * `purpose`: to be used, made where there is none; to be restored into, without the tables that a new one comes with; or
 * only as it is.
 */
export async function openDatabase(
  { databaseUrl, folder }: Config,
  purpose: 'use' | 'restore' | 'look' = 'use',
): Promise<DeskDatabase> {
  if (databaseUrl !== undefined) {
    const database = openPostgres(databaseUrl);
    const [found] = await database.asSystem((transaction) =>
      transaction.query<{ there: boolean }>(`select to_regclass('migration') is not null as there`),
    );
    const isNew = found?.there !== true;
    if (!isNew || purpose !== 'look') return { database, isNew };
    await database.close();
    throw new NoDesk();
  }
  const data = path.join(folder, 'database');
  const isNew = !existsSync(path.join(data, 'PG_VERSION'));
  if (isNew && purpose === 'look') throw new NoDesk();
  const release = lockFolder(folder);
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    const database = await openPglite(
      data,
      isNew && purpose === 'use' ? readTemplate() : undefined,
    );
    const close = async (): Promise<void> => {
      await database.close();
      release();
    };
    return { database: { ...database, close }, isNew };
  } catch (error) {
    release();
    throw error;
  }
}

/** Keys may be made as long as nothing was sealed or signed with others. */
export async function isUnused(database: Database): Promise<boolean> {
  const [counted] = await database.asSystem((transaction) =>
    transaction.query<{ used: boolean }>(
      'select exists (select from request_key) or exists (select from duty_key) or exists (select from case_key) or exists (select from log_checkpoint) as used',
    ),
  );
  return counted?.used !== true;
}

export interface DeskKeys {
  readonly master: MasterKey;
  readonly signer: Signer;
}

/** `make`: whether missing keys may be made. */
export function readKeys(config: Config, make: boolean): DeskKeys {
  const master =
    config.masterKey ?? readSecret(config.masterKeyFile ?? keyFile(config, 'master.key'), make);
  const log = readSecret(config.logKeyFile ?? keyFile(config, 'log.key'), make);
  return {
    master: masterKey(master, otherMaster(config)),
    signer: logSigner(config.logName, log),
  };
}

export function keyFile({ folder }: Pick<Config, 'folder'>, name: string): string {
  return path.join(folder, 'keys', name);
}

/** Beside a master key that lies in the folder, the one that `threshold rotate` is changing from. */
export const OTHER_KEY = 'other-master.key';

function otherMaster(config: Config): Uint8Array | undefined {
  if (config.otherMasterKey !== undefined) return config.otherMasterKey;
  const there = keyFile(config, OTHER_KEY);
  const file = config.otherMasterKeyFile ?? (existsSync(there) ? there : undefined);
  return file === undefined ? undefined : readSecret(file, false);
}

export function erasureFile({ folder }: Config): string {
  return path.join(folder, 'erasures');
}
