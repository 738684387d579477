/**
 * A small set of known entries that forces an answer: every allowed completion of the rest ends in an
 * accepted terminal. First entries are dropped one by one while the rest still forces it, which gives a
 * set from which nothing can be left out. Then a truly smallest set is sought by implicit hitting sets:
 * every way to another answer names entries of which a forcing set must hold at least one (Reiter 1987;
 * for explanations Ignatiev, Narodytska, Marques-Silva 2019). `smallest` says whether that was proved.
 */
import type { Path, Region, Values } from './completion.ts';
import { smallestHittingSet } from './hitting-set.ts';
import type { KnownPart } from './known-part.ts';

export interface ForcingFacts {
  readonly names: readonly string[];
  readonly smallest: boolean;
}

export interface ForcingOptions {
  /** Entries worth keeping, most worth first; the others are dropped first. */
  readonly prefer?: readonly string[];
  /** How many searches the proof of smallness may cost. */
  readonly checks?: number;
}

/** Undefined when even the whole situation does not force it. */
export function forcingFacts(
  known: KnownPart,
  region: Region,
  accepted: (terminal: number) => boolean,
  options: ForcingOptions = {},
): ForcingFacts | undefined {
  const order = rankOf(known.names, options.prefer ?? []);
  const byRank = (a: string, b: string): number => order.get(a)! - order.get(b)!;
  const search = new Search(known, region, accepted);
  if (search.strays(new Set(known.names))) return undefined;
  let names = search.looked(known.names);
  const corrections: ReadonlySet<string>[] = [];
  for (const name of [...names].sort(byRank).reverse()) {
    if (!names.has(name)) continue;
    const fewer = new Set(names);
    fewer.delete(name);
    const away = search.strays(fewer);
    if (away) corrections.push(search.correction(away, fewer));
    else names = search.looked(fewer);
  }
  const inOrder = (set: Iterable<string>): string[] => [...set].sort(byRank);
  for (let check = options.checks ?? 200; check > 0; check--) {
    const { chosen, complete } = smallestHittingSet(corrections, names.size - 1, order);
    if (chosen === null) return { names: inOrder(names), smallest: complete };
    const away = search.strays(new Set(chosen));
    if (!away) return { names: inOrder(chosen), smallest: true };
    corrections.push(search.correction(away, new Set(chosen)));
  }
  return { names: inOrder(names), smallest: false };
}

function rankOf(names: readonly string[], prefer: readonly string[]): Map<string, number> {
  const own = new Set(names);
  const rank = new Map<string, number>();
  for (const name of [...prefer.filter((each) => own.has(each)), ...names]) {
    if (!rank.has(name)) rank.set(name, rank.size);
  }
  return rank;
}

class Search {
  readonly #known: KnownPart;
  readonly #region: Region;
  readonly #accepted: (terminal: number) => boolean;
  #levels = new Set<number>();

  constructor(known: KnownPart, region: Region, accepted: (terminal: number) => boolean) {
    this.#known = known;
    this.#region = region;
    this.#accepted = accepted;
  }

  /** A completion of these entries that ends elsewhere, if there is one. */
  strays(names: ReadonlySet<string>): Path | undefined {
    const looked = new Set<number>();
    this.#levels = looked;
    const values = this.#known.knowing(names);
    const noting: Values = (level) => {
      looked.add(level);
      return values(level);
    };
    const { actual } = this.#known;
    return this.#region.find(noting, (terminal) => !this.#accepted(terminal), actual);
  }

  /** Of these, the entries that the last search had to look at: the others cannot matter to it. */
  looked(names: Iterable<string>): Set<string> {
    const seen = new Set<string>();
    for (const level of this.#levels) for (const name of this.#known.entries(level)) seen.add(name);
    return new Set([...names].filter((name) => seen.has(name)));
  }

  /** Entries of which every forcing set must hold at least one, beyond those already held. */
  correction(away: Path, held: ReadonlySet<string>): ReadonlySet<string> {
    const missing = new Set<string>();
    const own = new Set(this.#known.names);
    for (const [level, value] of away) {
      if (this.#known.allows(level, value)) continue;
      for (const name of this.#known.entries(level)) {
        if (own.has(name) && !held.has(name)) missing.add(name);
      }
    }
    return missing;
  }
}
