import { beforeEach, describe, expect, it } from 'vitest';
import type { Database, Parameter } from '../../db/database.ts';
import { RecordingQueue, recordingQueueOf, type RecordingPart } from './recording-queue.ts';

function part(id: string): RecordingPart {
  return {
    ...{ id, prefix: 'R-2026-', agency: 'jails', who: 'worker', risk: 2, channel: 'paper' },
    ...{ acts: ['hold'], outcome: null, received: '2026-11-20T14:30:00.000Z', due: null },
    ...{ changed: '2026-11-20T15:00:00.000Z', master: 'test', key: '00', entries: [], words: [] },
  };
}

/** A database that keeps ids, answers when told to, and fails as told. */
class SlowDatabase {
  readonly batches: string[][] = [];
  readonly #kept = new Set<string>();
  readonly #answers: (() => void)[] = [];
  fails: (ids: readonly string[]) => Error | undefined = () => undefined;

  readonly database: Database = {
    as: () => Promise.reject(new Error('Nobody asks as a person here.')),
    asSystem: (work) =>
      work({
        query: <Row extends object>(_: string, parameters: readonly Parameter[] = []) =>
          this.#ask(parameters[0] as string) as unknown as Promise<readonly Row[]>,
        script: () => Promise.resolve(),
      }),
    close: () => Promise.resolve(),
  };

  async #ask(asked: string): Promise<readonly { request: string; number: string }[]> {
    const ids = (JSON.parse(asked) as RecordingPart[]).map(({ id }) => id);
    this.batches.push(ids);
    await new Promise<void>((resolve) => this.#answers.push(resolve));
    const error = this.fails(ids);
    if (error) throw error;
    const added = ids.filter((id) => !this.#kept.has(id));
    for (const id of added) this.#kept.add(id);
    return added.map((request) => ({ request, number: `R-${request}` }));
  }

  /** Until nothing waits any more. */
  async answerAll(): Promise<void> {
    while (this.#answers.length > 0) {
      this.#answers.shift()!();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

describe('requests recorded together', () => {
  let slow: SlowDatabase;
  let queue: RecordingQueue;
  beforeEach(() => {
    slow = new SlowDatabase();
    queue = new RecordingQueue(slow.database);
  });

  it('go alone while nothing is under way, and together when they had to wait', async () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((id) => queue.record(part(id)));
    expect(slow.batches).toEqual([['a'], ['b']]);
    await slow.answerAll();
    expect(await Promise.all(all)).toEqual(['R-a', 'R-b', 'R-c', 'R-d', 'R-e']);
    expect(slow.batches).toEqual([['a'], ['b'], ['c', 'd', 'e']]);
  });

  it('are at most 32 in one statement', async () => {
    const ids = Array.from({ length: 40 }, (_, at) => `request ${at}`);
    const all = ids.map((id) => queue.record(part(id)));
    await slow.answerAll();
    expect(await Promise.all(all)).toEqual(ids.map((id) => `R-${id}`));
    expect(slow.batches.map(({ length }) => length)).toEqual([1, 1, 32, 6]);
  });

  it('are never one request twice in one statement; the second finds the first', async () => {
    const all = ['a', 'b', 'c', 'c', 'd'].map((id) => queue.record(part(id)));
    await slow.answerAll();
    expect(await Promise.all(all)).toEqual(['R-a', 'R-b', 'R-c', undefined, 'R-d']);
    expect(slow.batches).toEqual([['a'], ['b'], ['c', 'd'], ['c']]);
  });

  it('do not fail for another’s refusal', async () => {
    slow.fails = (ids) => (ids.includes('bad') ? new Error('refused') : undefined);
    const all = ['a', 'b', 'c', 'bad', 'd'].map((id) => queue.record(part(id)));
    const settled = Promise.allSettled(all);
    await slow.answerAll();
    expect((await settled).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(slow.batches).toEqual([['a'], ['b'], ['c', 'bad', 'd'], ['c'], ['bad'], ['d']]);
  });

  it('all fail at once where the database is away, and what comes later goes on', async () => {
    const away = Object.assign(new Error('away'), { code: '57P01' });
    slow.fails = () => away;
    const all = Promise.allSettled(['a', 'b', 'c', 'd'].map((id) => queue.record(part(id))));
    await slow.answerAll();
    expect(await all).toEqual(Array(4).fill({ status: 'rejected', reason: away }));
    expect(slow.batches).toEqual([['a'], ['b'], ['c', 'd']]);
    slow.fails = () => undefined;
    const later = queue.record(part('a'));
    await slow.answerAll();
    expect(await later).toBe('R-a');
  });

  it('wait in one queue for each database', () => {
    expect(recordingQueueOf(slow.database)).toBe(recordingQueueOf(slow.database));
    expect(recordingQueueOf(slow.database)).not.toBe(recordingQueueOf({ ...slow.database }));
  });
});
