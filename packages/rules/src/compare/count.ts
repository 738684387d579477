/** How many situations end where, exactly: every answer of every question named, weighed by its plain values. */
import type { DiagramReader, NodeRef } from '../diagram/diagram.ts';
import { IMPOSSIBLE } from '../diagram/store.ts';
import type { Question } from './joint-variables.ts';

/** Per terminal; what cannot happen is left out. `levels`: the questions counted over, ascending, all that the diagram asks among them. */
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
  const skipped = (from: number, to: number): bigint => below[from]! / below[to]!;
  const memo = new Map<NodeRef, ReadonlyMap<number, bigint>>();
  const walk = (node: NodeRef): ReadonlyMap<number, bigint> => {
    if (node >= 0) return node === IMPOSSIBLE ? new Map() : new Map([[node, 1n]]);
    const known = memo.get(node);
    if (known) return known;
    const at = placeOf(node);
    const sum = new Map<number, bigint>();
    weights[at]!.forEach((weight, answer) => {
      const kid = reader.child(node, answer);
      const ways = weight * skipped(at + 1, placeOf(kid));
      for (const [terminal, count] of walk(kid)) {
        sum.set(terminal, (sum.get(terminal) ?? 0n) + count * ways);
      }
    });
    memo.set(node, sum);
    return sum;
  };
  const ways = skipped(0, placeOf(root));
  return new Map([...walk(root)].map(([terminal, count]) => [terminal, count * ways]));
}
