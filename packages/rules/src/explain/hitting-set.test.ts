/** The smallest choice that has one of every set; every set here is small enough to see that it is. */
import { describe, expect, it } from 'vitest';
import { smallestHittingSet } from './hitting-set.ts';

const order = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((name, rank) => [name, rank]));
const smallest = (sets: readonly string[], most = 6, steps?: number) =>
  smallestHittingSet(
    sets.map((set) => new Set(set)),
    most,
    order,
    steps,
  );

describe('the smallest choice', () => {
  it.each<[why: string, sets: string[], chosen: string]>([
    ['of no sets is empty', [], ''],
    ['of one set is its first in the order', ['ba'], 'a'],
    ['is one element where all sets share one', ['ab', 'cb', 'db'], 'b'],
    ['is one of each where they share none', ['a', 'b', 'cd'], 'abc'],
    ['may pass by the first of every set', ['ac', 'bc', 'ad', 'bd'], 'ab'],
    [
      'is not the greedy one: `a` hits most, and then three are needed',
      ['abc', 'abd', 'ab', 'b'],
      'b',
    ],
    ['needs two of three that overlap in a ring', ['ab', 'bc', 'ca'], 'ab'],
  ])('%s', (_, sets, chosen) => {
    expect(smallest(sets)).toEqual({ chosen: Array.from(chosen), complete: true });
  });

  it('takes names without a rank last', () => {
    expect(smallest(['za']).chosen).toEqual(['a']);
    expect(smallest(['z']).chosen).toEqual(['z']);
  });

  it('is none where more would be needed than may be', () => {
    expect(smallest(['a', 'b'], 1)).toEqual({ chosen: null, complete: true });
    expect(smallest(['a', 'b'], 2)).toEqual({ chosen: ['a', 'b'], complete: true });
    expect(smallest([''], 6)).toEqual({ chosen: null, complete: true });
  });

  it('proves nothing where the steps run out', () => {
    expect(smallest(['a', 'b', 'c'], 3, 2)).toEqual({ chosen: null, complete: false });
    expect(smallest(['a', 'b', 'c'], 3, 100)).toEqual({
      chosen: ['a', 'b', 'c'],
      complete: true,
    });
  });

  it('is as small as any choice that a plain search of all of them finds', () => {
    const names = [...order.keys()];
    const all = Array.from({ length: 64 }, (_, mask) =>
      names.filter((_, bit) => (mask >> bit) & 1),
    );
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    for (let turn = 0; turn < 40; turn++) {
      const sets = Array.from({ length: 1 + next(6) }, () =>
        names.filter(() => next(3) === 0),
      ).filter((set) => set.length > 0);
      const hits = (choice: readonly string[]): boolean =>
        sets.every((set) => set.some((name) => choice.includes(name)));
      const best = Math.min(...all.filter(hits).map(({ length }) => length));
      const { chosen } = smallest(sets.map((set) => set.join('')));
      expect(chosen).toHaveLength(best);
      expect(hits(chosen ?? [])).toBe(true);
    }
  });
});
