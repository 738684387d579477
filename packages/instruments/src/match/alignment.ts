/**
 * The place in a stretch of text where a pattern fits best, by edit distance (Sellers 1980). Digits are
 * dear: a section number with another digit in it is another section.
 */
import { DIGIT, type Folded } from './fold.ts';

export interface Alignment {
  /** Half-open range in the folded text. */
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

const DIGIT_COST = 4;
const EXTRA_DIGIT_COST = 2;

/** Best alignment within [low, high) that costs at most `most`; undefined when there is none. */
export function align(
  pattern: Folded,
  text: Folded,
  low: number,
  high: number,
  most: number,
): Alignment | undefined {
  const rows = pattern.length;
  const { cost, begin, dear } = rowsFor(pattern, low);
  const hopeless = most + 1;
  let best = hopeless;
  let from = 0;
  let to = 0;
  // The lowest row that is still affordable; below it nothing needs working out (Ukkonen 1985).
  let last = 0;
  while (last < rows && cost[last + 1]! <= most) last++;
  for (let column = low; column < high; column++) {
    const code = text.codes[column]!;
    const extra = text.classes[column] === DIGIT ? EXTRA_DIGIT_COST : 1;
    // The cell up and left, before it is written over.
    let diagonal = 0;
    let diagonalBegin = column;
    let above = 0;
    let aboveBegin = column + 1;
    let affordable = 0;
    let row = 1;
    for (; row <= rows; row++) {
      const own = dear[row]!;
      const left = row <= last ? cost[row]! : hopeless;
      if (row > last + 1 && above + own > most) break;
      const leftBegin = begin[row]!;
      let least = pattern.codes[row - 1] === code ? diagonal : diagonal + own;
      let start = diagonalBegin;
      if (left + extra < least) {
        least = left + extra;
        start = leftBegin;
      }
      if (above + own < least) {
        least = above + own;
        start = aboveBegin;
      }
      diagonal = left;
      diagonalBegin = leftBegin;
      cost[row] = least;
      begin[row] = start;
      above = least;
      aboveBegin = start;
      if (least <= most) affordable = row;
    }
    last = affordable;
    if (affordable === rows && above < best) {
      best = above;
      from = aboveBegin;
      to = column + 1;
      if (best === 0) break;
    }
  }
  return best <= most ? { from, to, cost: best } : undefined;
}

const ROWS = 512;
const costs = new Int32Array(ROWS);
const begins = new Int32Array(ROWS);
const dears = new Int32Array(ROWS);

/** One row of the table, written over column by column. */
function rowsFor(
  pattern: Folded,
  low: number,
): { readonly cost: Int32Array; readonly begin: Int32Array; readonly dear: Int32Array } {
  const rows = pattern.length;
  if (rows >= ROWS) throw new Error('a phrase is longer than any form has');
  for (let row = 1; row <= rows; row++) {
    dears[row] = pattern.classes[row - 1] === DIGIT ? DIGIT_COST : 1;
    costs[row] = (row === 1 ? 0 : costs[row - 1]!) + dears[row]!;
    begins[row] = low;
  }
  return { cost: costs, begin: begins, dear: dears };
}
