/** Walks a diagram, each node once, terminals included. */
import type { DiagramReader, NodeRef } from './diagram.ts';

export function visitNodes(
  diagram: DiagramReader,
  root: NodeRef,
  seen: (node: NodeRef) => void,
): void {
  const done = new Set<NodeRef>();
  const open: NodeRef[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (done.has(node)) continue;
    done.add(node);
    seen(node);
    if (diagram.isTerminal(node)) continue;
    const size = diagram.levels[diagram.level(node)]!.size;
    for (let value = 0; value < size; value++) open.push(diagram.child(node, value));
  }
}

/** Levels on which the function depends, in order. */
export function supportOf(diagram: DiagramReader, root: NodeRef): number[] {
  const levels = new Set<number>();
  visitNodes(diagram, root, (node) => {
    if (!diagram.isTerminal(node)) levels.add(diagram.level(node));
  });
  return [...levels].sort((a, b) => a - b);
}
