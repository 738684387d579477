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
  /** How much of the page is pictures, 0 to 1. */
  readonly pictured: number;
  /** The page drawn, at `scale` pixels to the point. */
  readonly drawn: GrayImage;
  readonly scale: number;
}

/** Fewer letters than this on a page are a stamp or a page number on a scan. */
const LEAST_LETTERS = 60;

/** Of a page, as much picture as this is a scan. */
const SCANNED = 0.5;
/** Of its words, so many must be seen where they are said to stand. */
const SEEN = 0.9;

/**
 * Whether the text of a page may be believed to be the page. Text that nobody sees is not: a scan with
 * other words under it, white words on white, a paper laid over another. Such a page is read from its picture.
 */
export function hasText(page: PdfPage): boolean {
  const text = page.runs.map((run) => run.text).join('');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  // Fonts without a table of characters give private or replacement ones.
  const broken = text.match(/[\p{Co}\ufffd\0-\x08]/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS || broken >= letters * 0.1) return false;
  return page.pictured < SCANNED && seenShare(page) >= SEEN;
}

/** Of the letters of the text, the share that stands where something is drawn. */
function seenShare({ runs, drawn, scale }: PdfPage): number {
  let [letters, seen] = [0, 0];
  for (const word of runs.flatMap(wordsOfRun)) {
    letters += word.text.length;
    if (isDrawn(drawn, times(word.box, scale))) seen += word.text.length;
  }
  return letters === 0 ? 0 : seen / letters;
}

/** Print has light and dark in its box, whichever of them is the paper. */
const CONTRAST = 60;

function isDrawn({ width, height, data }: GrayImage, box: Box): boolean {
  const right = Math.min(width, Math.ceil(box.x + box.width));
  const bottom = Math.min(height, Math.ceil(box.y + box.height));
  let [darkest, lightest] = [255, 0];
  for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x < right; x++) {
      const grey = data[y * width + x]!;
      if (grey < darkest) darkest = grey;
      if (grey > lightest) lightest = grey;
    }
  }
  return lightest - darkest >= CONTRAST;
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
