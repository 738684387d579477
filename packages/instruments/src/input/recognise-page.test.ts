import { describe, expect, it } from 'vitest';
import type { Word } from '../page/page.ts';
import { shrunk, type GrayImage } from './gray-image.ts';
import { placed } from './placement.ts';
import { readingScale } from './reading-scale.ts';
import { recognisePage, type WordEngine } from './recognise-page.ts';
import { smoothed } from './smooth.ts';
import { stripsOf } from './strips.ts';
import { turned } from './turn.ts';

const image = (rows: readonly (readonly number[])[]): GrayImage => ({
  width: rows[0]!.length,
  height: rows.length,
  data: Uint8Array.from(rows.flat()),
});
const rowsOf = ({ width, height, data }: GrayImage): number[][] =>
  Array.from({ length: height }, (_, row) => [...data.subarray(row * width, (row + 1) * width)]);

describe('a page turned', () => {
  const page = image([
    [1, 2, 3],
    [4, 5, 6],
  ]);

  it('by quarters keeps every pixel', () => {
    expect(rowsOf(turned(page, 90))).toEqual([
      [4, 1],
      [5, 2],
      [6, 3],
    ]);
    expect(rowsOf(turned(page, 180))).toEqual([
      [6, 5, 4],
      [3, 2, 1],
    ]);
    expect(rowsOf(turned(page, -90))).toEqual([
      [3, 6],
      [2, 5],
      [1, 4],
    ]);
    expect(turned(page, 360)).toBe(page);
  });

  it('by a few degrees clockwise brings a line that rises to level', () => {
    const slanted: GrayImage = { width: 400, height: 400, data: new Uint8Array(160_000).fill(255) };
    for (let x = 50; x < 350; x++) {
      const y = Math.round(200 - (x - 200) * Math.tan((3 * Math.PI) / 180));
      slanted.data.fill(0, y * 400 + x, y * 400 + x + 1);
      slanted.data[(y + 1) * 400 + x] = 0;
    }
    const level = turned(slanted, 3);
    const dark = rowsOf(level).map((row) => row.filter((grey) => grey < 128).length);
    expect(Math.max(...dark)).toBeGreaterThan(200);
    expect(dark.filter((count) => count > 0).length).toBeLessThan(8);
  });
});

it('loses a speck and keeps a stroke when it is smoothed', () => {
  const white = [255, 255, 255, 255, 255];
  const page = image([
    white,
    white,
    [255, 255, 0, 255, 255],
    white,
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
    white,
  ]);
  const rows = rowsOf(smoothed(page));
  expect(rows[2]).toEqual(white);
  expect(rows[4]!.slice(1, 4)).toEqual([0, 0, 0]);
});

it('shrinks to a side, each pixel the mean of those it stands for', () => {
  expect(
    rowsOf(
      shrunk(
        image([
          [0, 100, 9],
          [100, 200, 9],
          [9, 9, 9],
        ]),
        2,
      ),
    ),
  ).toEqual([[100]]);
});

it('enlarges a small picture and shrinks a large one, and leaves a page as it is', () => {
  expect(readingScale(1700, 2200)).toBe(1);
  expect(readingScale(4032, 3024)).toBeCloseTo(2600 / 4032);
  expect(readingScale(850, 1100)).toBe(2);
  expect(readingScale(100, 200)).toBe(2);
});

describe('a page cut in two', () => {
  const printed = (lines: readonly (readonly [top: number, width: number])[]): GrayImage => {
    const page = { width: 300, height: 600, data: new Uint8Array(180_000).fill(255) };
    for (const [top, width] of lines) {
      for (let y = top; y < top + 20; y++) page.data.fill(0, y * 300 + 20, y * 300 + 20 + width);
    }
    return page;
  };

  it('is cut between lines, with about as much ink above as below', () => {
    const strips = stripsOf(
      printed([
        [40, 100],
        [80, 100],
        [120, 100],
        [400, 150],
        [440, 150],
      ]),
      2,
    );
    expect(strips).toHaveLength(2);
    expect(strips[1]!.top).toBeGreaterThan(140);
    expect(strips[1]!.top).toBeLessThan(400);
    expect(strips[0]!.image.height + strips[1]!.image.height).toBe(600);
  });

  it('stays whole where nothing parts it, and for one engine', () => {
    const black: GrayImage = { width: 300, height: 600, data: new Uint8Array(180_000) };
    expect(stripsOf(black, 2)).toHaveLength(1);
    expect(
      stripsOf(
        printed([
          [40, 100],
          [400, 100],
        ]),
        1,
      ),
    ).toHaveLength(1);
  });
});

describe('a picture recognised', () => {
  const word = (text: string, x: number, y: number, confidence = 0.9): Word => ({
    text,
    confidence,
    box: { x, y, width: text.length * 10, height: 20 },
  });
  const page = (): GrayImage => {
    const data = new Uint8Array(800 * 1000).fill(255);
    for (let top = 100; top < 900; top += 40) {
      for (let y = top; y < top + 16; y++) {
        for (let x = 80 + ((top * 7) % 13); x < 700; x += 13)
          data.fill(20, y * 800 + x, y * 800 + x + 9);
      }
    }
    return { width: 800, height: 1000, data };
  };

  it('puts the words of both strips on one page, places given on the picture as it was shown', async () => {
    const heights: number[] = [];
    const engine: WordEngine = {
      atOnce: 2,
      words: ({ height }) => {
        heights.push(height);
        return Promise.resolve([word(heights.length === 1 ? 'first' : 'second', 100, 30)]);
      },
    };
    const gray = page();
    const read = await recognisePage({ width: 1600, height: 2000, gray }, engine);
    if (typeof read === 'string') throw new Error(read);
    const words = read.page.lines.flatMap((line) => line.words);
    expect(words.map(({ text }) => text)).toEqual(['first', 'second']);
    expect(words[1]!.box.y).toBe(30 + heights[0]!);
    expect(placed(words[0]!.box, read.placement)).toEqual({
      x: 200,
      y: 60,
      width: 100,
      height: 40,
    });
  });

  it('is turned round when it reads badly and a glance at the other way reads better', async () => {
    let asked = 0;
    const engine: WordEngine = {
      atOnce: 1,
      // The first reading is unsure; the glance and the reading after it are sure.
      words: () => Promise.resolve([word('reading', 100, 300, asked++ === 0 ? 0.3 : 0.95)]),
    };
    const read = await recognisePage({ width: 800, height: 1000, gray: page() }, engine);
    if (typeof read === 'string') throw new Error(read);
    expect(read.sureness).toBeCloseTo(0.95);
    expect(read.placement.a).toBeCloseTo(-1);
  });

  it('says why it could not be read', async () => {
    const engine: WordEngine = { atOnce: 1, words: () => Promise.resolve('too-slow') };
    expect(await recognisePage({ width: 800, height: 1000, gray: page() }, engine)).toBe(
      'too-slow',
    );
  });
});
