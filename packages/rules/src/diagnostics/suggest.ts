/** The word that was probably meant, or nothing: a wrong guess misleads more than no guess. */
import { distance } from 'fastest-levenshtein';

/** Longer words may hold more slips; a word of three letters may hold one. */
function tolerance(word: string): number {
  if (word.length <= 2) return 0;
  if (word.length <= 4) return 1;
  if (word.length <= 7) return 2;
  return Math.min(4, Math.floor(word.length / 3));
}

/** `jial` for `jail`: the commonest slip of fast fingers, which edit distance counts as two. Not of one word. */
function isSwap(given: string, word: string): boolean {
  let at = 0;
  while (given[at] === word[at]) at += 1;
  return (
    given[at] === word[at + 1] &&
    given[at + 1] === word[at] &&
    given.slice(at + 2) === word.slice(at + 2)
  );
}

const bare = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

export function suggest(given: string, known: Iterable<string>): string | undefined {
  if (given.length > 80) return undefined;
  const limit = tolerance(given);
  const givenBare = bare(given);
  let best: string | undefined;
  let bestDistance = Infinity;
  const endings: string[] = [];
  for (const word of known) {
    if (word === given) continue;
    // `In_Custody` for `in-custody`: the same letters, other signs.
    const same = bare(word) === givenBare && givenBare !== '';
    const measured = same ? 0 : isSwap(given, word) ? 1 : distance(given, word);
    if (measured < bestDistance) {
      best = word;
      bestDistance = measured;
    }
    if (word.endsWith(`.${given}`)) endings.push(word);
  }
  if (bestDistance <= limit) return best;
  // `in-custody` for `person.in-custody`: the last part alone, when only one name ends so.
  return endings.length === 1 ? endings[0] : undefined;
}

/** A help line, or undefined. */
export function didYouMean(given: string, known: Iterable<string>): string | undefined {
  const word = suggest(given, known);
  return word === undefined ? undefined : `Did you mean \`${word}\`?`;
}

/** The first few of a set of words, for a help line: "One of: a, b, c, and 4 more." */
export function oneOf(words: Iterable<string>, most = 8): string {
  const all = [...words];
  const shown = all.slice(0, most).map((word) => `\`${word}\``);
  const rest = all.length - shown.length;
  return `One of: ${shown.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}.`;
}
