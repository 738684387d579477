import { describe, expect, it } from 'vitest';
import { inOrderOfChance, isDrawn } from './draw.mjs';

const mutants = Array.from({ length: 20_000 }, (_, index) => ({
  fileName: 'packages/rules/src/decide/engine.ts',
  location: {
    start: { line: 1 + (index % 400), column: 4 },
    end: { line: 1 + (index % 400) + (index % 7), column: 9 },
  },
  mutatorName: index % 2 === 0 ? 'BlockStatement' : 'EqualityOperator',
  replacement: String(index),
}));
const drawn = (oneIn: number, seed: string) =>
  mutants.filter((mutant) => isDrawn(mutant, oneIn, seed));

describe('the draw of mutants', () => {
  it('takes about one in ten, of every kind alike', () => {
    const sample = drawn(10, 'a');
    expect(Math.abs(sample.length - 2000)).toBeLessThan(150);
    const blocks = sample.filter(({ mutatorName }) => mutatorName === 'BlockStatement').length;
    expect(Math.abs(blocks - sample.length / 2)).toBeLessThan(120);
  });

  it('takes the same ones for the same seed and mostly others for another', () => {
    const first = drawn(10, 'a');
    expect(drawn(10, 'a')).toEqual(first);
    const again = drawn(10, 'b').filter((mutant) => first.includes(mutant));
    expect(again.length).toBeLessThan(300);
  });

  it('takes all of them when it is to take one in one', () => {
    expect(drawn(1, 'a')).toHaveLength(mutants.length);
  });
});

describe('the order of a run', () => {
  const ids = Array.from({ length: 200 }, (_, index) => ({ id: String(index) }));

  it('holds every mutant once, is the same for the same seed, and another for another', () => {
    const order = inOrderOfChance(ids, '7');
    expect(new Set(order)).toEqual(new Set(ids));
    expect(order).toHaveLength(200);
    expect(inOrderOfChance(ids.toReversed(), '7')).toEqual(order);
    expect(inOrderOfChance(ids, '8')).not.toEqual(order);
  });

  it('does not follow the places of the mutants', () => {
    const rising = inOrderOfChance(ids, '7').filter(
      ({ id }, at, all) => Number(id) < Number(all[at + 1]?.id ?? Infinity),
    );
    expect(rising.length).toBeGreaterThan(70);
    expect(rising.length).toBeLessThan(130);
  });
});
