/** Where an offset lies, how wide a sign is, and which part of a long line is shown around a mark. */
import { describe, expect, it } from 'vitest';
import { markLine, placeOf, widthOf } from './source-line.ts';

describe('the place of an offset', () => {
  it.each([
    ['the first sign', 'ab\ncd\n', 0, 1, 1],
    ['the line break belongs to the line it ends', 'ab\ncd\n', 2, 1, 3],
    ['the first sign behind it begins the next', 'ab\ncd\n', 3, 2, 1],
    ['the end of a file that ends in a line break', 'ab\ncd\n', 6, 3, 1],
    ['the end of a file that does not', 'ab\ncd', 5, 2, 3],
    ['a sign of two halves is one column', '😀x', 2, 1, 2],
    ['those of the lines above do not count', '😀\nx', 4, 2, 2],
  ])('%s', (_, text, offset, line, column) => {
    expect(placeOf(text, offset)).toEqual({ line, column });
  });
});

describe('the columns of a sign', () => {
  it.each([
    ['a letter', 'a', 1],
    ['a letter with its accent', 'é', 1],
    ['a soft hyphen, which terminals show', '\u00ad', 1],
    ['the first accent that stands on another letter', '\u0300', 0],
    ['an accent', '\u0301', 0],
    ['a joiner', '\u200d', 0],
    ['a Greek letter', 'ω', 1],
    ['a Chinese character', '語', 2],
    ['a Chinese full stop', '。', 2],
    ['a wide letter', 'Ａ', 2],
    ['a picture', '😀', 2],
  ])('%s', (_, character, width) => {
    expect(widthOf(character)).toBe(width);
  });
});

/** 0123456789 over and over: a column can be read off what is shown. */
const digits = (length: number): string =>
  Array.from({ length }, (_, index) => String(index % 10)).join('');

describe('a line with a mark', () => {
  it.each([
    ['is shown whole where it fits', 'abcdef', 2, 4, { text: 'abcdef', before: 2, length: 2 }],
    ['marks one column at least', 'abc', 1, 1, { text: 'abc', before: 1, length: 1 }],
    ['marks the place behind its end', 'abc', 3, 4, { text: 'abc', before: 3, length: 1 }],
    ['shows a tab as four columns', '\ta\tb', 1, 4, { text: '    a    b', before: 4, length: 6 }],
    ['counts wide signs twice', '語a語', 1, 3, { text: '語a語', before: 2, length: 3 }],
    [
      'shows what cannot be seen as a sign of one column',
      'a\u0007\u202e\u200bb',
      1,
      4,
      { text: 'a\ufffd\ufffd\ufffdb', before: 1, length: 3 },
    ],
    [
      'fits where it is just as wide as the room',
      digits(40),
      0,
      1,
      { text: digits(40), before: 0, length: 1 },
    ],
  ])('%s', (_, line, from, to, shown) => {
    expect(markLine(line, from, to, 40)).toEqual(shown);
  });

  it('is not cut before a mark at its end where all of it fits', () => {
    expect(markLine(digits(40), 38, 40, 40)).toEqual({ text: digits(40), before: 38, length: 2 });
  });

  it('is cut behind where one column too many', () => {
    expect(markLine(digits(41), 0, 1, 40)).toEqual({
      text: `${digits(39)}…`,
      before: 0,
      length: 1,
    });
  });

  it('is cut on both sides of a mark in its middle, a third of the room before it', () => {
    const line = digits(100);
    expect(markLine(line, 50, 53, 40)).toEqual({
      text: `…${line.slice(37, 75)}…`,
      before: 14,
      length: 3,
    });
  });

  it('is cut before a mark at its end, and shown to its last sign', () => {
    const line = digits(100);
    expect(markLine(line, 98, 100, 40)).toEqual({
      text: `…${line.slice(61)}`,
      before: 38,
      length: 2,
    });
  });

  it('shows the same of a line of thousands, of which only what is near is looked at', () => {
    const line = digits(5_000);
    expect(markLine(line, 1_000, 1_002, 40)).toEqual({
      text: `…${line.slice(987, 1_025)}…`,
      before: 14,
      length: 2,
    });
    expect(markLine(line, 300, 302, 40)).toEqual({
      text: `…${line.slice(287, 325)}…`,
      before: 14,
      length: 2,
    });
    expect(markLine(line, 5_000, 5_000, 40)).toMatchObject({ length: 1 });
  });

  it('ends a mark where the room ends', () => {
    expect(markLine(digits(5_000), 1_000, 4_000, 40)).toMatchObject({ before: 14, length: 26 });
    expect(markLine(digits(5_000), 0, 4_000, 40)).toMatchObject({ before: 0, length: 40 });
  });

  it('never fills more than the room, and gives a wide sign that no longer fits no half', () => {
    const wide = '語'.repeat(30);
    const { text, before } = markLine(wide, 15, 16, 40);
    const columns = Array.from(text).reduce((sum, sign) => sum + widthOf(sign), 0);
    expect(columns).toBeLessThanOrEqual(40);
    expect(text).toMatch(/^…語+…$/);
    // What stands before the mark: the sign of the cut, then whole characters.
    expect(before % 2).toBe(1);
  });
});
