/**
 * A smallest choice of elements that has at least one in every set. Exact, by trying sizes upwards and
 * branching on a set not yet hit; null when the budget of steps ran out or no choice of at most `most`
 * elements exists. Elements earlier in `order` are preferred.
 */
export interface HittingSetResult {
  readonly chosen: readonly string[] | null;
  /** False when the steps ran out, so that `null` proves nothing. */
  readonly complete: boolean;
}

export function smallestHittingSet(
  sets: readonly ReadonlySet<string>[],
  most: number,
  order: ReadonlyMap<string, number>,
  steps = 5_000,
): HittingSetResult {
  let left = steps;
  const rank = (name: string): number => order.get(name) ?? order.size;
  const sorted = sets.map((set) => [...set].sort((a, b) => rank(a) - rank(b)));
  const search = (chosen: ReadonlySet<string>, size: number): readonly string[] | null => {
    if (left-- <= 0) return null;
    let open: readonly string[] | undefined;
    for (const set of sorted) {
      if (set.some((name) => chosen.has(name))) continue;
      if (open === undefined || set.length < open.length) open = set;
    }
    if (open === undefined) return [...chosen];
    if (size === 0) return null;
    for (const name of open) {
      const found = search(new Set([...chosen, name]), size - 1);
      if (found) return found;
    }
    return null;
  };
  for (let size = 0; size <= most; size++) {
    const chosen = search(new Set(), size);
    if (chosen) return { chosen, complete: true };
    if (left <= 0) return { chosen: null, complete: false };
  }
  return { chosen: null, complete: true };
}
