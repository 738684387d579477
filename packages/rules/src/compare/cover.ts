/**
 * A part of a diagram as few plain conditions: cubes, each a set of answers for some questions, together
 * exactly the part. The shortest way to the part is widened as far as it goes; what it leaves over is
 * covered in the same way. Where the constraints rule a place out, a cube may lie over it.
 */
import type { NodeRef } from '../diagram/diagram.ts';
import { IMPOSSIBLE, type DiagramStore } from '../diagram/store.ts';

/** Answers by level, ascending; a level that is not named does not matter. */
export type Cube = ReadonlyMap<number, readonly number[]>;

export interface Covering {
  readonly cubes: readonly Cube[];
  /** The part that no cube covers: 1, where the limit was reached; 0 when nothing is left. */
  readonly rest: NodeRef;
}

/** `part`: 1 inside, 0 outside, IMPOSSIBLE where nothing can be. */
export function covering(store: DiagramStore, part: NodeRef, most: number): Covering {
  const cubes: Cube[] = [];
  let rest = part;
  while (cubes.length < most) {
    const path = shortestPath(store, rest);
    if (!path) return { cubes, rest: 0 };
    const cube = widened(store, part, path);
    cubes.push(cube);
    rest = without(store, rest, cube);
  }
  return { cubes, rest };
}

/** 1 inside the cube, 0 outside. */
export function cubeNode(store: DiagramStore, cube: Cube): NodeRef {
  let node: NodeRef = 1;
  for (const [level, answers] of [...cube].sort(([a], [b]) => b - a)) {
    const { size } = store.levels[level]!;
    node = store.make(
      level,
      Array.from({ length: size }, (_, answer) => (answers.includes(answer) ? node : 0)),
    );
  }
  return node;
}

/** The part of `f` inside the cube; 0 outside. */
export function within(store: DiagramStore, f: NodeRef, cube: Cube): NodeRef {
  return store.apply(
    f,
    cubeNode(store, cube),
    (value, inside) => (inside === 1 ? value : 0),
    (value, inside) => (inside === 1 ? value : inside === 0 || value === 0 ? 0 : undefined),
  );
}

export function without(store: DiagramStore, f: NodeRef, cube: Cube): NodeRef {
  return store.apply(
    f,
    cubeNode(store, cube),
    (value, inside) => (inside === 1 ? 0 : value),
    (value, inside) => (inside === 0 ? value : inside === 1 || value === 0 ? 0 : undefined),
  );
}

/** Fewest questions to a place inside. */
function shortestPath(store: DiagramStore, root: NodeRef): Map<number, number[]> | undefined {
  const lengths = new Map<NodeRef, number>();
  const length = (node: NodeRef): number => {
    if (node >= 0) return node === 1 ? 0 : Infinity;
    const known = lengths.get(node);
    if (known !== undefined) return known;
    let best = Infinity;
    for (const kid of kidsOf(store, node)) best = Math.min(best, 1 + length(kid));
    lengths.set(node, best);
    return best;
  };
  if (length(root) === Infinity) return undefined;
  const path = new Map<number, number[]>();
  for (let node = root; node < 0;) {
    const kids = kidsOf(store, node);
    const answer = kids.findIndex((kid) => 1 + length(kid) === length(node));
    path.set(store.level(node), [answer]);
    node = kids[answer]!;
  }
  return path;
}

function kidsOf(store: DiagramStore, node: NodeRef): NodeRef[] {
  const { size } = store.levels[store.level(node)]!;
  return Array.from({ length: size }, (_, answer) => store.child(node, answer));
}

/** Questions dropped while all stays inside, the deepest first; then answers added. */
function widened(store: DiagramStore, part: NodeRef, path: Map<number, number[]>): Cube {
  const cube = new Map(path);
  for (const level of [...path.keys()].reverse()) {
    const answers = cube.get(level)!;
    cube.delete(level);
    if (!isInside(store, part, cube)) cube.set(level, answers);
  }
  for (const [level, answers] of [...cube]) {
    const { size } = store.levels[level]!;
    let kept = answers;
    for (let answer = 0; answer < size; answer++) {
      if (kept.includes(answer)) continue;
      const more = [...kept, answer].sort((a, b) => a - b);
      // Only the answer that is new: the others are known to lie inside.
      cube.set(level, [answer]);
      if (isInside(store, part, cube)) kept = more;
    }
    cube.set(level, kept);
  }
  return new Map([...cube].sort(([a], [b]) => a - b));
}

/** Whether every place of the cube that can be lies in the part. */
function isInside(store: DiagramStore, part: NodeRef, cube: Cube): boolean {
  const seen = new Set<NodeRef>();
  const walk = (node: NodeRef): boolean => {
    if (node >= 0) return node === 1 || node === IMPOSSIBLE;
    if (seen.has(node)) return true;
    seen.add(node);
    const level = store.level(node);
    const answers = cube.get(level);
    if (answers) return answers.every((answer) => walk(store.child(node, answer)));
    const { size } = store.levels[level]!;
    for (let answer = 0; answer < size; answer++)
      if (!walk(store.child(node, answer))) return false;
    return true;
  };
  return walk(part);
}
