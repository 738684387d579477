/**
 * Burns the black boxes into the pixels. A box grows by a margin, for the blur round a letter, and takes every
 * word whole of which it covers a sixth: half a name is a name. What lay under it is gone from the copy.
 */
import type { GrayImage } from '@threshold/instruments/input/gray-image';
import type { Box, Word } from '@threshold/instruments/page/page';
import type { RecordPage } from './pages-content.ts';
import { drawMark, fill, markPlace } from './reason-mark.ts';

export interface BlackBox extends Box {
  readonly reason: string;
  /** Where its code stands in white. */
  readonly mark?: Box;
}

export type Piece = { readonly word: string } | { readonly reason: string };

export interface BlackedOut {
  readonly image: GrayImage;
  readonly boxes: readonly BlackBox[];
  /** The words that are gone. They stay inside. */
  readonly gone: readonly string[];
  /** What can still be read, line by line, with a reason where something was. */
  readonly lines: readonly (readonly Piece[])[];
}

const SHARE = 1 / 6;

export function blackOut({ image, dots, text, redactions }: RecordPage): BlackedOut {
  const burnt: GrayImage = { ...image, data: Uint8Array.from(image.data) };
  const margin = Math.ceil(dots / 72);
  const gone: string[] = [];
  const black: { readonly reason: string; readonly box: Box }[] = redactions.map(
    ({ reason, ...box }) => ({ reason, box: grown(box, margin, image) }),
  );
  const given = [...black];
  const lines = text.lines.map(({ words }) => {
    const pieces: Piece[] = [];
    for (const word of words) {
      const over = given.find(({ box }) => shareCovered(word, box) >= SHARE);
      if (over === undefined) {
        pieces.push({ word: word.text });
        continue;
      }
      gone.push(word.text);
      black.push({ reason: over.reason, box: grown(word.box, margin, image) });
      const last = pieces.at(-1);
      if (!(last && 'reason' in last && last.reason === over.reason))
        pieces.push({ reason: over.reason });
    }
    return pieces;
  });
  for (const { box } of black) fill(burnt, 0, box);
  const boxes = black.map(({ reason, box }, index): BlackBox => {
    const mark = index < given.length ? markPlace(reason, box, dots) : undefined;
    return { ...box, reason, ...(mark === undefined ? {} : { mark }) };
  });
  for (const { reason, mark } of boxes) if (mark) drawMark(burnt, reason, mark);
  return { image: burnt, boxes, gone, lines };
}

function shareCovered({ box: word }: Word, box: Box): number {
  const across = Math.min(word.x + word.width, box.x + box.width) - Math.max(word.x, box.x);
  const down = Math.min(word.y + word.height, box.y + box.height) - Math.max(word.y, box.y);
  const area = word.width * word.height;
  return area > 0 && across > 0 && down > 0 ? (across * down) / area : 0;
}

/** To whole pixels, outwards, within the picture. */
function grown(box: Box, by: number, { width, height }: GrayImage): Box {
  const left = Math.max(0, Math.floor(box.x) - by);
  const top = Math.max(0, Math.floor(box.y) - by);
  const right = Math.min(width, Math.ceil(box.x + box.width) + by);
  const bottom = Math.min(height, Math.ceil(box.y + box.height) + by);
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
