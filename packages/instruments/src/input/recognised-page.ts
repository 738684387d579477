/**
 * From what recognition gave to a page. The words are kept as they were read, misreadings and all: the
 * reader was made for them. What is not writing is dropped; what may be a signature becomes ink.
 */
import type { Page, Word } from '../page/page.ts';
import type { GrayImage } from './gray-image.ts';
import { marksOf } from './marks.ts';
import { pageOf, wordHeightOf } from './page-lines.ts';

/** A word of tesseract.js, in this shape since its version 2. */
export interface RecognisedWord {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly bbox: {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
  };
}

/** What tesseract.js returns when it is asked for blocks. */
export interface RecognisedBlock {
  readonly paragraphs: readonly {
    readonly lines: readonly { readonly words: readonly RecognisedWord[] }[];
  }[];
}

const LEAST_SURE = 0.5;
/** `/s/` before a signature, whatever recognition made of its middle: by hand it is seldom read right. */
const SIGNING = /^[/[({|]\S{1,2}\/$/;
const TICK_BOX = /^[[\](){}|xXoO0☐☒□■1lI]{1,3}$/;

export function wordsOf(blocks: readonly RecognisedBlock[]): readonly Word[] {
  return blocks.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) =>
      lines.flatMap(({ words }) =>
        words.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({
          text: text.trim(),
          confidence: confidence / 100,
          box: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 },
        })),
      ),
    ),
  );
}

export function recognisedPage(words: readonly Word[], level: GrayImage): Page {
  const usual = wordHeightOf(words);
  const kept = words.filter((word) => isWriting(word, usual));
  const { blanks, ink } = marksOf(level, kept);
  return pageOf([...kept, ...blanks], ink);
}

/**
 * How well a page was read, 0 to 1: long words count more, and a page without words is not read. Nor is one
 * whose words stand on end: it lies on its side, and its lines would come out as columns.
 */
export function sureness(words: readonly Word[]): number {
  let [sum, length] = [0, 0];
  for (const { text, confidence, box } of words) {
    if (!/[\p{L}\p{N}]{2}/u.test(text)) continue;
    const onEnd = text.length >= 4 && box.height > box.width;
    sum += onEnd ? 0 : confidence * text.length;
    length += text.length;
  }
  return length === 0 ? 0 : sum / length;
}

function isWriting({ text, confidence, box }: Word, usual: number): boolean {
  if (text === '' || /^[_\-–—=~|.'’`]+$/.test(text)) return false;
  if (box.height > usual * 4 || box.height < 2) return false;
  if (confidence >= LEAST_SURE || TICK_BOX.test(text) || SIGNING.test(text)) return true;
  return /[\p{L}\p{N}]{3}/u.test(text);
}
