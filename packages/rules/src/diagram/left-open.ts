/** A yes-no function with some of its questions left open: yes where some answer to them makes it so. */
import type { NodeRef } from './diagram.ts';
import type { DiagramStore } from './store.ts';

export function leftOpen(store: DiagramStore, root: NodeRef, levels: Iterable<number>): NodeRef {
  const open = new Set(levels);
  let rest = root;
  for (const level of store.support(root)) {
    if (!open.has(level)) continue;
    const { size } = store.levels[level]!;
    let some: NodeRef = 0;
    for (let value = 0; value < size; value++)
      some = store.or(some, store.restrict(rest, level, value));
    rest = some;
  }
  return rest;
}
