/** Whether the box before a phrase is ticked. Undefined where no box can be seen. */
import type { Find, Finds } from '../match/finds.ts';
import type { PacketText, Range } from '../packet/packet-text.ts';

const TICKED = /^[[({]?[xX×✓✔☒☑√■][\])}]?$|^\[[xX✓]$|^[xX✓]\]$/;
const EMPTY = /^(?:\[|\]|\[_?\]|\(\)|☐|□|[oO0]|_{1,3})$/;
const REACH = 5;

export function isTicked(text: PacketText, find: Find): boolean | undefined {
  const line = text.words[find.from]!.line;
  for (let at = find.from - 1; at >= Math.max(0, find.from - REACH); at--) {
    const word = text.words[at]!;
    if (word.line !== line) return undefined;
    if (TICKED.test(word.text)) return true;
    if (EMPTY.test(word.text)) return false;
  }
  return undefined;
}

/** The box of the first of these phrases that has one. */
export function tickOf(
  text: PacketText,
  finds: Finds,
  phrases: readonly string[],
  range: Range,
): { readonly ticked: boolean; readonly find: Find } | undefined {
  for (const find of finds.anyWithin(phrases, range)) {
    const ticked = isTicked(text, find);
    if (ticked !== undefined) return { ticked, find };
  }
  return undefined;
}
