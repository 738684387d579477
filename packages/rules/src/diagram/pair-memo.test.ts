import { describe, expect, it } from 'vitest';
import { PairMemo } from './pair-memo.ts';

describe('a memo of pairs', () => {
  it('remembers each pair by itself, in its order', () => {
    const memo = new PairMemo();
    expect(memo.get(-1, 2)).toBeUndefined();
    memo.set(-1, 2, 7);
    memo.set(2, -1, 8);
    memo.set(-1, 3, 0);
    expect([memo.get(-1, 2), memo.get(2, -1), memo.get(-1, 3)]).toEqual([7, 8, 0]);
    expect(memo.get(-2, 3)).toBeUndefined();
    memo.set(-1, 2, 9);
    expect(memo.get(-1, 2)).toBe(9);
  });

  it('keeps every pair while it grows, several times over', () => {
    const memo = new PairMemo();
    const pairs = Array.from(
      { length: 1200 },
      (_, at) => [-at - 1, (at * 7) % 31, at * 3] as const,
    );
    for (const [a, b, result] of pairs) memo.set(a, b, result);
    expect(pairs.map(([a, b]) => memo.get(a, b))).toEqual(pairs.map(([, , result]) => result));
    expect(memo.get(-1201, 0)).toBeUndefined();
    // Written again, nothing is lost and nothing new is there.
    for (const [a, b, result] of pairs) memo.set(a, b, result + 1);
    expect(pairs.map(([a, b]) => memo.get(a, b))).toEqual(pairs.map(([, , result]) => result + 1));
  });
});
