import { describe, expect, it } from 'vitest';
import { DiagramStore, IMPOSSIBLE } from '../diagram/store.ts';
import { reachableTerminals, restrict } from './restricted.ts';

const SIZES = [2, 3, 2];
const store = new DiagramStore(SIZES.map((size) => ({ size })));
const all = (level: number): number[] =>
  Array.from({ length: SIZES[level] ?? 0 }, (_, value) => value);
const knowing =
  (known: Readonly<Record<number, number[]>>) =>
  (level: number): number[] =>
    known[level] ?? all(level);
const same = (terminal: number): number => terminal;

// Level 0 no: 10. Yes: by level 1 to 10, to level 2 (11 or 12), or to 13.
const bottom = store.make(2, [11, 12]);
const root = store.make(0, [10, store.make(1, [10, bottom, 13])]);
/** Not the last value of level 1 together with yes at level 0. */
const possible = store.make(0, [1, store.make(1, [1, 1, 0])]);

describe('the part of a diagram left open', () => {
  it('walks through what is known', () => {
    const open = (known: Record<number, number[]>): number => {
      const made = restrict(store, root, 1, knowing(known), same);
      return made.root >= 0 ? made.root : -made.store.size;
    };
    expect(open({ 0: [0] })).toBe(10);
    expect(open({ 0: [1], 1: [2] })).toBe(13);
    expect(open({ 0: [1], 1: [1] })).toBe(-1);
    expect(open({ 0: [1] })).toBe(-2);
    expect(open({})).toBe(-3);
  });

  it('keeps each answer in its own place', () => {
    const made = restrict(store, root, 1, knowing({ 0: [1], 1: [1, 2] }), same);
    expect(made.store.level(made.root)).toBe(1);
    expect(made.store.child(made.root, 0)).toBe(IMPOSSIBLE);
    const below = made.store.child(made.root, 1);
    expect([made.store.child(below, 0), made.store.child(below, 1)]).toEqual([11, 12]);
    expect(made.store.child(made.root, 2)).toBe(13);
  });

  it('drops what the constraint rules out, or marks it', () => {
    const dropped = restrict(store, root, possible, knowing({ 0: [1], 2: [0] }), same);
    expect([...dropped.store.terminals(dropped.root)].sort()).toEqual([10, 11, IMPOSSIBLE].sort());
    expect(restrict(store, root, possible, knowing({ 0: [1], 1: [2] }), same).root).toBe(
      IMPOSSIBLE,
    );
    expect(restrict(store, root, possible, knowing({ 0: [1], 1: [0, 2] }), same).root).toBe(10);
    const kept = restrict(store, root, possible, knowing({ 0: [1], 1: [0, 2] }), same, true);
    expect([0, 1, 2].map((value) => kept.store.child(kept.root, value))).toEqual([
      10,
      IMPOSSIBLE,
      IMPOSSIBLE,
    ]);
  });

  it('looks at the constraint where the diagram no longer asks', () => {
    const lower = store.make(2, [1, 0]);
    expect(restrict(store, 10, lower, knowing({}), same).root).toBe(10);
    expect(restrict(store, 10, lower, knowing({ 2: [1] }), same).root).toBe(IMPOSSIBLE);
    const kept = restrict(store, 10, lower, knowing({}), same, true);
    expect([0, 1].map((value) => kept.store.child(kept.root, value))).toEqual([10, IMPOSSIBLE]);
    const upper = store.make(0, [0, 1]);
    expect(restrict(store, bottom, upper, knowing({ 0: [0] }), same).root).toBe(IMPOSSIBLE);
    expect(restrict(store, bottom, upper, knowing({ 0: [1], 2: [1] }), same).root).toBe(12);
  });

  it('may merge terminals', () => {
    const made = restrict(store, root, 1, knowing({ 0: [1] }), (terminal) => terminal >> 2);
    expect([...made.store.terminals(made.root)].sort()).toEqual([2, 3]);
    expect(restrict(store, bottom, 1, knowing({}), () => 5).root).toBe(5);
  });
});

describe('the terminals within reach', () => {
  const reach = (known: Record<number, number[]>, constraint = 1): number[] =>
    reachableTerminals(store, root, constraint, knowing(known));

  it('are those some completion leads to, in order', () => {
    expect(reach({})).toEqual([10, 11, 12, 13]);
    expect(reach({ 0: [0] })).toEqual([10]);
    expect(reach({ 0: [1], 1: [2, 1] })).toEqual([11, 12, 13]);
  });

  it('are only those the constraint allows', () => {
    expect(reach({}, possible)).toEqual([10, 11, 12]);
    expect(reach({ 0: [1], 1: [2] }, possible)).toEqual([]);
    expect(reach({}, 0)).toEqual([]);
    expect(reach({ 0: [1], 1: [1] }, store.make(2, [0, 1]))).toEqual([12]);
    expect(reachableTerminals(store, 10, store.make(2, [0, 1]), knowing({}))).toEqual([10]);
    expect(reachableTerminals(store, 10, store.make(2, [0, 1]), knowing({ 2: [0] }))).toEqual([]);
  });

  it('are no longer looked for once enough are found', () => {
    const found = reachableTerminals(store, root, 1, knowing({}), (seen) => seen.size > 1);
    expect(found).toHaveLength(2);
  });

  it('asks about each place once', () => {
    let asked = 0;
    reachableTerminals(store, root, 1, (level) => {
      asked++;
      return all(level);
    });
    expect(asked).toBe(3);
  });
});
