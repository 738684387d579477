import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeRef } from './diagram.ts';
import { NodePool } from './node-pool.ts';
import { siftedLevels } from './sifting.ts';
import { DiagramStore } from './store.ts';
import { visitNodes } from './visit-nodes.ts';

const SIZES = [2, 3, 2, 4];
const CELLS = SIZES.reduce((product, size) => product * size, 1);
const tables = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: CELLS, maxLength: CELLS });
const IN_ORDER = [0, 1, 2, 3];

type Terminals = (values: readonly number[]) => number;

/** The function with its variables in this order; `values` are given in the order of SIZES. */
function built(order: readonly number[], sizes: readonly number[], terminal: Terminals) {
  const store = new DiagramStore(order.map((variable) => ({ size: sizes[variable] ?? 0 })));
  const values: number[] = [];
  const make = (level: number): NodeRef => {
    const variable = order[level];
    if (variable === undefined) return terminal(values);
    return store.make(
      level,
      Array.from({ length: sizes[variable] ?? 0 }, (_, value) => {
        values[variable] = value;
        return make(level + 1);
      }),
    );
  };
  return { store, root: make(0) };
}

function tableOf(table: readonly number[]): Terminals {
  return (values) =>
    table[SIZES.reduce((cell, size, variable) => cell * size + (values[variable] ?? 0), 0)] ?? 0;
}

function nodesIn({ store, root }: ReturnType<typeof built>): number {
  let nodes = 0;
  visitNodes(store, root, (node) => {
    if (node < 0) nodes++;
  });
  return nodes;
}

describe('swapping two neighbours', () => {
  it('leaves as many nodes as the function has when built in that order, whatever was swapped before', () => {
    fc.assert(
      fc.property(tables, fc.array(fc.integer({ min: 0, max: 2 })), (table, swaps) => {
        const { store, root } = built(IN_ORDER, SIZES, tableOf(table));
        const pool = new NodePool(store, [root]);
        const order = [...IN_ORDER];
        for (const place of swaps) {
          const [upper = 0, lower = 0] = order.slice(place, place + 2);
          pool.swap(upper, lower);
          order.splice(place, 2, lower, upper);
          expect(pool.size).toBe(nodesIn(built(order, SIZES, tableOf(table))));
        }
        expect(IN_ORDER.reduce((sum, variable) => sum + pool.count(variable), 0)).toBe(pool.size);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('sifting', () => {
  /** x0 y0 or x1 y1 or …: 2n nodes with the pairs together, 2^(n+1) - 2 with them apart. */
  const pairs: Terminals = (values) =>
    Number([0, 1, 2, 3].some((pair) => values[pair] === 1 && values[pair + 4] === 1));
  const twos = Array.from({ length: 8 }, () => 2);

  it('brings together what belongs together', () => {
    const apart = built([0, 1, 2, 3, 4, 5, 6, 7], twos, pairs);
    expect(nodesIn(apart)).toBe(30);
    const order = siftedLevels(apart.store, [apart.root], 8);
    expect(nodesIn(built(order, twos, pairs))).toBe(8);
  });

  it('never makes the diagram larger and keeps every level once', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const before = built(IN_ORDER, SIZES, tableOf(table));
        const order = siftedLevels(before.store, [before.root], 4);
        expect([...order].sort()).toEqual(IN_ORDER);
        expect(nodesIn(built(order, SIZES, tableOf(table)))).toBeLessThanOrEqual(nodesIn(before));
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('leaves the levels below where they are, and puts those nobody reads last', () => {
    const { store, root } = built([0, 1, 2, 3, 4, 5, 6, 7], twos, (values) =>
      Number(values[1] === 1 && values[7] === 1),
    );
    expect(siftedLevels(store, [root], 3)).toEqual([1, 0, 2]);
  });

  it('keeps the order of what is tied', () => {
    const apart = built([0, 1, 2, 3, 4, 5, 6, 7], twos, pairs);
    const order = siftedLevels(apart.store, [apart.root], 8, [[3, 4]]);
    expect(order.indexOf(3)).toBeLessThan(order.indexOf(4));
    expect(nodesIn(built(order, twos, pairs))).toBeLessThan(30);
  });
});
