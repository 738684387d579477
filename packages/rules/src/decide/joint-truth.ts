/**
 * Whether several yes-no diagrams can hold, and others fail, in one and the same allowed completion. A
 * group holds where one of its diagrams does.
 */
import type { DiagramReader, NodeRef } from '../diagram/diagram.ts';

export type DiagramGroup = readonly NodeRef[];

export interface Joint {
  readonly diagram: DiagramReader;
  /** Where the constraints allow a completion. */
  readonly possible: NodeRef;
  readonly values: (level: number) => readonly number[];
  /** Places that may still be looked at; counted down. */
  readonly places: { left: number };
}

/** Undefined where there are too many places to look at. */
export function canHold(
  { diagram, possible, values, places }: Joint,
  present: readonly DiagramGroup[],
  absent: readonly NodeRef[],
): boolean | undefined {
  const failed = new Set<string>();

  const walk = (held: readonly DiagramGroup[], off: DiagramGroup): boolean | undefined => {
    if (off.includes(1)) return false;
    const open = held.filter((group) => !group.includes(1)).map(undecided);
    if (open.some((group) => group.length === 0)) return false;
    const still = undecided(off);
    if (open.length === 0 && still.length === 0) return true;
    const key = `${still.join()};${open.map((group) => group.join()).join(';')}`;
    if (failed.has(key)) return false;
    if (places.left <= 0) return undefined;
    places.left--;
    // What is undecided is no terminal.
    const top = Math.min(...[...still, ...open.flat()].map((node) => diagram.level(node)));
    const step = (node: NodeRef): NodeRef =>
      diagram.level(node) === top ? diagram.child(node, value) : node;
    let value = 0;
    for (value of values(top)) {
      const found = walk(
        open.map((group) => group.map(step)),
        still.map(step),
      );
      if (found !== false) return found;
    }
    failed.add(key);
    return false;
  };
  return walk([[possible], ...present], absent);
}

/** What is not yet known to fail, each once. */
function undecided(group: DiagramGroup): DiagramGroup {
  return [...new Set(group.filter((node) => node !== 0))].sort((a, b) => a - b);
}
