/**
 * A provider of OpenID Connect as a process of its own, on a free port: started by tests, with one page that takes
 * a name and a tick for the second factor. Whoever is called `unverified…` has an e-mail that nobody verified.
 */
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

export interface OidcProcess {
  readonly issuer: string;
  readonly stop: () => Promise<void>;
}

export const CLIENT = { id: 'threshold', secret: 'a secret of the test only' } as const;

export async function startOidcProcess(origin: string, id = 'city'): Promise<OidcProcess> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      path.join(import.meta.dirname, 'oidc-provider-process.ts'),
      String(port),
      origin,
      id,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'test' },
    },
  );
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('ready')) resolve();
    });
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
    });
    child.once('exit', () => reject(new Error(`The provider ended: ${said}`)));
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    issuer: `http://localhost:${port}`,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
