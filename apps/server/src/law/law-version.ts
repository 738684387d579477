/**
 * The laws that suggestions were made by, kept compiled in the database: a request of last year is shown with
 * the answer of last year's law, though another one is in force now.
 */
import type { Database } from '../db/database.ts';
import { DeskLaw } from './desk-law.ts';

/** Keeps the law in force beside the earlier ones; the same law is kept once. */
export async function keepLaw(
  database: Database,
  law: DeskLaw,
  compiled: string,
  now: Date,
): Promise<void> {
  await database.asSystem((transaction) =>
    transaction.query(
      `insert into law_version (hash, pack, engine, compiled, since) values ($1, $2, $3, $4, $5)
       on conflict (hash) do nothing`,
      [law.hash, law.pack, law.engine, compiled, now],
    ),
  );
}

export class KeptLaws {
  readonly #database: Database;
  readonly #opened = new Map<string, Promise<DeskLaw | undefined>>();

  constructor(database: Database, inForce: DeskLaw) {
    this.#database = database;
    this.#opened.set(inForce.hash, Promise.resolve(inForce));
  }

  /** Undefined where it is not kept, or where this engine cannot read it any more. */
  byHash(hash: string): Promise<DeskLaw | undefined> {
    const opened = this.#opened.get(hash) ?? this.#open(hash);
    this.#opened.set(hash, opened);
    return opened;
  }

  async #open(hash: string): Promise<DeskLaw | undefined> {
    const [row] = await this.#database.asSystem((transaction) =>
      transaction.query<{ compiled: string }>('select compiled from law_version where hash = $1', [
        hash,
      ]),
    );
    if (!row) return undefined;
    try {
      return new DeskLaw(row.compiled);
    } catch {
      return undefined;
    }
  }
}
