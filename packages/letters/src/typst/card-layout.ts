/**
 * The sheets cards are printed on, in millimetres, and the sizes of type each may take. A poster must be
 * read two metres away: its smallest words are 28 points, letters of 7 mm. The largest size that fits is
 * taken; words that do not fit at the smallest stop the compiler, because smaller they could not be read.
 */
import type { CardFormat } from '../card/card-schema.ts';

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Points, largest first. */
  readonly sizes: readonly number[];
  /** Smaller ones, for a sheet that also carries the mark of what has expired. */
  readonly withMark: readonly number[];
  /** Points, of the small print. */
  readonly foot: number;
}

export const LAYOUTS: Readonly<Record<CardFormat, Layout>> = {
  poster: {
    width: 215.9,
    height: 279.4,
    margin: 12,
    sizes: [38, 36, 34, 32, 30, 29, 28],
    withMark: [26, 24],
    foot: 9,
  },
  'half-letter': {
    width: 139.7,
    height: 215.9,
    margin: 10,
    sizes: [16, 15.5, 15, 14.5, 14, 13.5, 13, 12.5, 12, 11.5, 11],
    withMark: [10.5, 10],
    foot: 7,
  },
  wallet: {
    width: 215.9,
    height: 279.4,
    margin: 0,
    sizes: [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5],
    withMark: [6],
    foot: 5,
  },
};

/** Eight cards, two by four, in the middle of the sheet. */
export const WALLET = { width: 85.6, height: 54, columns: 2, rows: 4, inset: 3.5 } as const;

export interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly upright: boolean;
}

/** Where to cut: short strokes outside the cards, at every edge. */
export function cropMarks(): readonly Stroke[] {
  const { width, height } = LAYOUTS.wallet;
  const left = (width - WALLET.width * WALLET.columns) / 2;
  const top = (height - WALLET.height * WALLET.rows) / 2;
  const length = 5;
  const gap = 2;
  const upright = edges(WALLET.columns, left, WALLET.width).flatMap((x) => [
    { x, y: top - gap - length, length, upright: true },
    { x, y: height - top + gap, length, upright: true },
  ]);
  const level = edges(WALLET.rows, top, WALLET.height).flatMap((y) => [
    { x: left - gap - length, y, length, upright: false },
    { x: width - left + gap, y, length, upright: false },
  ]);
  return [...upright, ...level];
}

function edges(count: number, first: number, size: number): number[] {
  return Array.from({ length: count + 1 }, (_, index) => first + index * size);
}
