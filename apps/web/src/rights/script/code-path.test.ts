import { describe, expect, it } from 'vitest';
import { codePath } from './code-path.ts';

const { size, path } = codePath('https://city.example/rights/es/');
const dark = new Set([...path.matchAll(/M(\d+) (\d+)h/g)].map(([, x, y]) => `${x} ${y}`));
const row = (y: number, from: number): string =>
  Array.from({ length: 7 }, (_, x) => (dark.has(`${from + x} ${y}`) ? '#' : '.')).join('');

describe('the code on a poster', () => {
  it('has the three marks by which a reader finds it, each seven modules wide', () => {
    // ISO/IEC 18004, the finder pattern.
    const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
    const corners = [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const;
    for (const [x, y] of corners) expect(finder.map((_, line) => row(y + line, x))).toEqual(finder);
  });
  it('has four modules of white around it', () => {
    for (const module of dark) {
      const [x = 0, y = 0] = module.split(' ').map(Number);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
      expect(Math.max(x, y)).toBeLessThan(size - 4);
    }
  });
  it('is larger for a longer address, and another for another', () => {
    expect(codePath(`https://city.example/${'a'.repeat(150)}`).size).toBeGreaterThan(size);
    expect(codePath('https://city.example/rights/en/').path).not.toBe(path);
  });
});
