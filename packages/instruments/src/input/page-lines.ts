/**
 * Words with their places, in any order, as lines from top to bottom, each from left to right. The columns
 * of a form stand on one line, as they do on paper; a gap between lines becomes empty lines, as in text.
 */
import type { Box, Line, Page, Word } from '../page/page.ts';

/** Of the lower of two words, this much is beside the other when they share a line. */
const SHARED = 0.5;
const MOST_EMPTY = 3;

export function pageOf(words: readonly Word[], ink: readonly Box[] = []): Page {
  const characterWidth = characterWidthOf(words);
  const rows = rowsOf(words);
  const pitch = pitchOf(rows);
  const lines: Line[] = [];
  let before: number | undefined;
  for (const row of rows) {
    const gap = before === undefined || pitch === 0 ? 1 : Math.round((row.middle - before) / pitch);
    for (let empty = 1; empty < Math.min(gap, MOST_EMPTY + 1); empty++) lines.push({ words: [] });
    lines.push({ words: row.words.toSorted((a, b) => a.box.x - b.box.x) });
    before = row.middle;
  }
  return { lines, characterWidth, ...(ink.length > 0 ? { ink } : {}) };
}

/** The usual width of one character. */
export function characterWidthOf(words: readonly Word[]): number {
  return (
    median(
      words
        .filter(({ text }) => text.length >= 3 && !/^_+$/.test(text))
        .map(({ text, box }) => box.width / text.length),
    ) || 1
  );
}

/** The usual height of a word. */
export function wordHeightOf(words: readonly Word[]): number {
  return (
    median(words.filter(({ text }) => /\p{L}{3}/u.test(text)).map(({ box }) => box.height)) || 1
  );
}

interface Row {
  readonly words: Word[];
  readonly middle: number;
}

function rowsOf(words: readonly Word[]): readonly Row[] {
  const rows: Word[][] = [];
  const usual = wordHeightOf(words);
  for (const word of words.toSorted((a, b) => center(a.box) - center(b.box))) {
    const [row] = rows
      .slice(-6)
      .filter((each) => !covers(each, word.box))
      .map((each) => ({ each, share: shareOf(nearest(each, word.box), word.box, usual) }))
      .filter(({ share }) => share >= SHARED)
      .sort((a, b) => b.share - a.share);
    if (row) row.each.push(word);
    else rows.push([word]);
  }
  return rows
    .map((row) => ({ words: row, middle: mean(row.map(({ box }) => core(box, usual)[0])) }))
    .sort((a, b) => a.middle - b.middle);
}

/** Its neighbour tells whether a word is on a line: a line that slopes a little is followed. */
function nearest(row: readonly Word[], box: Box): Box {
  const gap = (other: Box): number =>
    Math.max(other.x - box.x - box.width, box.x - other.x - other.width);
  return row.map((word) => word.box).reduce((best, each) => (gap(each) < gap(best) ? each : best));
}

function shareOf(one: Box, other: Box, usual: number): number {
  const [[top, bottom], [low, high]] = [core(one, usual), core(other, usual)];
  return (Math.min(bottom, high) - Math.max(top, low)) / Math.min(bottom - top, high - low);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The part of a box that tells its line: no more than a usual word's height around the middle. */
function core(box: Box, usual: number): readonly [number, number] {
  const half = Math.max(Math.min(box.height, usual), usual * 0.5) / 2;
  // Marks as low as an underscore or a full stop stand at the foot of their line.
  const middle = box.height < usual * 0.4 ? box.y + box.height - usual * 0.4 : center(box);
  return [middle - half, middle + half];
}

/** Words of one line do not stand on each other. */
function covers(words: readonly Word[], box: Box): boolean {
  return words.some(({ box: other }) => {
    const shared = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    return shared > 0.5 * Math.min(box.width, other.width);
  });
}

function pitchOf(rows: readonly Row[]): number {
  return median(rows.slice(1).map(({ middle }, index) => middle - rows[index]!.middle));
}

function center(box: Box): number {
  return box.y + box.height / 2;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
