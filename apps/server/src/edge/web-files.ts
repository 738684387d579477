/**
 * The built pages over HTTP: the front line at /now/, the desk at /desk/, and the way from / to both. Files with a
 * hash in their name may be kept; pages are asked for anew. A way inside the desk that is no file is its page.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { ROOT } from './root.ts';

export const WEB = path.join(ROOT, 'apps/web/dist');

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export function webFiles(folder = WEB): Handler {
  const files = sirv(folder, { gzip: true, etag: true, dev: true });
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Frame-Options', 'DENY');
    response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    // What asks need not be an address: URL would throw, and end the server.
    const [pathname = '/'] = (request.url ?? '/').split('?');
    if (pathname === '/') {
      response.writeHead(302, { Location: '/desk/' }).end();
      return;
    }
    // People type it without the last stroke; links of the page would then lead beside it.
    if (/^\/((now|rights)(\/[A-Za-z-]+)?|law(\/compare|\/atlas(\/[a-z0-9-]+)?)?)$/.test(pathname)) {
      response.writeHead(302, { Location: `${pathname}/` }).end();
      return;
    }
    // A page in a browser's own store would tell what somebody read; style, script and font are everybody's.
    if (/^\/rights\/(?!.*\.(?:css|js|json|svg|woff2)$)/.test(pathname))
      response.setHeader('Cache-Control', 'no-store');
    files(request, response, () => {
      if (pathname.startsWith('/desk/') && !path.posix.basename(pathname).includes('.')) {
        request.url = '/desk/index.html';
        files(request, response, () => notFound(response));
      } else notFound(response);
    });
  };
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('There is no such page.\n');
}
