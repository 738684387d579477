import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeRef } from './diagram.ts';
import { compact } from './compact.ts';
import { visitNodes } from './visit-nodes.ts';
import { BudgetExceeded, DiagramStore, IMPOSSIBLE } from './store.ts';

const SIZES = [2, 3, 2, 4];
const LEVELS = SIZES.map((size) => ({ size }));

/** Every assignment of the four variables. */
function assignments(): number[][] {
  return SIZES.reduce<number[][]>(
    (all, size) =>
      all.flatMap((each) => Array.from({ length: size }, (_, value) => [...each, value])),
    [[]],
  );
}
const ALL = assignments();

/** A function given by its table of terminals, as a diagram built level by level. */
function build(store: DiagramStore, table: readonly number[], level = 0, offset = 0): NodeRef {
  if (level === SIZES.length) return table[offset] ?? 0;
  const below = SIZES.slice(level + 1).reduce((product, size) => product * size, 1);
  return store.make(
    level,
    Array.from({ length: SIZES[level] ?? 0 }, (_, value) =>
      build(store, table, level + 1, offset + value * below),
    ),
  );
}

function evaluate(
  reader: Pick<DiagramStore, 'level' | 'child'>,
  node: NodeRef,
  assignment: readonly number[],
): number {
  return node >= 0
    ? node
    : evaluate(reader, reader.child(node, assignment[reader.level(node)] ?? 0), assignment);
}

const tables = fc.array(fc.integer({ min: 0, max: 1 }), {
  minLength: ALL.length,
  maxLength: ALL.length,
});
const coloured = fc.array(fc.integer({ min: 0, max: 3 }), {
  minLength: ALL.length,
  maxLength: ALL.length,
});

describe('a diagram store', () => {
  it('gives back the function it was built from', () => {
    fc.assert(
      fc.property(coloured, (table) => {
        const store = new DiagramStore(LEVELS);
        const root = build(store, table);
        expect(ALL.map((assignment) => evaluate(store, root, assignment))).toEqual(table);
      }),
    );
  });

  it('gives equal functions one node', () => {
    fc.assert(
      fc.property(tables, tables, (a, b) => {
        const store = new DiagramStore(LEVELS);
        const equal = a.every((value, index) => value === b[index]);
        expect(build(store, a) === build(store, b)).toBe(equal);
      }),
    );
  });

  it('joins and negates as truth tables do', () => {
    fc.assert(
      fc.property(tables, tables, (a, b) => {
        const store = new DiagramStore(LEVELS);
        const f = build(store, a);
        const g = build(store, b);
        expect(store.and(f, g)).toBe(
          build(
            store,
            a.map((value, index) => value & (b[index] ?? 0)),
          ),
        );
        expect(store.or(f, g)).toBe(
          build(
            store,
            a.map((value, index) => value | (b[index] ?? 0)),
          ),
        );
        expect(store.not(f)).toBe(
          build(
            store,
            a.map((value) => 1 - value),
          ),
        );
      }),
    );
  });

  it('settles variables from the bottom up', () => {
    fc.assert(
      fc.property(coloured, (table) => {
        const store = new DiagramStore(LEVELS);
        // The last variable is replaced by the greatest value it could lead to.
        const most = table.map((_, index) =>
          Math.max(...table.slice(index - (index % 4), index - (index % 4) + 4)),
        );
        const settled = store.rewrite(
          build(store, table),
          (terminal) => terminal + 10,
          (level, terminals) => (level === 3 ? Math.max(...terminals) : undefined),
        );
        expect(settled).toBe(
          build(
            store,
            most.map((terminal) => terminal + 10),
          ),
        );
      }),
    );
  });

  it('fixes one variable', () => {
    fc.assert(
      fc.property(coloured, fc.integer({ min: 0, max: 3 }), fc.nat(), (table, level, pick) => {
        const store = new DiagramStore(LEVELS);
        const value = pick % (SIZES[level] ?? 1);
        const fixed = store.restrict(build(store, table), level, value);
        expect(store.support(fixed)).not.toContain(level);
        for (const assignment of ALL) {
          const moved = assignment.map((each, at) => (at === level ? value : each));
          expect(evaluate(store, fixed, assignment)).toBe(
            evaluate(store, build(store, table), moved),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names exactly the variables a function depends on, and its terminals', () => {
    const store = new DiagramStore(LEVELS);
    const root = store.make(1, [5, store.make(3, [5, 5, 6, 5]), 5]);
    expect(store.support(root)).toEqual([1, 3]);
    expect([...store.terminals(root)].sort((a, b) => a - b)).toEqual([5, 6]);
    expect(store.support(7)).toEqual([]);
  });

  it('drops nodes whose other branches cannot happen', () => {
    const store = new DiagramStore(LEVELS);
    expect(store.makeCaring(1, [IMPOSSIBLE, 4, IMPOSSIBLE])).toBe(4);
    expect(store.makeCaring(1, [4, IMPOSSIBLE, 4])).toBe(4);
    expect(store.makeCaring(1, [IMPOSSIBLE, IMPOSSIBLE, IMPOSSIBLE])).toBe(IMPOSSIBLE);
    expect(store.makeCaring(1, [4, IMPOSSIBLE, 5])).toBeLessThan(0);
  });

  it('stops at its budget and goes on when it is raised', () => {
    const store = new DiagramStore(LEVELS, 2);
    store.make(0, [0, 1]);
    store.make(1, [0, 1, 0]);
    expect(() => store.make(2, [0, 1])).toThrow(BudgetExceeded);
    store.limitTo(3);
    expect(store.make(2, [0, 1])).toBeLessThan(0);
    expect(store.size).toBe(3);
  });

  it('survives growth past its first tables', () => {
    const wide = new DiagramStore([{ size: 2 }, { size: 2 }]);
    const made = Array.from({ length: 9000 }, (_, index) => wide.make(1, [index, index + 1]));
    const again = Array.from({ length: 9000 }, (_, index) => wide.make(1, [index, index + 1]));
    expect(again).toEqual(made);
    expect(new Set(made).size).toBe(9000);
  });
});

describe('compact', () => {
  it('keeps every function and drops what no root reaches', () => {
    fc.assert(
      fc.property(coloured, coloured, (a, b) => {
        const store = new DiagramStore(LEVELS);
        const roots = [build(store, a), build(store, b)];
        build(
          store,
          a.map((value) => 3 - value),
        );
        const { diagram, roots: packed } = compact(store, roots);
        packed.forEach((root, index) => {
          const table = index === 0 ? a : b;
          expect(ALL.map((assignment) => evaluate(diagram, root, assignment))).toEqual(table);
        });
        const live = new Set<NodeRef>();
        for (const root of roots) visitNodes(store, root, (node) => node < 0 && live.add(node));
        const counted = new Set(packed.map((root) => root)).size;
        expect(counted).toBeLessThanOrEqual(2);
        expect(diagram.code.length).toBe(
          [...live].reduce((sum, node) => sum + 1 + (SIZES[store.level(node)] ?? 0), 0),
        );
      }),
    );
  });

  it('counts the nodes of a root', () => {
    const store = new DiagramStore(LEVELS);
    const root = store.make(0, [store.make(2, [0, 1]), store.make(2, [1, 0])]);
    const { diagram, roots } = compact(store, [root, 4]);
    expect(diagram.count(roots[0] ?? 0)).toBe(3);
    expect(diagram.count(roots[1] ?? 0)).toBe(0);
    expect(diagram.isTerminal(4)).toBe(true);
  });
});
