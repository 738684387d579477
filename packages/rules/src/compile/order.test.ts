import { describe, expect, it } from 'vitest';
import { forceOrder, widestFirst } from './order.ts';

describe('forceOrder', () => {
  it('brings variables that occur together side by side', () => {
    const order = forceOrder(['a', 'b', 'c', 'd', 'e'], [new Set(['a', 'e']), new Set(['b', 'c'])]);
    expect(Math.abs(order.indexOf('a') - order.indexOf('e'))).toBe(1);
    expect(Math.abs(order.indexOf('b') - order.indexOf('c'))).toBe(1);
  });

  it('keeps every variable once and ignores groups of strangers', () => {
    const order = forceOrder(['a', 'b', 'c'], [new Set(['x', 'y']), new Set(['a'])]);
    expect([...order].sort()).toEqual(['a', 'b', 'c']);
  });

  it('never ends with a wider order than it began with', () => {
    const keys = Array.from({ length: 12 }, (_, index) => `v${String(index)}`);
    const groups = [new Set(['v0', 'v11']), new Set(['v3', 'v8', 'v1']), new Set(['v5', 'v6'])];
    const span = (order: readonly string[]): number =>
      groups.reduce((sum, group) => {
        const places = [...group].map((key) => order.indexOf(key));
        return sum + Math.max(...places) - Math.min(...places);
      }, 0);
    expect(span(forceOrder(keys, groups))).toBeLessThanOrEqual(span(keys));
  });
});

describe('widestFirst', () => {
  it('puts the fact with most values above those a constraint ties to it, and moves no other', () => {
    const sizes = new Map([
      ['mark', 2],
      ['kind', 7],
      ['other', 9],
    ]);
    expect(widestFirst(['mark', 'other', 'kind'], [new Set(['mark', 'kind'])], sizes)).toEqual([
      'kind',
      'other',
      'mark',
    ]);
  });
});
