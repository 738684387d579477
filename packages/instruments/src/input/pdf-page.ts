/**
 * From what a PDF says of a page to words with places: text in runs, and what was filled into its form,
 * which is no part of the text. Whether the text can be trusted to be the page is told too.
 */
import type { Box, Page, Word } from '../page/page.ts';
import type { GrayImage } from './gray-image.ts';
import { marksOf } from './marks.ts';
import { pageOf } from './page-lines.ts';

/** A run of text as it lies on the page seen upright: points, from the top left, `y` at its foot. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  /** What was filled into the form: text fields, and ticks as `[X]` or `[ ]`. */
  readonly fields: readonly PdfRun[];
  /** The page drawn, at `scale` pixels to the point. */
  readonly drawn: GrayImage;
  readonly scale: number;
}

/** Fewer letters than this on a page are a stamp or a page number on a scan. */
const LEAST_LETTERS = 60;

/** A page whose words are in its pictures must be recognised. */
export function hasText({ runs }: PdfPage): boolean {
  const text = runs.map((run) => run.text).join('');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  // Fonts without a table of characters give private or replacement ones.
  const broken = text.match(/[\p{Co}\ufffd\0-\x08]/gu)?.length ?? 0;
  return letters >= LEAST_LETTERS && broken < letters * 0.1;
}

export function pdfTextPage(page: PdfPage): Page {
  const words = [...page.runs, ...page.fields].flatMap(wordsOfRun);
  const onDrawing = words.map((word) => ({ ...word, box: times(word.box, page.scale) }));
  const { blanks, ink } = marksOf(page.drawn, onDrawing);
  return pageOf(
    [...words, ...blanks.map((blank) => ({ ...blank, box: times(blank.box, 1 / page.scale) }))],
    ink.map((box) => times(box, 1 / page.scale)),
  );
}

/** A run's words share its width by their lengths: PDF gives no more. */
function wordsOfRun({ text, x, y, width, height }: PdfRun): readonly Word[] {
  const length = Math.max(1, text.length);
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    confidence: 1,
    box: {
      x: x + (width * match.index) / length,
      y: y - height,
      width: (width * match[0].length) / length,
      height,
    },
  }));
}

function times({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}
