import { describe, expect, it } from 'vitest';
import type { Word } from '../page/page.ts';
import { fileTypeOf } from './file-type.ts';
import { flattened } from './flatten.ts';
import type { GrayImage } from './gray-image.ts';
import { marksOf } from './marks.ts';
import { pageOf } from './page-lines.ts';
import { placed, placementOf } from './placement.ts';
import { recognisedPage, sureness } from './recognised-page.ts';
import { lieOf } from './slant.ts';

const word = (text: string, x: number, y: number, height = 20): Word => ({
  text,
  confidence: 0.95,
  box: { x, y, width: text.length * 10, height },
});

function paper(width: number, height: number, grey = 255): GrayImage {
  return { width, height, data: new Uint8Array(width * height).fill(grey) };
}

function fill(
  image: GrayImage,
  x: number,
  y: number,
  width: number,
  height: number,
  grey = 0,
): void {
  for (let row = y; row < y + height; row++) {
    image.data.fill(grey, row * image.width + x, row * image.width + x + width);
  }
}

const linesOf = (words: readonly Word[]): string[] =>
  pageOf(words).lines.map((line) => line.words.map(({ text }) => text).join(' '));

describe('words as lines', () => {
  it('puts the columns of a form on one line, in whatever order they were recognised', () => {
    const words = [
      word('Date', 500, 101),
      word('issued:', 560, 104),
      word('Judge’s', 100, 100),
      word('signature', 180, 102),
      word('City', 100, 140),
      word('State', 500, 141),
    ];
    expect(linesOf(words)).toEqual(['Judge’s signature Date issued:', 'City State']);
  });

  it('keeps the empty lines between them, at most three', () => {
    const at = (line: number): Word => word('print', 100, line * 40);
    expect(linesOf([at(0), at(1), at(2), at(4), at(5), at(20)])).toEqual([
      'print',
      'print',
      'print',
      '',
      'print',
      'print',
      '',
      '',
      '',
      'print',
    ]);
  });

  it('never puts words that stand on each other on one line', () => {
    expect(linesOf([word('signature', 100, 100), word('printed', 105, 109)])).toHaveLength(2);
  });

  it('follows a line that slopes a little', () => {
    const slope = Array.from({ length: 12 }, (_, at) => word('word', at * 60, 100 + at * 2));
    expect(linesOf(slope)).toHaveLength(1);
  });
});

describe('marks on a page', () => {
  const label = word('(Signature of Officer)', 400, 300);
  const print = [word('Printed', 100, 300), word('name', 190, 300), label];

  it('finds an empty rule to sign on, as the underscores it would be in text', () => {
    const image = paper(1000, 600);
    fill(image, 400, 280, 220, 2);
    const { blanks, ink } = marksOf(image, print);
    expect(ink).toEqual([]);
    expect(blanks.map(({ text }) => text)).toEqual(['_'.repeat(22)]);
  });

  it('calls a rule with a name on it no blank', () => {
    const image = paper(1000, 600);
    fill(image, 400, 280, 220, 2);
    expect(marksOf(image, [...print, word('D. Marrowby', 420, 258)]).blanks).toEqual([]);
  });

  it('finds a scrawl that gave no words, on its rule, and then the rule is not empty', () => {
    const image = paper(1000, 600);
    fill(image, 400, 280, 220, 2);
    for (let at = 0; at < 120; at++) {
      fill(image, 430 + at, 255 + Math.round(14 * Math.sin(at / 6)), 3, 3);
    }
    const { blanks, ink } = marksOf(image, print);
    expect(blanks).toEqual([]);
    expect(ink).toHaveLength(1);
    expect(ink[0]!.x).toBeGreaterThan(420);
    expect(ink[0]!.x + ink[0]!.width).toBeLessThan(570);
  });

  it('takes neither a faint watermark nor a black edge for ink', () => {
    const image = paper(1000, 600);
    fill(image, 430, 240, 120, 30, 225);
    fill(image, 0, 0, 12, 600);
    expect(marksOf(image, print)).toEqual({ blanks: [], ink: [] });
  });
});

