/**
 * Gives waiting leaves their place in the log and signs what it has become. It runs beside the requests, so
 * that no request waits for another one's place; a leaf is written with its event, in one transaction, and
 * can only wait, never be lost. Two servers take turns: the row of the head is locked.
 */
import { checkpointText } from '@threshold/ledger/checkpoint';
import { sha256 } from '@threshold/ledger/edge/node-crypto';
import { frontierRoot, type Frontier } from '@threshold/ledger/frontier';
import { HASH_BYTES, joinBytes } from '@threshold/ledger/octets';
import { signNote, type Signer } from '@threshold/ledger/signer';
import { appendToTiles } from '@threshold/ledger/tile-rows';
import type { Database, Transaction } from '../db/database.ts';

export interface SequencerOptions {
  readonly signer: Signer;
  readonly now: () => Date;
  /** Leaves in one transaction. */
  readonly most?: number;
}

interface Head {
  readonly size: number;
  readonly frontier: Uint8Array;
}

interface Waiting {
  readonly id: number;
  readonly leaf: Uint8Array;
}

/** How many leaves got their place; 0 when none waited. */
export function sequence(
  database: Database,
  { signer, now, most = 1000 }: SequencerOptions,
): Promise<number> {
  return database.asSystem(async (transaction) => {
    const [head] = await transaction.query<Head>('select size, frontier from log_head for update');
    if (!head) throw new Error('The log has no head.');
    const waiting = await transaction.query<Waiting>(
      'select id, leaf from log_entry where index is null order by id limit $1',
      [most],
    );
    if (waiting.length === 0) return 0;
    const { frontier, growth } = appendToTiles(
      sha256,
      frontierOf(head),
      waiting.map(({ leaf }) => leaf),
    );
    for (const { level, index, from, bytes } of growth) {
      await growTile(transaction, level, index, from, bytes);
    }
    await place(transaction, waiting, head.size);
    await transaction.query('update log_head set size = $1, frontier = $2', [
      frontier.size,
      joinBytes(...frontier.hashes),
    ]);
    const text = checkpointText({
      origin: signer.key.name,
      size: frontier.size,
      root: frontierRoot(sha256, frontier),
    });
    await transaction.query('insert into log_checkpoint (size, note, at) values ($1, $2, $3)', [
      frontier.size,
      signNote(text, signer),
      now(),
    ]);
    return waiting.length;
  });
}

export function frontierOf({ size, frontier }: Head): Frontier {
  const hashes = Array.from({ length: frontier.length / HASH_BYTES }, (_, at) =>
    frontier.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
  return { size, hashes };
}

/** Puts hashes behind those there; a tile that has another length than the head says stops everything. */
async function growTile(
  transaction: Transaction,
  level: number,
  index: number,
  from: number,
  bytes: Uint8Array,
): Promise<void> {
  const grown = await transaction.query(
    from === 0
      ? `insert into log_tile (level, index, hashes) values ($1, $2, $3::bytea)
         on conflict do nothing returning level`
      : `update log_tile set hashes = hashes || $3::bytea
         where level = $1 and index = $2 and length(hashes) = $4 returning level`,
    from === 0 ? [level, index, bytes] : [level, index, bytes, from * HASH_BYTES],
  );
  if (grown.length === 0)
    throw new Error(`Tile ${level}/${index} does not end where the log does.`);
}

async function place(
  transaction: Transaction,
  waiting: readonly Waiting[],
  size: number,
): Promise<void> {
  await transaction.query(
    `update log_entry set index = placed.index
     from (select unnest($1::bigint[]) as id, generate_series($2::bigint, $3::bigint) as index) placed
     where log_entry.id = placed.id`,
    [waiting.map(({ id }) => String(id)), size, size + waiting.length - 1],
  );
}
