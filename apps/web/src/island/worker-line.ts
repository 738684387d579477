/** One page's line to one worker: every message is answered once, and a worker that breaks fails them all. */
export interface Numbered<T> {
  readonly number: number;
  readonly message: T;
}

export class WorkerLine<Request, Reply> {
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

  send(message: Request): Promise<Reply> {
    this.#last += 1;
    const number = this.#last;
    return new Promise((done, fail) => {
      this.#waiting.set(number, { done, fail });
      const numbered: Numbered<Request> = { number, message };
      this.#worker.postMessage(numbered);
    });
  }
}

/** The worker's end: whatever fails is said as a reply, in words. */
export function answerLine<Talk extends { readonly request: unknown; readonly reply: unknown }>(
  answer: (request: Talk['request']) => Promise<Talk['reply']>,
  failed: (why: string) => Talk['reply'],
): void {
  addEventListener('message', ({ data }: MessageEvent<Numbered<Talk['request']>>) => {
    const { number, message } = data;
    const reply = (value: Talk['reply']): void => {
      const numbered: Numbered<Talk['reply']> = { number, message: value };
      postMessage(numbered);
    };
    answer(message).then(reply, (error: unknown) =>
      reply(failed(error instanceof Error ? error.message : String(error))),
    );
  });
}
