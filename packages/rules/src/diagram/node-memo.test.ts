import { describe, expect, it } from 'vitest';
import { NodeMemo } from './node-memo.ts';

describe('a memo of nodes', () => {
  it('remembers each node by itself, and 0 as a result', () => {
    const memo = new NodeMemo();
    expect(memo.get(-1)).toBeUndefined();
    memo.set(-1, 7);
    memo.set(-2, 0);
    expect([memo.get(-1), memo.get(-2), memo.get(-3)]).toEqual([7, 0, undefined]);
    memo.set(-1, 9);
    expect(memo.get(-1)).toBe(9);
  });

  it('keeps every node while it grows, several times over', () => {
    const memo = new NodeMemo();
    const nodes = Array.from({ length: 1200 }, (_, at) => -at - 1);
    for (const node of nodes) memo.set(node, node * 3);
    expect(nodes.map((node) => memo.get(node))).toEqual(nodes.map((node) => node * 3));
    expect(memo.get(-1201)).toBeUndefined();
  });
});
