import { describe, expect, it } from 'vitest';
import { columnsOf, wrap } from './wrap.ts';

const ESC = '\u001b';

describe('wrap', () => {
  it('breaks between words and never goes past the width', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('one two three four', 7)).toEqual(['one two', 'three', 'four']);
    expect(wrap('', 5)).toEqual(['']);
    expect(wrap('  a   b  ', 5)).toEqual(['a b']);
  });

  it('cuts a word that no line can hold', () => {
    expect(wrap('see unbreakable', 5)).toEqual(['see', 'unbre', 'akabl', 'e']);
  });

  it('keeps line breaks that stand in the text', () => {
    expect(wrap('a b\nc', 10)).toEqual(['a b', 'c']);
  });

  it('counts wide characters twice and marks not at all', () => {
    expect(columnsOf('語')).toBe(2);
    expect(columnsOf('e\u0301')).toBe(1);
    expect(columnsOf('§ 9-131 – “x”')).toBe(13);
    expect(wrap('語語語', 4)).toEqual(['語語', '語']);
  });

  it('counts no colour code, and closes and opens styles at the ends of lines', () => {
    expect(columnsOf(`${ESC}[31mred${ESC}[39m`)).toBe(3);
    expect(wrap(`${ESC}[31mred words${ESC}[39m here`, 5)).toEqual([
      `${ESC}[31mred${ESC}[0m`,
      `${ESC}[31mwords${ESC}[39m`,
      'here',
    ]);
    expect(wrap(`${ESC}[1m${ESC}[31mab cd${ESC}[39m ef${ESC}[22m gh`, 2)).toEqual([
      `${ESC}[1m${ESC}[31mab${ESC}[0m`,
      `${ESC}[1m${ESC}[31mcd${ESC}[39m${ESC}[0m`,
      `${ESC}[1mef${ESC}[22m`,
      'gh',
    ]);
  });
});
