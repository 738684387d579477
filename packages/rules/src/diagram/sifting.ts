/**
 * Sifting (Rudell 1993): every variable in turn is moved through all places of the order, by swapping
 * neighbours, and left where the diagrams are smallest. Works on a copy, in which a node is rewritten in
 * place, so that a swap touches two levels only. Deterministic; changes nothing in the source.
 */
import type { DiagramReader, NodeRef } from './diagram.ts';
import { NodePool } from './node-pool.ts';

/** A variable is carried no further once the diagrams have grown by this factor. */
const GROWTH = 1.05;
/** Nodes looked at, after which what is found has to do. New York's stack takes a sixth of it. */
const WORK = 8_000_000;

/**
 * The first `movable` levels of the source in the order found, those that no root depends on last. The
 * levels below stay where they are, and the members of each group of `tied` keep their order.
 */
export function siftedLevels(
  source: DiagramReader,
  roots: readonly NodeRef[],
  movable: number,
  tied: readonly (readonly number[])[] = [],
): number[] {
  const pool = new NodePool(source, roots);
  const all = Array.from({ length: movable }, (_, level) => level);
  const used = all.filter((level) => pool.count(level) > 0);
  const unused = all.filter((level) => pool.count(level) === 0);
  const order = [...used];
  const placeOf = new Map(order.map((level, place) => [level, place]));
  let work = 0;
  const mayPass = (upper: number, lower: number): boolean =>
    !tied.some((group) => group.includes(upper) && group.includes(lower));
  const swap = (place: number): void => {
    const upper = order[place]!;
    const lower = order[place + 1]!;
    work += pool.count(upper);
    pool.swap(upper, lower);
    order[place] = lower;
    order[place + 1] = upper;
    placeOf.set(lower, place).set(upper, place + 1);
  };
  const sift = (level: number): void => {
    let best = pool.size;
    let home = placeOf.get(level)!;
    const carry = (step: 1 | -1): void => {
      const end = step === 1 ? order.length - 1 : 0;
      for (let place = placeOf.get(level)!; place !== end; place += step) {
        if (!mayPass(level, order[place + step]!)) return;
        swap(step === 1 ? place : place - 1);
        if (pool.size < best) {
          best = pool.size;
          home = place + step;
        }
        if (pool.size > best * GROWTH || work > WORK) return;
      }
    };
    const nearTop = home < order.length >> 1;
    carry(nearTop ? -1 : 1);
    carry(nearTop ? 1 : -1);
    for (let place = placeOf.get(level)!; place < home; place++) swap(place);
    for (let place = placeOf.get(level)!; place > home; place--) swap(place - 1);
  };
  used.sort((a, b) => pool.count(b) - pool.count(a) || a - b);
  for (const level of used) if (work <= WORK) sift(level);
  return [...order, ...unused];
}
