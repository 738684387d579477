/** Codes that stand for all others: one for each combination of lists that some code is on. */
import type { Stack } from '../language/model.ts';

const BY_LIST = new WeakMap<Stack['lists'], Map<string, readonly string[]>>();

/** In the order of the lists. A search asks for the same few lists at every step. */
export function codesByList(lists: readonly string[], stack: Stack): readonly string[] {
  const known = BY_LIST.get(stack.lists) ?? new Map<string, readonly string[]>();
  BY_LIST.set(stack.lists, known);
  const key = lists.join('\n');
  const codes = known.get(key) ?? combinedCodes(lists, stack);
  known.set(key, codes);
  return codes;
}

function combinedCodes(lists: readonly string[], stack: Stack): readonly string[] {
  const found = new Map<string, string>();
  for (const list of lists) {
    for (const code of stack.lists.get(list)!.codes) {
      const signature = lists
        .map((each) => Number(stack.lists.get(each)!.codes.has(code)))
        .join('');
      if (!found.has(signature)) found.set(signature, code);
    }
  }
  return [...found.values()];
}
