/**
 * A transcription drawn as the pages it might have come from: 8.5 × 11 inches, print in a serif, columns
 * where the text has them, `____` as rules, `/s/` names by hand. Each page says, at its head, its foot and
 * faintly across, that it is a sample: kept apart from the print, so that reading is not helped or harmed.
 */
import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { HAND, PRINT, registerFonts } from './fonts.ts';

export const WATERMARK = 'SAMPLE – NOT A REAL PAPER';
const INK = '#181818';
const MARGIN = 0.65;
const LEADING = 1.22;
/** Of the height of the letters: what one column of the text is worth. */
const ADVANCE = 0.47;
const LARGEST = 11 / 72;

export function drawPages(text: string, dpi: number): readonly Canvas[] {
  registerFonts();
  return text
    .replace(/\r\n?/g, '\n')
    .split('\f')
    .flatMap((page) => sheets(page.replace(/^\n+|\s+$/g, '').split('\n'), dpi));
}

function sheets(lines: readonly string[], dpi: number): readonly Canvas[] {
  const columns = Math.max(60, ...lines.map((line) => line.length));
  const room = (8.5 - 2 * MARGIN) * dpi;
  const em = Math.min(room / columns / ADVANCE, LARGEST * dpi);
  const most = Math.floor(((11 - 2 * MARGIN - 0.3) * dpi) / (em * LEADING));
  const pages: Canvas[] = [];
  for (let from = 0; from < lines.length; from += most) {
    pages.push(sheet(lines.slice(from, from + most), dpi, em));
  }
  return pages;
}

function sheet(lines: readonly string[], dpi: number, em: number): Canvas {
  const canvas = createCanvas(Math.round(8.5 * dpi), Math.round(11 * dpi));
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  watermark(context, canvas, dpi);
  context.fillStyle = INK;
  context.strokeStyle = INK;
  lines.forEach((line, index) => {
    const y = MARGIN * dpi + 0.25 * dpi + index * em * LEADING;
    for (const piece of line.matchAll(/\S+(?: {1,2}\S+)*/g)) {
      const x = MARGIN * dpi + piece.index * em * ADVANCE;
      drawPiece(context, piece[0], x, y, em, canvas.width - MARGIN * dpi * 0.6);
    }
  });
  return canvas;
}

function drawPiece(
  context: SKRSContext2D,
  piece: string,
  x: number,
  y: number,
  em: number,
  edge: number,
): void {
  const room = Math.min(piece.length * em * ADVANCE, edge - x);
  const parts = piece.split(/(_{3,}|\/s\/ [\p{L}.'’ -]+)/u).filter((part) => part !== '');
  const widths = parts.map((part) => widthOf(context, part, em));
  const total = widths.reduce((sum, width) => sum + width, 0);
  // Type set too wide for its column is set narrower, as typists do.
  const narrow = Math.min(1, room / total);
  let at = x;
  parts.forEach((part, index) => {
    const width = widths[index]! * narrow;
    if (part.startsWith('___')) {
      context.fillRect(at, y + em * 0.12, width, Math.max(1, em * 0.05));
    } else {
      context.save();
      context.font = fontOf(part, em);
      context.translate(at, y);
      context.scale(narrow, 1);
      context.fillText(part, 0, 0);
      context.restore();
    }
    at += width;
  });
}

function widthOf(context: SKRSContext2D, part: string, em: number): number {
  if (part.startsWith('___')) return part.length * em * ADVANCE;
  context.font = fontOf(part, em);
  return context.measureText(part).width;
}

function fontOf(part: string, em: number): string {
  return part.startsWith('/s/') ? `${em * 1.25}px "${HAND}"` : `${em}px "${PRINT}"`;
}

function watermark(context: SKRSContext2D, { width, height }: Canvas, dpi: number): void {
  context.save();
  context.textAlign = 'center';
  context.fillStyle = '#9a9a9a';
  context.font = `${dpi * 0.13}px "${PRINT}"`;
  context.fillText(WATERMARK, width / 2, dpi * 0.4);
  context.fillText(WATERMARK, width / 2, height - dpi * 0.3);
  context.fillStyle = '#f1f1f1';
  context.font = `${dpi * 0.55}px "${PRINT}"`;
  context.translate(width / 2, height / 2);
  context.rotate(-0.9);
  context.fillText(WATERMARK, 0, 0);
  context.restore();
}
