/**
 * An embedded database that was made before, with its tables: making one anew takes several seconds, unpacking
 * this one less. The build writes it; without it the desk starts all the same, only slower.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { migrate, readMigrations, type Migration } from '../db/migrate.ts';
import { databaseOf } from '../db/pglite-database.ts';
import { MIGRATIONS, ROOT } from './root.ts';

const FOLDER = path.join(ROOT, 'build');

/** Undefined where none was made for these migrations. */
export function readTemplate(): Blob | undefined {
  const file = templateFile(readMigrations(MIGRATIONS));
  return existsSync(file) ? new Blob([readFileSync(file)]) : undefined;
}

export async function writeTemplate(): Promise<void> {
  const migrations = readMigrations(MIGRATIONS);
  const file = templateFile(migrations);
  if (existsSync(file)) return;
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) {
    if (name.startsWith('desk-template-')) rmSync(path.join(FOLDER, name));
  }
  const pglite = await PGlite.create();
  await migrate(databaseOf(pglite), migrations);
  const packed = await pglite.dumpDataDir('gzip');
  await pglite.close();
  writeFileSync(file, Buffer.from(await packed.arrayBuffer()));
}

/** Another migration, or another PGlite, makes another template. */
function templateFile(migrations: readonly Migration[]): string {
  const { version } = JSON.parse(
    readFileSync(path.join(ROOT, 'node_modules/@electric-sql/pglite/package.json'), 'utf8'),
  ) as { readonly version: string };
  const hash = createHash('sha256').update(version);
  for (const { name, sql } of migrations) hash.update(`\n${name}\n${sql}`);
  return path.join(FOLDER, `desk-template-${hash.digest('hex').slice(0, 12)}.tar.gz`);
}
