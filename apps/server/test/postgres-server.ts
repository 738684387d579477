/**
 * A PostgreSQL server for tests: Debian's, in a folder of its own, on a free port, gone afterwards. Started as
 * the user postgres where we are root, because the server refuses to run as root.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { migrate, readMigrations } from '../src/db/migrate.ts';
import { openPostgres } from '../src/db/postgres-database.ts';

export interface PostgresServer {
  /** A new database on it, with today's tables; with none; or like another one that nobody is connected to. */
  readonly newDatabase: (options?: {
    readonly empty?: true;
    readonly like?: string;
  }) => Promise<string>;
  readonly port: number;
  /** Killed outright, as by a power cut, and started again on the same folder. */
  readonly crash: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const INSTALLED = '/usr/lib/postgresql';

export async function startPostgres(): Promise<PostgresServer> {
  const kept = keptFolder();
  if (!existsSync(kept)) await keepData(kept);
  const { folder, data, user } = newFolder();
  // With what belongs to whom: the server refuses a folder that is not its own.
  execFileSync('cp', ['-a', kept, data]);
  const port = await freePort();
  let server = await serverOn({ folder, data, user, port });
  let made = 0;
  return {
    port,
    newDatabase: async ({ empty, like } = {}) => {
      const name = `desk_${++made}`;
      const other = like === undefined ? TABLES : new URL(like).pathname.slice(1);
      const from = empty ? 'template1' : other;
      await ask(addressOf(port, 'postgres'), `create database ${name} template ${from}`);
      return addressOf(port, name);
    },
    crash: async () => {
      await ended(server, 'SIGKILL');
      // Its children notice the loss of their parent and end; only then the folder is free.
      server = await serverOn({ folder, data, user, port });
    },
    stop: async () => {
      // Its folder goes with it: nothing has to be written out in order.
      await ended(server, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The database that new ones are copied from. */
const TABLES = 'desk_tables';
const MIGRATIONS = path.join(import.meta.dirname, '../src/db/migrations');
const KEPT = path.join(import.meta.dirname, '../../../.cache/postgres');

/** Other migrations, another PostgreSQL or another user make another one. */
function keptFolder(): string {
  const of = createHash('sha256').update(`${programFolder()} ${process.getuid?.() ?? ''}`);
  for (const { name, sql } of readMigrations(MIGRATIONS)) of.update(name).update(sql);
  return path.join(KEPT, of.digest('hex').slice(0, 16));
}

/** Made once and kept: making the data folder and its tables anew took every test file three seconds. */
async function keepData(kept: string): Promise<void> {
  const { folder, data, user } = newFolder();
  execFileSync(
    path.join(programFolder(), 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--locale=C', '--encoding=UTF8'],
    { ...user, cwd: folder, stdio: 'pipe' },
  );
  const port = await freePort();
  const server = await serverOn({ folder, data, user, port });
  await ask(addressOf(port, 'postgres'), `create database ${TABLES}`);
  const database = openPostgres(addressOf(port, TABLES));
  await migrate(database, readMigrations(MIGRATIONS));
  await database.close();
  await ended(server, 'SIGINT');
  mkdirSync(KEPT, { recursive: true });
  for (const name of readdirSync(KEPT)) {
    if (!path.join(KEPT, name).startsWith(kept)) rmSync(path.join(KEPT, name), { recursive: true });
  }
  const copy = `${kept}-${process.pid}`;
  execFileSync('cp', ['-a', data, copy]);
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(copy, kept);
  } catch {
    // Another test was quicker; what it made is the same.
    rmSync(copy, { recursive: true, force: true });
  }
}

interface Place {
  readonly folder: string;
  readonly data: string;
  readonly user: Partial<Ids>;
}

function newFolder(): Place {
  const folder = mkdtempSync(path.join(tmpdir(), 'threshold-postgres-'));
  const user: Partial<Ids> = process.getuid?.() === 0 ? idsOf('postgres') : {};
  if (user.uid !== undefined && user.gid !== undefined) {
    chownSync(folder, user.uid, user.gid);
    chmodSync(folder, 0o755);
  }
  return { folder, data: path.join(folder, 'data'), user };
}

function addressOf(port: number, name: string): string {
  return `postgres://postgres@127.0.0.1:${port}/${name}`;
}

async function serverOn({
  folder,
  data,
  user,
  port,
}: Place & { readonly port: number }): Promise<ChildProcess> {
  const started = spawn(
    path.join(programFolder(), 'postgres'),
    [
      ...['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'],
      ...['-c', 'max_connections=120'],
    ],
    { ...user, cwd: folder, stdio: 'ignore' },
  );
  await answered(addressOf(port, 'postgres'), started);
  return started;
}

function programFolder(): string {
  const versions = existsSync(INSTALLED)
    ? readdirSync(INSTALLED)
        .map(Number)
        .sort((a, b) => b - a)
    : [];
  const [newest] = versions;
  if (newest === undefined) {
    throw new Error(`There is no PostgreSQL in ${INSTALLED}. Install Debian's package postgresql.`);
  }
  return path.join(INSTALLED, String(newest), 'bin');
}

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

function idsOf(name: string): Ids {
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('No port was given.')),
      );
    });
  });
}

const PATIENCE = 30_000;

async function answered(address: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await ask(address, 'select 1');
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > end) {
        throw new Error('PostgreSQL did not start.', { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function ask(address: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: address });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.on('exit', () => resolve());
    server.kill(signal);
  });
}
