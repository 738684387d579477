import { describe, expect, it } from 'vitest';
import { cleanData, cleanText, directionOf } from './clean-text.ts';

describe('text from outside', () => {
  it('loses what cannot be seen and could mislead', () => {
    expect(cleanText('a\u202Eb\u2066c\u2069\u200Fd\u0000e\u001Bf\uFEFFg\u200Bh\u{E0041}i')).toBe(
      'abcdefghi',
    );
    expect(cleanText('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
    expect(cleanText('a\uD800b')).toBe('a\uFFFDb');
  });

  it('keeps what can be seen, and the joiners that Urdu is written with', () => {
    const name = 'نام‌های محمد 李雷 O’Brien–Łukasz 😀';
    expect(cleanText(name)).toBe(name);
    expect(cleanText('é')).toBe('é');
  });

  it('is cleaned wherever it stands in data', () => {
    expect(cleanData({ a: ['x\u202E', { b: 'y\u0007' }], c: 1, d: null })).toEqual({
      a: ['x', { b: 'y' }],
      c: 1,
      d: null,
    });
  });

  it('runs the way its first letter does', () => {
    expect(directionOf('12 عمر')).toBe('rtl');
    expect(directionOf('Omar عمر')).toBe('ltr');
    expect(directionOf('+1 212 555 0100')).toBe('ltr');
  });
});