describe('a recognised page', () => {
  it('drops strokes that are no writing and keeps the box before a line', () => {
    const doubtful = (text: string, x: number): Word => ({
      ...word(text, x, 100),
      confidence: 0.2,
    });
    const page = recognisedPage(
      [doubtful('[', 80), doubtful('~|', 100), doubtful('W/', 130), word('sworn', 200, 100)],
      paper(600, 300),
    );
    expect(page.lines.flatMap(({ words }) => words.map(({ text }) => text))).toEqual([
      '[',
      'sworn',
    ]);
  });

  it('is as sure as its longer words', () => {
    expect(sureness([])).toBe(0);
    const onEnd = { ...word('warrant', 0, 0), box: { x: 0, y: 0, width: 20, height: 70 } };
    expect(sureness([onEnd])).toBe(0);
    expect(sureness([{ ...word('|', 0, 0), confidence: 0 }, word('warrant', 9, 0)])).toBe(0.95);
  });
});

describe('how a page lies', () => {
  /** Lines of dashes as print would be, slanted by so many degrees. */
  function printed(slant: number, sideways: boolean): GrayImage {
    const image = paper(1200, 1200);
    const tangent = Math.tan((slant * Math.PI) / 180);
    for (let line = 0; line < 24; line++) {
      for (let x = 150; x < 1050; x++) {
        if ((x + line * 37) % (71 + (line % 5) * 13) < 8) continue;
        const y = Math.round(200 + line * 34 + (x - 600) * tangent);
        for (let dy = 0; dy < 14; dy++) {
          const [px, py] = sideways ? [1199 - (y + dy), x] : [x, y + dy];
          image.data[py * 1200 + px] = 0;
        }
      }
    }
    return image;
  }

  it.each([0, 2, -4, 7.5])('measures a slant of %s degrees', (slant) => {
    const lie = lieOf(printed(slant, false));
    expect(lie.sideways).toBe(false);
    expect(lie.slant).toBeCloseTo(slant, 0);
  });

  it('sees that a page lies on its side', () => {
    expect(lieOf(printed(0, true)).sideways).toBe(true);
  });

  it('says nothing of a page without ink', () => {
    expect(lieOf(paper(300, 300))).toEqual({ sideways: false, slant: 0 });
  });
});

it('makes paper in a shadow as white as paper in the light, and its print as black', () => {
  const image = paper(960, 960);
  for (let y = 0; y < 960; y++) {
    for (let x = 0; x < 960; x++) image.data[y * 960 + x] = 255 - Math.round(x / 8);
  }
  for (const x of [100, 480, 860]) fill(image, x, 400, 10, 30, 40);
  const { data } = flattened(image);
  for (const x of [50, 400, 800]) expect(data[700 * 960 + x]).toBeGreaterThan(235);
  for (const x of [103, 483, 863]) expect(data[410 * 960 + x]).toBeLessThan(60);
});

describe('a place on the page as it was given', () => {
  it('is found after scaling by two and a quarter turn', () => {
    // Given 100 × 200, scaled to 200 × 400, turned clockwise to 400 × 200.
    const placement = placementOf({ width: 100, height: 200 }, 90, { width: 400, height: 200 }, 2);
    // The top left of what was read is the bottom left of what was given.
    expect(placed({ x: 0, y: 0, width: 40, height: 20 }, placement)).toEqual({
      x: 0,
      y: 180,
      width: 10,
      height: 20,
    });
  });
});

describe('what a file is', () => {
  const typeOf = (text: string): string => fileTypeOf(Buffer.from(text, 'latin1'));

  it('is told by its first bytes', () => {
    expect(typeOf('%PDF-1.7\n')).toBe('pdf');
    expect(typeOf('\n\n  junk before %PDF-1.4')).toBe('pdf');
    expect(typeOf('\xff\xd8\xff\xe0')).toBe('jpeg');
    expect(typeOf('RIFF1234WEBPVP8 ')).toBe('webp');
    expect(typeOf('RIFF1234WAVEfmt ')).toBe('text');
    expect(typeOf('WARRANT FOR ARREST OF ALIEN')).toBe('text');
    expect(typeOf('GIF89a')).toBe('other-picture');
  });

  it('is an e-mail only with the headers that a mail program writes', () => {
    expect(typeOf('From: a@b.example\nMIME-Version: 1.0\n\nhello')).toBe('email');
    expect(typeOf('From: a@b.example\nTo: c@d.example\n\nhello')).toBe('text');
    expect(typeOf('To the warden\n\nFrom: x\nMIME-Version: 1.0')).toBe('text');
  });
});
