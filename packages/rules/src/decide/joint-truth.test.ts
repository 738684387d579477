import { describe, expect, it } from 'vitest';
import type { NodeRef } from '../diagram/diagram.ts';
import { DiagramStore } from '../diagram/store.ts';
import { chanceFrom, happens, pick } from '../reference/chance.ts';
import { canHold, type DiagramGroup, type Joint } from './joint-truth.ts';

const SIZES = [2, 3, 2, 2];
const store = new DiagramStore(SIZES.map((size) => ({ size })));
const all = (level: number): number[] => [...Array(SIZES[level] ?? 0).keys()];
const joint = { diagram: store, possible: 1, values: all };
const yes = (level: number): NodeRef => store.make(level, [0, 1]);
const no = (level: number): NodeRef => store.make(level, [1, 0]);
const holds = (
  present: readonly DiagramGroup[],
  absent: readonly NodeRef[] = [],
  more: Partial<Joint> = {},
): boolean | undefined => canHold({ ...joint, places: { left: 100 }, ...more }, present, absent);

describe('what can hold together', () => {
  it('is what some completion gives', () => {
    expect(holds([])).toBe(true);
    expect(holds([[yes(0)], [yes(2)]], [yes(3)])).toBe(true);
    expect(holds([[yes(0)], [no(0)]])).toBe(false);
    expect(holds([[yes(0)]], [yes(0)])).toBe(false);
    expect(holds([[0]])).toBe(false);
    expect(holds([], [1])).toBe(false);
  });

  it('holds for a group where one of its diagrams does', () => {
    const either = [store.and(yes(0), yes(2)), store.and(yes(0), no(2))];
    expect(holds([either], [yes(2)])).toBe(true);
    expect(holds([either], [yes(0)])).toBe(false);
    expect(holds([[]])).toBe(false);
  });

  it('leaves out what the constraints or the known facts rule out', () => {
    const possible = store.and(yes(0), no(3));
    expect(holds([[yes(3)]], [], { possible })).toBe(false);
    expect(holds([[yes(0)]], [yes(3)], { possible })).toBe(true);
    const values = (level: number): number[] => (level === 0 ? [0] : all(level));
    expect(holds([[yes(0)]], [], { values })).toBe(false);
    expect(holds([[yes(2)]], [], { values, possible: yes(0) })).toBe(false);
  });

  it('gives up openly where there is too much to look at', () => {
    const groups = [[yes(0)], [yes(2)], [yes(3)]];
    expect(holds(groups, [], { places: { left: 2 } })).toBeUndefined();
    const places = { left: 3 };
    expect(holds(groups, [], { places })).toBe(true);
    expect(places.left).toBe(0);
  });

  it('equals trying every completion', () => {
    const chance = chanceFrom(5);
    const diagram = (level = 0): NodeRef =>
      level >= SIZES.length
        ? Number(happens(chance, 0.5))
        : store.make(
            level,
            all(level).map(() => diagram(level + 1 + pick(chance, [0, 1]))),
          );
    const value = (node: NodeRef, world: readonly number[]): NodeRef =>
      node >= 0 ? node : value(store.child(node, world[store.level(node)] ?? 0), world);
    const worlds = SIZES.reduce<number[][]>(
      (rest, _, level) => rest.flatMap((world) => all(level).map((each) => [...world, each])),
      [[]],
    );
    const seen = new Set<boolean>();
    for (let round = 0; round < 400; round++) {
      const possible = diagram();
      const present = [[diagram()], [diagram(), diagram(2)]];
      const absent = [diagram(2)];
      const expected = worlds.some(
        (world) =>
          value(possible, world) === 1 &&
          present.every((group) => group.some((root) => value(root, world) === 1)) &&
          absent.every((root) => value(root, world) === 0),
      );
      expect(holds(present, absent, { possible })).toBe(expected);
      seen.add(expected);
    }
    expect(seen.size).toBe(2);
  });
});
