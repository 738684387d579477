/**
 * Words that were blacked out and would tell who was meant if they stood open elsewhere: names, and anything
 * with two figures. A word with a capital counts as a name unless the pages also write it small.
 */
const TWO_FIGURES = /\p{N}.*\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
/** Scripts without small letters: there any word of two may be a name. */
const NO_CASE = /\p{Lo}{2}/u;

export function tellingWords(
  gone: readonly string[],
  open: readonly string[],
  staying: readonly string[],
): ReadonlySet<string> {
  const allowed = new Set(staying.map(folded));
  const small = new Set(
    [...gone, ...open]
      .map(bare)
      .filter((word) => word === word.toLowerCase() && CAPITAL.test(word.toUpperCase())),
  );
  const telling = gone
    .map(bare)
    .filter(
      (word) =>
        TWO_FIGURES.test(word) ||
        NO_CASE.test(word) ||
        (CAPITAL.test(word) && word.length > 2 && !small.has(word.toLowerCase())),
    )
    .map(folded)
    .filter((word) => !allowed.has(word));
  return new Set(telling);
}

/** Letters and figures, one way of writing each. */
export function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function bare(word: string): string {
  return word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/['’]s$/u, '');
}
