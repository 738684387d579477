/** The page's side of the worker that holds the law. A worker that fails fails every question asked of it. */
import type { Facts, Scalar } from '@threshold/rules/situation/situation';
import { WorkerLine } from '../island/worker-line.ts';
import type { Act, Asked, Step } from './law-desk.ts';
import type { Reply, Request } from './law-messages.ts';

type ReplyOf<K extends Reply['kind']> = Extract<Reply, { kind: K }>;

export class LawClient {
  readonly #line: WorkerLine<Request, Reply>;

  constructor(worker: Worker) {
    this.#line = new WorkerLine(worker);
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
    const reply = await this.#line.send({ kind: 'read', fact, text });
    if (reply.kind === 'value') return { value: reply.value };
    if (reply.kind === 'refused') return { refused: reply.why };
    throw new Error(reply.kind);
  }

  async #ask<K extends Reply['kind']>(request: Request, kind: K): Promise<ReplyOf<K>> {
    const reply = await this.#line.send(request);
    if (reply.kind === kind) return reply as ReplyOf<K>;
    throw new Error(reply.kind === 'failed' ? reply.why : reply.kind);
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
