/**
 * A PostgreSQL server for tests: Debian's, in a folder of its own, on a free port, gone afterwards. Started as
 * the user postgres where we are root, because the server refuses to run as root.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

export interface PostgresServer {
  /** A new, empty database on it. */
  readonly newDatabase: () => Promise<string>;
  readonly port: number;
  /** Killed outright, as by a power cut, and started again on the same folder. */
  readonly crash: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const INSTALLED = '/usr/lib/postgresql';

export async function startPostgres(): Promise<PostgresServer> {
  const programs = programFolder();
  const folder = mkdtempSync(path.join(tmpdir(), 'threshold-postgres-'));
  const data = path.join(folder, 'data');
  const user: Partial<Ids> = process.getuid?.() === 0 ? idsOf('postgres') : {};
  if (user.uid !== undefined && user.gid !== undefined) {
    chownSync(folder, user.uid, user.gid);
    chmodSync(folder, 0o755);
  }
  execFileSync(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--locale=C', '--encoding=UTF8'],
    { ...user, cwd: folder, stdio: 'pipe' },
  );
  const port = await freePort();
  const address = (name: string): string => `postgres://postgres@127.0.0.1:${port}/${name}`;
  const start = async (): Promise<ChildProcess> => {
    const started = spawn(
      path.join(programs, 'postgres'),
      [
        '-D',
        data,
        '-p',
        String(port),
        '-k',
        folder,
        '-h',
        '127.0.0.1',
        '-c',
        'max_connections=120',
      ],
      { ...user, cwd: folder, stdio: 'ignore' },
    );
    await answered(address('postgres'), started);
    return started;
  };
  let server = await start();
  let made = 0;
  return {
    port,
    newDatabase: async () => {
      const name = `desk_${++made}`;
      await ask(address('postgres'), `create database ${name}`);
      return address(name);
    },
    crash: async () => {
      await ended(server, 'SIGKILL');
      // Its children notice the loss of their parent and end; only then the folder is free.
      server = await start();
    },
    stop: async () => {
      // Its folder goes with it: nothing has to be written out in order.
      await ended(server, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
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
