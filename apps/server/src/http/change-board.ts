/**
 * Tells screens that a request changed, as server-sent events: only that it did and how many events it now
 * has, to those who may see it; the screen asks for the rest. A comment line every few seconds keeps the way
 * open through proxies.
 */
import { may } from '../access/role.ts';
import type { Actor, Changed } from '../features/requests/desk.ts';

type Listener = (change: Changed) => void;

export class ChangeBoard {
  readonly #listeners = new Set<Listener>();

  tell(change: Changed): void {
    for (const listener of this.#listeners) listener(change);
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get listening(): number {
    return this.#listeners.size;
  }
}

const KEEP_OPEN_MS = 15_000;

export function changesFor(board: ChangeBoard, actor: Actor): Response {
  const encoder = new TextEncoder();
  let end: () => void = () => undefined;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string): void => controller.enqueue(encoder.encode(text));
      say(': open\n\n');
      const alive = setInterval(() => say(':\n\n'), KEEP_OPEN_MS);
      const stop = board.listen(({ request, agency, recordedBy, events, reads }) => {
        const own = recordedBy === actor.account;
        if (!may(actor.memberships, reads ?? 'request:read', { agency, own })) return;
        say(`event: change\ndata: ${JSON.stringify({ request, events })}\n\n`);
      });
      end = () => {
        clearInterval(alive);
        stop();
      };
    },
    cancel() {
      end();
    },
  });
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}
