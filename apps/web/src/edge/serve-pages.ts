/** A small server for the built pages, on this machine only: for trying them out and for tests. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { OUTPUT } from './build-pages.ts';

export interface Serving {
  readonly url: string;
  readonly server: Server;
}

/** Port 0 takes any that is free. */
export async function servePages(port: number, folder = OUTPUT): Promise<Serving> {
  // Files are looked up as they are asked for: a new build, or a switch turned by hand, counts at once.
  const files = sirv(folder, { gzip: true, etag: true, dev: true });
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Frame-Options', 'DENY');
    // What asks need not be an address: URL would throw, and end the server.
    const [pathname = '/'] = (request.url ?? '/').split('?');
    // People type it without the last stroke; links of the page would then lead beside it.
    if (/^\/((now|rights)(\/[A-Za-z-]+)?|law(\/compare|\/atlas(\/[a-z0-9-]+)?)?)$/.test(pathname)) {
      response.writeHead(302, { Location: `${pathname}/` }).end();
      return;
    }
    // A page in a browser's own store would tell what somebody read; style, script and font are everybody's.
    if (/^\/rights\/(?!.*\.(?:css|js|json|svg|woff2)$)/.test(pathname))
      response.setHeader('Cache-Control', 'no-store');
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end('There is no such page.\n');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}/`, server };
}
