/**
 * The part of a diagram that the known facts leave open: known variables are walked through, completions
 * that the constraints forbid are dropped. What remains is exact: one terminal means that every
 * completion agrees.
 */
import type { DiagramReader, NodeRef } from '../diagram/diagram.ts';
import { DiagramStore, IMPOSSIBLE } from '../diagram/store.ts';

export interface Restricted {
  readonly store: DiagramStore;
  readonly root: NodeRef;
}

/**
 * `values(level)` = the answers still possible; `project` may merge terminals (e.g. to outcomes). With
 * `keepImpossible` the places that the constraints rule out stay visible, so that more can be learnt later.
 */
export function restrict(
  diagram: DiagramReader,
  root: NodeRef,
  possible: NodeRef,
  values: (level: number) => readonly number[],
  project: (terminal: number) => number,
  keepImpossible = false,
): Restricted {
  const store = new DiagramStore(diagram.levels);
  const memo = new Map<number, NodeRef>();
  const free = new Map<NodeRef, NodeRef>();
  const satisfiable = satisfiability(diagram, values);
  const walk = (f: NodeRef, constraint: NodeRef): NodeRef => {
    if (constraint === 0) return IMPOSSIBLE;
    if (f >= 0 && (constraint >= 0 || satisfiable(constraint) === 'always')) return project(f);
    // Where nothing is ruled out any more, the node alone is the key: small numbers hash far faster.
    const key = constraint === 1 ? f : f * 0x400_0000 + constraint;
    const seen = constraint === 1 ? free : memo;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const levelF = f < 0 ? diagram.level(f) : Infinity;
    const levelC = constraint < 0 ? diagram.level(constraint) : Infinity;
    const level = Math.min(levelF, levelC);
    const open = values(level);
    const step = (value: number): NodeRef =>
      walk(
        levelF === level ? diagram.child(f, value) : f,
        levelC === level ? diagram.child(constraint, value) : constraint,
      );
    let made: NodeRef;
    if (open.length === 1) {
      made = step(open[0]!);
    } else {
      const kids = new Array<NodeRef>(diagram.levels[level]!.size).fill(IMPOSSIBLE);
      for (const value of open) kids[value] = step(value);
      made = keepImpossible ? store.make(level, kids) : store.makeCaring(level, kids);
    }
    seen.set(key, made);
    return made;
  };
  return { store, root: walk(root, possible) };
}

/** Whether a constraint holds in every completion ('always'), in some, or in none. */
function satisfiability(
  diagram: DiagramReader,
  values: (level: number) => readonly number[],
): (constraint: NodeRef) => 'always' | 'sometimes' | 'never' {
  const memo = new Map<NodeRef, 'always' | 'sometimes' | 'never'>();
  const look = (node: NodeRef): 'always' | 'sometimes' | 'never' => {
    if (node >= 0) return node === 0 ? 'never' : 'always';
    const known = memo.get(node);
    if (known !== undefined) return known;
    let always = true;
    let never = true;
    for (const value of values(diagram.level(node))) {
      const below = look(diagram.child(node, value));
      if (below !== 'always') always = false;
      if (below !== 'never') never = false;
    }
    const result = always ? 'always' : never ? 'never' : 'sometimes';
    memo.set(node, result);
    return result;
  };
  return look;
}

/** Terminals that some allowed completion reaches, smallest first. Stops early once `enough` says so. */
export function reachableTerminals(
  diagram: DiagramReader,
  root: NodeRef,
  possible: NodeRef,
  values: (level: number) => readonly number[],
  enough: (found: ReadonlySet<number>) => boolean = () => false,
): number[] {
  const found = new Set<number>();
  const done = new Set<number>();
  const free = new Set<NodeRef>();
  const satisfiable = satisfiability(diagram, values);
  const walk = (f: NodeRef, constraint: NodeRef): void => {
    if (constraint === 0 || enough(found)) return;
    if (f >= 0) {
      if (!found.has(f) && satisfiable(constraint) !== 'never') found.add(f);
      return;
    }
    // Where nothing is ruled out any more, the node alone is the key: small numbers hash far faster.
    const [seen, key] = constraint === 1 ? [free, f] : [done, f * 0x400_0000 + constraint];
    if (seen.has(key)) return;
    seen.add(key);
    const levelF = diagram.level(f);
    const levelC = constraint < 0 ? diagram.level(constraint) : Infinity;
    const level = Math.min(levelF, levelC);
    for (const value of values(level)) {
      walk(
        levelF === level ? diagram.child(f, value) : f,
        levelC === level ? diagram.child(constraint, value) : constraint,
      );
    }
  };
  walk(root, possible);
  return [...found].sort((a, b) => a - b);
}
