/**
 * A witness over HTTP: `POST /add-checkpoint` of c2sp.org/tlog-witness, before a folder (witness-folder.ts). Answers with the
 * cosignature's line, or with the status of the refusal; where another size was named, with the size seen last.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { WITNESS_STATUS } from '../src/witness.ts';
import { cosignInFolder } from './witness-folder.ts';

const MOST_BODY = 262_144;

export interface WitnessServerOptions {
  readonly folder: string;
  readonly seconds: () => number;
  /** Told in one line what was asked and answered. */
  readonly said?: (line: string) => void;
}

export function witnessServer({
  folder,
  seconds,
  said = () => undefined,
}: WitnessServerOptions): Server {
  return createServer((request, response) => {
    const answer = (status: number, text: string, type = 'text/plain; charset=utf-8'): void => {
      said(`${status} ${request.method ?? ''} ${text.split('\n')[0] ?? ''}`);
      response.writeHead(status, { 'content-type': type }).end(text);
    };
    if (request.url?.split('?')[0] !== '/add-checkpoint') answer(404, 'There is no such page.\n');
    else if (request.method !== 'POST') answer(405, 'Send a checkpoint by POST.\n');
    else {
      bodyOf(request)
        .then((body) => {
          if (body === undefined) {
            answer(413, 'This is more than a request holds.\n');
            return;
          }
          const { value, refusal } = cosignInFolder(folder, body, seconds());
          if (value) answer(200, value.line);
          else if (refusal.size === undefined) {
            answer(WITNESS_STATUS[refusal.code], `${refusal.text}\n`);
          } else {
            answer(WITNESS_STATUS[refusal.code], `${refusal.size}\n`, 'text/x.tlog.size');
          }
        })
        // The folder is not as it must be: nothing is signed.
        .catch((error: unknown) => {
          answer(500, `${error instanceof Error ? error.message : 'Broken.'}\n`);
        });
    }
  });
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += (piece as Buffer).length;
    if (bytes > MOST_BODY) return undefined;
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces).toString();
}
