/** An act's answers through time: at each date of the law that changes an answer, in how many situations. */
import type { NodeRef } from '../diagram/diagram.ts';
import { IMPOSSIBLE } from '../diagram/store.ts';
import { allowed, countsOf, cutsOf, sum, type Space } from './act-region.ts';

export interface ActVersion {
  /** First day of the version. */
  readonly from: string;
  /** With another outcome than on the day before. */
  readonly changed: bigint;
  /** Of those possible on both days, over what either answer depends on. */
  readonly situations: bigint;
}

const SAME = 0;
const OTHER = 1;

/** None for what has always been; a date that changes no outcome of this act is left out. */
export function actVersions(space: Space, act: NodeRef): readonly ActVersion[] {
  const { store, dayLevel } = space;
  if (dayLevel === undefined) return [];
  return cutsOf(space).flatMap((from, before) => {
    const [first, second] = [before, before + 1].map((interval) =>
      store.restrict(act, dayLevel, interval),
    ) as [NodeRef, NodeRef];
    if (first === second) return [];
    const levels = [...new Set([...store.support(first), ...store.support(second)])].sort(
      (a, b) => a - b,
    );
    const differ = store.apply(first, second, (a, b) =>
      a === IMPOSSIBLE || b === IMPOSSIBLE ? IMPOSSIBLE : a === b ? SAME : OTHER,
    );
    const possible = [before, before + 1]
      .map((interval) => store.restrict(space.possible, dayLevel, interval))
      .reduce((a, b) => store.and(a, b), 1);
    const counts = countsOf(space, allowed(space, differ, possible, levels), levels);
    const changed = counts.get(OTHER) ?? 0n;
    return changed === 0n ? [] : [{ from, changed, situations: sum(counts.values()) }];
  });
}
