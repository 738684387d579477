/** Which of some lists a code is on, as bits; the unit in which the diagram tells codes apart. */
import type { NamedList, Stack } from '../language/model.ts';

/** Undefined when the code is off an open list: it may belong all the same. */
export function codePattern(lists: readonly NamedList[], code: string): number | undefined {
  let pattern = 0;
  for (const [bit, list] of lists.entries()) {
    if (list.codes.has(code)) pattern |= 1 << bit;
    else if (list.open) return undefined;
  }
  return pattern;
}

/** Bit patterns of list membership that some code has; 0 (on none) always can. */
export function codePatterns(lists: readonly string[], stack: Stack): number[] {
  const patterns = new Set<number>([0]);
  const codes = new Set(lists.flatMap((list) => [...stack.lists.get(list)!.codes]));
  for (const code of codes) {
    let pattern = 0;
    lists.forEach((list, bit) => {
      if (stack.lists.get(list)!.codes.has(code)) pattern |= 1 << bit;
    });
    patterns.add(pattern);
  }
  // A code off an open list may still belong to it.
  lists.forEach((list, bit) => {
    if (stack.lists.get(list)!.open)
      for (const pattern of [...patterns]) patterns.add(pattern | (1 << bit));
  });
  return [...patterns].sort((a, b) => a - b);
}
