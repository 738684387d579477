/** Seeded chance: the same seed gives the same stacks and situations on every machine. */
export type Chance = () => number;

/** Mulberry32 (T. Ettinger): small, fast, good enough to choose test cases. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function happens(chance: Chance, probability: number): boolean {
  return chance() < probability;
}

/** A whole number from `least` to `most`, both included. */
export function wholeNumber(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

export function pick<T>(chance: Chance, items: readonly T[]): T {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

export function some<T>(chance: Chance, items: readonly T[], probability: number): readonly T[] {
  return items.filter(() => happens(chance, probability));
}

export function times<T>(amount: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: amount }, (_, index) => make(index));
}
