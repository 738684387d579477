/**
 * A whole log in memory, for tests, demonstrations and measuring. It keeps every second level of the tree, 43
 * bytes a leaf, and hashes those between anew: keeping every fourth made a proof take more than twice as long.
 */
import { consistencyProof } from './consistency-proof.ts';
import { appendLeaves, EMPTY_FRONTIER, type Frontier } from './frontier.ts';
import { inclusionProof } from './inclusion-proof.ts';
import { HASH_BYTES, type Sha256 } from './octets.ts';
import { perfectSubtrees, type Subtree } from './subtree.ts';
import { foldRight, leafHash, nodeHash } from './tree-hash.ts';

const EVERY = 2;
/** Hashes in one block: 2 MiB, so that growing never copies what is there. */
const BLOCK = 65_536;

class HashList {
  readonly #blocks: Uint8Array[] = [];

  set(index: number, hash: Uint8Array): void {
    const block = (this.#blocks[Math.floor(index / BLOCK)] ??= new Uint8Array(BLOCK * HASH_BYTES));
    block.set(hash, (index % BLOCK) * HASH_BYTES);
  }

  get(index: number): Uint8Array {
    const start = (index % BLOCK) * HASH_BYTES;
    return this.#blocks[Math.floor(index / BLOCK)]!.subarray(start, start + HASH_BYTES);
  }
}

export class MemoryLog {
  readonly #sha256: Sha256;
  readonly #levels: HashList[] = [];
  #frontier: Frontier = EMPTY_FRONTIER;

  constructor(sha256: Sha256) {
    this.#sha256 = sha256;
  }

  get size(): number {
    return this.#frontier.size;
  }

  /** Entries are what leaves are hashed from: commitments, in the product. */
  append(entries: Iterable<Uint8Array>): void {
    this.#frontier = appendLeaves(
      this.#sha256,
      this.#frontier,
      this.#leafHashes(entries),
      ({ level, index }, hash) => {
        if (level % EVERY === 0) (this.#levels[level / EVERY] ??= new HashList()).set(index, hash);
      },
    );
  }

  root(size = this.size): Uint8Array {
    this.#known(size);
    return foldRight(this.#sha256, perfectSubtrees({ start: 0, end: size }).map(this.#hashAt));
  }

  inclusionProof(index: number, size = this.size): readonly Uint8Array[] {
    this.#known(size);
    return inclusionProof(this.#sha256, { index, size }, this.#hashAt);
  }

  consistencyProof(first: number, second = this.size): readonly Uint8Array[] {
    this.#known(second);
    return consistencyProof(this.#sha256, { first, second }, this.#hashAt);
  }

  *#leafHashes(entries: Iterable<Uint8Array>): Generator<Uint8Array> {
    for (const entry of entries) yield leafHash(this.#sha256, entry);
  }

  #known(size: number): void {
    if (size > this.size) throw new RangeError(`The log has ${this.size} entries, not ${size}.`);
  }

  readonly #hashAt = ({ level, index }: Subtree): Uint8Array =>
    level % EVERY === 0
      ? this.#levels[level / EVERY]!.get(index)
      : nodeHash(
          this.#sha256,
          this.#hashAt({ level: level - 1, index: index * 2 }),
          this.#hashAt({ level: level - 1, index: index * 2 + 1 }),
        );
}
