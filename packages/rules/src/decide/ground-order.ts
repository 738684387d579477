/**
 * The order in which possible grounds are looked at: by outcome, and so that the first of its outcome
 * makes a good example: one that hangs on no open reading, whose norms were read in full, of the highest layer, and
 * early in its pack. How terminals are numbered says nothing: it follows from the order of the diagram.
 */
import type { Law } from '../compile/law.ts';
import { OUTCOMES } from '../language/outcome.ts';

export function compareGrounds(law: Law, a: number, b: number): number {
  const outcomes = outcomePlace(law, a) - outcomePlace(law, b);
  if (outcomes !== 0) return outcomes;
  const left = law.terminals[a]!.alternatives;
  const right = law.terminals[b]!.alternatives;
  if (left.length !== right.length) return left.length - right.length;
  for (const [index, { live }] of left.entries()) {
    const difference = compareNorms(law, live, right[index]!.live);
    if (difference !== 0) return difference;
  }
  return a - b;
}

function outcomePlace(law: Law, terminal: number): number {
  return OUTCOMES.indexOf(law.terminals[terminal]!.outcome);
}

function compareNorms(law: Law, left: readonly number[], right: readonly number[]): number {
  const { norms } = law.table;
  const unread = (positions: readonly number[]): number =>
    positions.filter((each) => norms[each]!.cite.some(({ verified }) => !verified)).length;
  const difference = unread(left) - unread(right);
  if (difference !== 0) return difference;
  // Norms of a higher layer stand first in the table.
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const positions = (left[at] ?? -1) - (right[at] ?? -1);
    if (positions !== 0) return positions;
  }
  return 0;
}
