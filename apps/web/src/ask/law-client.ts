/** The page's side of the worker that holds the law. A worker that fails fails every question asked of it. */
import type { Facts, Scalar } from '@threshold/rules/situation/situation';
import type { Act, Asked, Step } from './law-desk.ts';
import type { Numbered, Reply, Request } from './law-messages.ts';

type ReplyOf<K extends Reply['kind']> = Extract<Reply, { kind: K }>;

export class LawClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<
    number,
    { done: (reply: Reply) => void; fail: (why: Error) => void }
  >();
  #last = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Numbered<Reply>>) => {
      this.#waiting.get(data.number)?.done(data.message);
      this.#waiting.delete(data.number);
    });
    const broken = (): void => {
      for (const { fail } of this.#waiting.values()) fail(new Error('The worker does not run.'));
      this.#waiting.clear();
    };
    worker.addEventListener('error', broken);
    worker.addEventListener('messageerror', broken);
  }

  async open(law: string, today: string): Promise<readonly Act[]> {
    return (await this.#ask({ kind: 'open', law, today }, 'opened')).acts;
  }
  async step(asked: Asked): Promise<Step> {
    return (await this.#ask({ kind: 'step', asked }, 'step')).step;
  }
  async read(
    fact: string,
    text: string,
  ): Promise<{ readonly value: Scalar } | { readonly refused: string }> {
    const reply = await this.#send({ kind: 'read', fact, text });
    if (reply.kind === 'value') return { value: reply.value };
    if (reply.kind === 'refused') return { refused: reply.why };
    throw new Error(reply.kind);
  }

  async #ask<K extends Reply['kind']>(request: Request, kind: K): Promise<ReplyOf<K>> {
    const reply = await this.#send(request);
    if (reply.kind === kind) return reply as ReplyOf<K>;
    throw new Error(reply.kind === 'failed' ? reply.why : reply.kind);
  }

  #send(message: Request): Promise<Reply> {
    this.#last += 1;
    const number = this.#last;
    return new Promise((done, fail) => {
      this.#waiting.set(number, { done, fail });
      const numbered: Numbered<Request> = { number, message };
      this.#worker.postMessage(numbered);
    });
  }
}

/** A day of the device's own calendar, as the law writes days. */
export function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What the page knew, with the day, and the agency where it speaks for one only. */
export function startFacts(facts: Facts, agencies: readonly string[], today: string): Facts {
  const [agency] = agencies;
  return {
    ...facts,
    'event.date': today,
    ...(agency !== undefined && agencies.length === 1 ? { agency } : {}),
  };
}
