/**
 * Recordings that wait for the database at once go over together, in one transaction: a busy morning costs the
 * database one commit for many. Nobody waits for company: what comes alone goes alone. Where one of them is
 * refused, each is sent again by itself, so that nobody's recording fails for another's.
 */
import { mayRetry, type Database } from '../../db/database.ts';
import type { Entry } from './event-store.ts';

/** What the database is given of one new request; see migration 0150. Bytes in hexadecimal. */
export interface RecordingPart {
  readonly id: string;
  /** Of its number, such as `R-2026-`. */
  readonly prefix: string;
  readonly agency: string;
  readonly who: string;
  readonly risk: number;
  readonly channel: string;
  readonly acts: readonly string[];
  readonly outcome: string | null;
  readonly received: string;
  readonly due: string | null;
  readonly changed: string;
  readonly master: string;
  readonly key: string;
  readonly entries: readonly Entry[];
  readonly words: readonly string[];
}

interface Waiting {
  readonly part: RecordingPart;
  readonly resolve: (number: string | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** While the database works on one, this process prepares the next. */
const UNDER_WAY = 2;
const TOGETHER = 32;

export class RecordingQueue {
  readonly #database: Database;
  readonly #waiting: Waiting[] = [];
  #underWay = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The number of the new request; undefined where the id is there already, or its agency has closed. */
  record(part: RecordingPart): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ part, resolve, reject });
      this.#send();
    });
  }

  #send(): void {
    while (this.#underWay < UNDER_WAY && this.#waiting.length > 0) {
      const batch = this.#takeBatch();
      this.#underWay++;
      void this.#write(batch).finally(() => {
        this.#underWay--;
        this.#send();
      });
    }
  }

  /** Not the same request twice: the second must find the first. */
  #takeBatch(): readonly Waiting[] {
    const taken = new Map<string, Waiting>();
    for (let at = 0; at < this.#waiting.length && taken.size < TOGETHER;) {
      const each = this.#waiting[at]!;
      if (taken.has(each.part.id)) {
        at++;
        continue;
      }
      taken.set(each.part.id, each);
      this.#waiting.splice(at, 1);
    }
    return [...taken.values()];
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    try {
      const numbers = await this.#numbersOf(batch.map(({ part }) => part));
      for (const { part, resolve } of batch) resolve(numbers.get(part.id));
    } catch (error) {
      // Tried often enough already: the database is away, for each of them.
      if (batch.length === 1 || mayRetry(error)) for (const each of batch) each.reject(error);
      else for (const each of batch) await this.#write([each]);
    }
  }

  async #numbersOf(parts: readonly RecordingPart[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.#database.asSystem((transaction) =>
      transaction.query<{ request: string; number: string }>(
        'select request, number from desk_record_together($1)',
        [JSON.stringify(parts)],
      ),
    );
    return new Map(rows.map(({ request, number }) => [request, number]));
  }
}

const queues = new WeakMap<Database, RecordingQueue>();

/** One queue for each database, whoever asks for it. */
export function recordingQueueOf(database: Database): RecordingQueue {
  const known = queues.get(database);
  if (known) return known;
  const made = new RecordingQueue(database);
  queues.set(database, made);
  return made;
}
