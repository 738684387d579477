/**
 * Every place where a phrase stands in a text, misread within its bounds. The quick way asks the index
 * for likely places first; `findPlainly` tries them all and is what the quick way is held to.
 */
import { align, type Alignment } from './alignment.ts';
import type { Folded } from './fold.ts';
import { GRAM, type GramIndex } from './gram-index.ts';
import type { Pattern } from './pattern.ts';

/** A hostile text may repeat a phrase without end; a real packet does not. */
const MOST_PLACES = 48;
const BUCKET = 16;

export function findPattern(pattern: Pattern, text: Folded, index: GramIndex): Alignment[] {
  const { folded, most } = pattern;
  const size = folded.length;
  if (size < GRAM + 1 || most === 0) return findExactly(folded, text);
  const { votes, touched } = ballot(text.length + 2 * size);
  for (let offset = 0; offset + GRAM <= size; offset++) {
    index.each(folded, offset, (at) => {
      // Places on one diagonal, give or take, are one place.
      const bucket = (at - offset + size) >> 4;
      if (votes[bucket]!++ === 0) touched.push(bucket);
    });
  }
  const needed = votesNeeded(size, most);
  const found: Alignment[] = [];
  let tried = 0;
  for (const bucket of touched.sort((a, b) => a - b)) {
    // Two buckets, since a diagonal may lie on their border.
    if (votes[bucket]! + (votes[bucket + 1] ?? 0) < needed) continue;
    if (++tried > MOST_PLACES) break;
    const start = bucket * BUCKET - size;
    const low = Math.max(0, start - most);
    const high = Math.min(text.length, start + 2 * BUCKET + size + most);
    const best = align(folded, text, low, high, most);
    if (best) keepApart(found, best);
  }
  for (const bucket of touched) votes[bucket] = 0;
  return found;
}

/**
 * Runs that must be there. One edit spoils up to four of them; a fifth of them stays even where letters
 * are misread as often as the bounds allow, unless every slip falls just so.
 */
function votesNeeded(size: number, most: number): number {
  const runs = size - GRAM + 1;
  return Math.max(1, runs - GRAM * most, Math.floor(runs * 0.2));
}

/** Counters kept between calls and left at zero; a text has some thousand places. */
let kept = new Uint16Array(0);

function ballot(length: number): { readonly votes: Uint16Array; readonly touched: number[] } {
  const size = (length >> 4) + 2;
  if (kept.length < size) kept = new Uint16Array(size * 2);
  return { votes: kept, touched: [] };
}

/** The plain way: every window of the text. */
export function findPlainly(pattern: Pattern, text: Folded): Alignment[] {
  const found: Alignment[] = [];
  const { folded, most } = pattern;
  for (let low = 0; low < text.length;) {
    const high = Math.min(text.length, low + 2 * (folded.length + most));
    const best = align(folded, text, low, high, most);
    if (best) keepApart(found, best);
    low += Math.max(1, Math.floor(folded.length / 2));
  }
  return found;
}

function findExactly(pattern: Folded, text: Folded): Alignment[] {
  const found: Alignment[] = [];
  const { codes, length } = pattern;
  if (length === 0) return found;
  const first = codes[0]!;
  for (let at = text.codes.indexOf(first); at !== -1; at = text.codes.indexOf(first, at + 1)) {
    let same = at + length <= text.length;
    for (let offset = 1; same && offset < length; offset++) {
      same = text.codes[at + offset] === codes[offset];
    }
    if (same) found.push({ from: at, to: at + length, cost: 0 });
    if (found.length === MOST_PLACES) break;
  }
  return found;
}

/** Of two places that overlap the one that fits better stays. */
function keepApart(found: Alignment[], fresh: Alignment): void {
  const clash = found.findIndex(({ from, to }) => from < fresh.to && fresh.from < to);
  const other = clash === -1 ? undefined : found[clash];
  if (!other) found.push(fresh);
  else if (fresh.cost < other.cost) found[clash] = fresh;
}
