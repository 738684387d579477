/**
 * A real HTTP server that takes text messages as docs/outbox.md has it: one for each key, however often it is asked, and
 * it misbehaves when told to.
 */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TextMessage {
  readonly to: string;
  readonly text: string;
  readonly key: string;
  readonly from?: string;
}

/** What the next calls meet, one each. */
export type Trouble =
  | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> }
  /** Takes the message and says nothing before the connection is cut, or never says anything. */
  | 'cut-after-taking'
  | 'cut-in-the-answer'
  | 'cut-before-taking'
  | 'silent'
  /** Two whole answers on one connection. */
  | 'answer-twice';

export interface SmsGateway {
  readonly url: string;
  /** Each message once, under its key. */
  readonly taken: ReadonlyMap<string, TextMessage>;
  readonly calls: readonly { readonly headers: IncomingHttpHeaders; readonly path: string }[];
  readonly meet: (...troubles: Trouble[]) => void;
  readonly close: () => Promise<void>;
}

export async function startSmsGateway(): Promise<SmsGateway> {
  const taken = new Map<string, TextMessage>();
  const calls: { headers: IncomingHttpHeaders; path: string }[] = [];
  const troubles: Trouble[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      calls.push({ headers: request.headers, path: request.url ?? '' });
      const trouble = troubles.shift();
      if (trouble === 'cut-before-taking') return void response.socket?.destroy();
      if (typeof trouble === 'object') {
        return void response.writeHead(trouble.status, trouble.headers).end(trouble.body ?? '');
      }
      const key = String(request.headers['idempotency-key']);
      if (!taken.has(key)) taken.set(key, JSON.parse(body) as TextMessage);
      answer(response, [...taken.keys()].indexOf(key) + 1, trouble);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/messages`,
    taken,
    calls,
    meet: (...each) => void troubles.push(...each),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(
  response: ServerResponse,
  number: number,
  trouble: Exclude<Trouble, object> | undefined,
): void {
  const said = JSON.stringify({ id: `sample-${number}`, note: 'planted-in-answer' });
  switch (trouble) {
    case 'cut-after-taking':
      return void response.socket?.destroy();
    case 'cut-in-the-answer':
      response.writeHead(202, { 'content-length': said.length });
      response.write(said.slice(0, 10), () => response.socket?.destroy());
      return;
    case 'silent':
      return;
    case 'answer-twice': {
      const whole = (id: string) => {
        const body = JSON.stringify({ id });
        return `HTTP/1.1 202 Accepted\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
      };
      response.socket?.end(whole(`sample-${number}`) + whole('another'));
      return;
    }
    default:
      response.writeHead(202, { 'content-type': 'application/json' }).end(said);
  }
}
