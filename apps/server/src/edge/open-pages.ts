/**
 * Papers as pages that can be blacked out: a grey picture of each, large enough to be read, and the words on it where they
 * stand. A page that came as text is drawn, so that a box on it hides what it seems to hide.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { nodeEdge } from '@threshold/instruments/edge/node-edge';
import { INPUT_LIMITS } from '@threshold/instruments/input/limits';
import { grayOf } from '@threshold/instruments/input/pdf-content.mjs';
import { PaperReader, type PlacedPage } from '@threshold/instruments/input/paper-reader';
import { placed } from '@threshold/instruments/input/placement';
import type { Page } from '@threshold/instruments/page/page';
import type { GrayImage } from '@threshold/instruments/input/gray-image';
import sharp from 'sharp';
import type { Box, OpenPages, PicturedPage } from '../features/releases/release-work.ts';

/** About 200 to an inch of a letter page: small print stays readable, and a picture stays below a megabyte or two. */
const SIDE = 2500;
const INCHES = 8.5;
/** Lines of text on a drawn page. */
const LINES = 58;
const DRAWN = { width: 1700, height: 2200, margin: 120, size: 26, line: 34, column: 15 } as const;
const FONT = 'Drawn page';
/** Letters that the font of drawn pages has and that run from left to right. */
const DRAWABLE = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2026\u20ac\u2122]*$/u;

export const openPages: OpenPages = async (papers) => {
  const { edge, close } = nodeEdge({ engines: 1, keepsPictures: true, shownSide: SIDE });
  try {
    const pages: PicturedPage[] = [];
    for (const { paper, content } of papers) {
      const read = await new PaperReader(edge).read('This paper', content);
      if ('code' in read) return { problem: read.code };
      let number = 0;
      for (const page of read.pages) {
        for (const each of await picturesOf(page)) {
          if (each === undefined) return { problem: 'letters' };
          pages.push({ paper, page: (number += 1), ...each });
        }
      }
      if (pages.length > INPUT_LIMITS.pages) return { problem: 'too-many-pages' };
    }
    return { pages };
  } finally {
    await close();
  }
};

type Pictured = Omit<PicturedPage, 'paper' | 'page'>;

async function picturesOf(page: PlacedPage): Promise<(Pictured | undefined)[]> {
  const { placement, shown } = page;
  if (!shown) return drawnText(page.page.lines);
  const { image, scale } = shown;
  const lines = page.page.lines.map(({ words }) =>
    words.map(({ text, box }) => ({ text, box: scaled(placed(box, placement), scale) })),
  );
  return [await pictured(image, lines)];
}

async function pictured(image: GrayImage, lines: PicturedPage['lines']): Promise<Pictured> {
  const { data, width, height } = image;
  const picture = await sharp(data, { raw: { width, height, channels: 1 } })
    .webp({ lossless: true })
    .toBuffer();
  const dots = Math.min(1200, Math.max(50, Math.round(Math.min(width, height) / INCHES)));
  return { width, height, dots, lines, picture };
}

interface SetWord {
  readonly text: string;
  readonly x: number;
  readonly across: number;
}

/** Undefined where a letter could not be drawn: nothing may be missing from a page without a word. */
async function drawnText(lines: Page['lines']): Promise<(Pictured | undefined)[]> {
  const { GlobalFonts, createCanvas } = await import('@napi-rs/canvas');
  const { resolve } = createRequire(import.meta.url);
  const home = path.dirname(resolve('@expo-google-fonts/public-sans/package.json'));
  GlobalFonts.registerFromPath(path.join(home, '400Regular/PublicSans_400Regular.ttf'), FONT);
  const { width, height, margin, size, line } = DRAWN;
  const newContext = () => {
    const context = createCanvas(width, height).getContext('2d');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#000000';
    context.font = `${size}px "${FONT}"`;
    return context;
  };
  const ruler = newContext();
  const rows = rowsOf(lines, (text) => ruler.measureText(text).width);
  if (rows === undefined) return [undefined];
  const pages: Pictured[] = [];
  for (let from = 0; from === 0 || from < rows.length; from += LINES) {
    const context = newContext();
    const placedLines = rows.slice(from, from + LINES).map((row, at) =>
      row.map(({ text, x, across }) => {
        const bottom = margin + (at + 1) * line;
        context.fillText(text, x, bottom);
        return { text, box: { x, y: bottom - size, width: across, height: size + 6 } };
      }),
    );
    const { data } = context.getImageData(0, 0, width, height);
    pages.push(await pictured({ width, height, data: grayOf(data) }, placedLines));
  }
  return pages;
}

/** Words in the columns where they stood; a line that is too long goes on in the next. */
function rowsOf(
  lines: Page['lines'],
  widthOf: (text: string) => number,
): readonly (readonly SetWord[])[] | undefined {
  const { width, margin, column } = DRAWN;
  const rows: SetWord[][] = [];
  for (const { words } of lines) {
    let row: SetWord[] = [];
    let left: number = margin;
    let wrapped = false;
    for (const { text, box } of words) {
      const across = widthOf(text);
      if (!DRAWABLE.test(text) || across > width - 2 * margin) return undefined;
      let x: number = wrapped ? left : Math.max(left, margin + box.x * column);
      if (x + across > width - margin) {
        if (row.length > 0) rows.push(row);
        [row, wrapped, x] = [[], true, margin];
      }
      row.push({ text, x, across });
      left = x + across + widthOf(' ');
    }
    rows.push(row);
  }
  return rows;
}

function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}
