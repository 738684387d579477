/**
 * A good order for the variables: those that one condition names together stand close together.
 * FORCE (Aloul, Markov, Sakallah 2003): repeatedly move every variable to the mean position of the
 * conditions it occurs in; keep the order with the smallest total span. Deterministic.
 */
export function forceOrder(
  keys: readonly string[],
  groups: readonly ReadonlySet<string>[],
  rounds = 60,
): string[] {
  const known = new Set(keys);
  const edges = groups
    .map((group) => [...group].filter((key) => known.has(key)))
    .filter((edge) => edge.length > 1);
  let order = [...keys];
  let best = order;
  let bestSpan = totalSpan(order, edges);
  for (let round = 0; round < rounds; round++) {
    const position = positions(order);
    const pull = new Map<string, { sum: number; count: number }>();
    for (const edge of edges) {
      const centre = edge.reduce((sum, key) => sum + (position.get(key) ?? 0), 0) / edge.length;
      for (const key of edge) {
        const each = pull.get(key) ?? { sum: 0, count: 0 };
        each.sum += centre;
        each.count++;
        pull.set(key, each);
      }
    }
    const target = (key: string): number => {
      const each = pull.get(key);
      return each ? each.sum / each.count : (position.get(key) ?? 0);
    };
    order = [...order].sort(
      (a, b) => target(a) - target(b) || (position.get(a) ?? 0) - (position.get(b) ?? 0),
    );
    const span = totalSpan(order, edges);
    if (span >= bestSpan) continue;
    best = order;
    bestSpan = span;
  }
  return best;
}

function positions(order: readonly string[]): Map<string, number> {
  return new Map(order.map((key, index) => [key, index]));
}

function totalSpan(order: readonly string[], edges: readonly (readonly string[])[]): number {
  const position = positions(order);
  let total = 0;
  for (const edge of edges) {
    const places = edge.map((key) => position.get(key) ?? 0);
    total += Math.max(...places) - Math.min(...places);
  }
  return total;
}
