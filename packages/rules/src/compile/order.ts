/**
 * A good order for the variables: those that one condition names together stand close together.
 * FORCE (Aloul, Markov, Sakallah 2003): repeatedly move every variable to the mean position of the
 * conditions it occurs in; keep the order with the smallest total span. Deterministic.
 */
export function forceOrder(
  keys: readonly string[],
  groups: readonly ReadonlySet<string>[],
  rounds = 30,
): string[] {
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const edges = groups
    .map((group) => [...group].flatMap((key) => indexOf.get(key) ?? []))
    .filter((edge) => edge.length > 1);
  let order = keys.map((_, index) => index);
  let position = positions(order);
  let best = order;
  let bestSpan = totalSpan(position, edges);
  for (let round = 0; round < rounds; round++) {
    const target = centres(position, edges);
    const from = position;
    order = [...order].sort((a, b) => at(target, a) - at(target, b) || at(from, a) - at(from, b));
    position = positions(order);
    const span = totalSpan(position, edges);
    if (span >= bestSpan) continue;
    best = order;
    bestSpan = span;
  }
  return best.map((index) => keys[index]!);
}

/**
 * Of the facts that a constraint ties together, those with most values first: a diagram then asks for a
 * mark only under the kinds of thing that may bear it.
 */
export function widestFirst(
  order: readonly string[],
  groups: readonly ReadonlySet<string>[],
  sizes: ReadonlyMap<string, number>,
): string[] {
  const arranged = [...order];
  for (const group of groups) {
    const places = arranged.flatMap((key, place) => (group.has(key) ? [place] : []));
    const members = places.map((place) => arranged[place]!);
    members.sort((a, b) => sizes.get(b)! - sizes.get(a)!);
    places.forEach((place, index) => {
      arranged[place] = members[index]!;
    });
  }
  return arranged;
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index]!;
}

function positions(order: readonly number[]): Int32Array {
  const position = new Int32Array(order.length);
  order.forEach((variable, index) => {
    position[variable] = index;
  });
  return position;
}

/** Where each variable is pulled to; one in no condition stays where it is. */
function centres(position: Int32Array, edges: readonly (readonly number[])[]): Float64Array {
  const sums = new Float64Array(position.length);
  const counts = new Int32Array(position.length);
  for (const edge of edges) {
    let centre = 0;
    for (const variable of edge) centre += at(position, variable);
    centre /= edge.length;
    for (const variable of edge) {
      sums[variable] = at(sums, variable) + centre;
      counts[variable] = at(counts, variable) + 1;
    }
  }
  return sums.map((sum, variable) => {
    const count = at(counts, variable);
    return count === 0 ? at(position, variable) : sum / count;
  });
}

function totalSpan(position: Int32Array, edges: readonly (readonly number[])[]): number {
  let total = 0;
  for (const edge of edges) {
    let low = Infinity;
    let high = -Infinity;
    for (const variable of edge) {
      const place = at(position, variable);
      if (place < low) low = place;
      if (place > high) high = place;
    }
    total += high - low;
  }
  return total;
}
