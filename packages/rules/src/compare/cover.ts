/**
 * A part of a diagram as few plain conditions: cubes, each a set of answers for some questions, together
 * exactly the part. The shortest way to the part is widened as far as it goes; what it leaves over is
 * covered in the same way. Where the constraints rule a place out, a cube may lie over it.
 */
import { compact, type CompactDiagram } from '../diagram/compact.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { NodeMemo } from '../diagram/node-memo.ts';
import { IMPOSSIBLE, type DiagramStore } from '../diagram/store.ts';

/** Answers by level, ascending; a level that is not named does not matter. */
export type Cube = ReadonlyMap<number, readonly number[]>;

export interface Piece {
  readonly cube: Cube;
  /** What of the part lies in it and in no cube before it: 1. */
  readonly own: NodeRef;
}

/** `part`: 1 inside, 0 outside, IMPOSSIBLE where nothing can be. What more than `most` cubes would hold is left over. */
export function covering(store: DiagramStore, part: NodeRef, most: number): readonly Piece[] {
  const pieces: Piece[] = [];
  const whole = new Part(store, part);
  let rest = part;
  while (pieces.length < most) {
    const path = shortestPath(store, rest);
    if (!path) break;
    const cube = widened(whole, path);
    pieces.push({ cube, own: within(store, rest, cube) });
    rest = without(store, rest, cube);
  }
  return pieces;
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

function without(store: DiagramStore, f: NodeRef, cube: Cube): NodeRef {
  return store.apply(
    f,
    cubeNode(store, cube),
    (value, inside) => (inside === 1 ? 0 : value),
    (value, inside) => (inside === 0 ? value : inside === 1 || value === 0 ? 0 : undefined),
  );
}

/** More questions than any diagram has. */
const OUT_OF_REACH = 0x3fff_ffff;

/** Fewest questions to a place inside. */
function shortestPath(store: DiagramStore, root: NodeRef): Map<number, number[]> | undefined {
  const lengths = new NodeMemo();
  const length = (node: NodeRef): number => {
    if (node >= 0) return node === 1 ? 0 : OUT_OF_REACH;
    const known = lengths.get(node);
    if (known !== undefined) return known;
    const { size } = store.levels[store.level(node)]!;
    let best = OUT_OF_REACH;
    for (let answer = 0; answer < size; answer++)
      best = Math.min(best, 1 + length(store.child(node, answer)));
    lengths.set(node, best);
    return best;
  };
  if (length(root) === OUT_OF_REACH) return undefined;
  const path = new Map<number, number[]>();
  for (let node = root; node < 0;) {
    const left = length(node);
    let answer = 0;
    while (1 + length(store.child(node, answer)) !== left) answer++;
    path.set(store.level(node), [answer]);
    node = store.child(node, answer);
  }
  return path;
}

/** Questions dropped while all stays inside, the deepest first; then answers added. */
function widened(part: Part, path: Map<number, number[]>): Cube {
  const cube = new Map(path);
  for (const level of [...path.keys()].reverse()) {
    const answers = cube.get(level)!;
    cube.delete(level);
    if (!part.holds(cube)) cube.set(level, answers);
  }
  for (const [level, answers] of [...cube]) {
    const size = part.sizeOf(level);
    let kept = answers;
    for (let answer = 0; answer < size; answer++) {
      if (kept.includes(answer)) continue;
      const more = [...kept, answer].sort((a, b) => a - b);
      // Only the answer that is new: the others are known to lie inside.
      cube.set(level, [answer]);
      if (part.holds(cube)) kept = more;
    }
    cube.set(level, kept);
  }
  return new Map([...cube].sort(([a], [b]) => a - b));
}

/** The part packed for many walks. */
class Part {
  readonly #diagram: CompactDiagram;
  readonly #root: NodeRef;
  /** Per node: the number of the last walk that came by. */
  readonly #walked: Uint32Array;
  #walk = 0;

  constructor(store: DiagramStore, part: NodeRef) {
    const { diagram, roots } = compact(store, [part]);
    this.#diagram = diagram;
    this.#root = roots[0]!;
    this.#walked = new Uint32Array(diagram.cells.length);
  }

  sizeOf(level: number): number {
    return this.#diagram.levels[level]!.size;
  }

  /** Whether every place of the cube that can be lies inside. */
  holds(cube: Cube): boolean {
    this.#walk++;
    return this.#holdsBelow(this.#root, cube);
  }

  #holdsBelow(node: NodeRef, cube: Cube): boolean {
    if (node >= 0) return node === 1 || node === IMPOSSIBLE;
    const address = ~node;
    if (this.#walked[address] === this.#walk) return true;
    this.#walked[address] = this.#walk;
    const { cells } = this.#diagram;
    const level = cells[address]!;
    const answers = cube.get(level);
    if (answers)
      return answers.every((answer) => this.#holdsBelow(cells[address + 1 + answer]!, cube));
    const end = address + 1 + this.sizeOf(level);
    for (let kid = address + 1; kid < end; kid++)
      if (!this.#holdsBelow(cells[kid]!, cube)) return false;
    return true;
  }
}
