/**
 * The desk as one HTTP server: the interface under /api, the built pages beside it. It answers only to the names it
 * is known by, so that no other site's name can be pointed at it, and ends in order: what was begun is finished.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { isDemo } from '../demo/demo-mark.ts';
import { createApp } from '../http/app.ts';
import { PUBLIC_DIRECTORY } from '../http/public-directory.ts';
import { LOOPBACK, type Config } from './config.ts';
import { faultLine } from './fault-line.ts';
import { openDesk } from './open-desk.ts';
import { readSignIn } from './sign-in-file.ts';
import { webFiles } from './web-files.ts';

export interface Serving {
  readonly url: string;
  readonly demo: boolean;
  readonly close: () => Promise<void>;
}

export interface ServeEvents {
  /** One line about a bug; never what a request held. */
  readonly failed: (line: string) => void;
  /** Called once, before the first request, where the database is new and a demonstration is wanted. */
  readonly seed: (opened: Awaited<ReturnType<typeof openDesk>>) => Promise<void>;
}

export async function serve(config: Config, { failed, seed }: ServeEvents): Promise<Serving> {
  const signIn = readSignIn(config);
  const tracing =
    config.traces === undefined
      ? undefined
      : (await import('../trace/start-tracing.ts')).startTracing(config.traces);
  const opened = await openDesk(config, { failed: (error) => failed(faultLine(error)) });
  const { desk, board, isNew } = opened;
  if (isNew && config.demo) await seed(opened);
  const demo = config.demo && (await isDemo(desk.database));
  const app = createApp({
    desk,
    board,
    demo,
    secure: config.publicUrl?.protocol === 'https:',
    signIn,
    proxies: config.proxies,
    metricsToken: config.metricsToken,
    failed: (error, reference) => failed(`${reference} ${faultLine(error)}`),
  });
  const interfaceOf = getRequestListener(app.fetch);
  const pages = webFiles();
  const server = createServer((request, response) => {
    if (!isKnown(request.headers.host, config)) {
      response.writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('This server is not known by that name. Set THRESHOLD_URL to its address.\n');
    } else if (isInterface(request.url)) void interfaceOf(request, response);
    else pages(request, response);
  });
  await listen(server, config);
  const { port } = server.address() as AddressInfo;
  return {
    url: config.publicUrl?.href ?? `http://${config.host}:${port}/`,
    demo,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      // Streams of changes never end by themselves.
      setTimeout(() => server.closeAllConnections(), 500).unref();
      await closed;
      await opened.close();
      await tracing?.close();
    },
  };
}

/** Where nobody serves it, the pages find an empty list of the same name beside them. */
function isInterface(url = ''): boolean {
  return url.startsWith('/api/') || url.split('?')[0] === PUBLIC_DIRECTORY;
}

function isKnown(host: string | undefined, { publicUrl, host: own }: Config): boolean {
  const name = host?.replace(/:\d+$/, '').replace(/^\[|\]$/g, '') ?? '';
  return LOOPBACK.has(name) || name === own || name === publicUrl?.hostname;
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}
