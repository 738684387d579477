/** How many situations end where, exactly: every answer of every question named, weighed by its plain values. */
import type { DiagramReader, NodeRef } from '../diagram/diagram.ts';
import { IMPOSSIBLE } from '../diagram/store.ts';
import type { Question } from './joint-variables.ts';

/**
 * Per terminal; what cannot happen is left out. `levels`: the questions counted over, ascending, all that the diagram asks among them.
 * From the top down: each node passes on to its kids the situations that come to it, so it holds one number, however many
 * terminals there are.
 */
export function countByTerminal(
  reader: DiagramReader,
  root: NodeRef,
  levels: readonly number[],
  questions: readonly Pick<Question, 'weights'>[],
): Map<number, bigint> {
  const place = new Map(levels.map((level, at) => [level, at]));
  const weights = levels.map((level) => questions[level]!.weights.map(BigInt));
  /** Ways through the questions from this place on. */
  const below = [...weights, []].map(() => 1n);
  for (let at = levels.length - 1; at >= 0; at--) {
    below[at] = below[at + 1]! * weights[at]!.reduce((sum, weight) => sum + weight, 0n);
  }
  const placeOf = (node: NodeRef): number =>
    node < 0 ? place.get(reader.level(node))! : levels.length;
  const skipped = (from: number, to: number): bigint =>
    from === to ? 1n : below[from]! / below[to]!;
  const coming = new Map<NodeRef, bigint>([[root, skipped(0, placeOf(root))]]);
  const { inner, ends } = topDown(reader, root);
  for (const node of inner) {
    const at = placeOf(node);
    const ways = coming.get(node)!;
    weights[at]!.forEach((weight, answer) => {
      const kid = reader.child(node, answer);
      if (kid === IMPOSSIBLE) return;
      const more = ways * weight * skipped(at + 1, placeOf(kid));
      coming.set(kid, (coming.get(kid) ?? 0n) + more);
    });
  }
  return new Map(ends.map((terminal) => [terminal, coming.get(terminal)!]));
}

/** Inner nodes, each after all that lead to it, and the terminals that can be, as they are met from the left. */
function topDown(
  reader: DiagramReader,
  root: NodeRef,
): { readonly inner: readonly NodeRef[]; readonly ends: readonly number[] } {
  const finished: NodeRef[] = [];
  const ends: number[] = [];
  const seen = new Set<NodeRef>([IMPOSSIBLE]);
  const walk = (node: NodeRef): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node >= 0) {
      ends.push(node);
      return;
    }
    const { size } = reader.levels[reader.level(node)]!;
    for (let answer = 0; answer < size; answer++) walk(reader.child(node, answer));
    finished.push(node);
  };
  walk(root);
  return { inner: finished.reverse(), ends };
}
