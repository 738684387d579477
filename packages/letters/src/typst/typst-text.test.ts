import { describe, expect, it } from 'vitest';
import { datetime, englishOf, literal, wordsOf } from './typst-text.ts';

describe('words in Typst source', () => {
  it('can never be read as markup or end their literal', () => {
    expect(literal('a "b" \\ #panic() *c*')).toBe('"a \\"b\\" \\\\ #panic() *c*"');
    expect(wordsOf('#panic()', 'Latn')).toBe('#text("#panic()")');
  });

  it('keep numbers and English apart in another script', () => {
    expect(wordsOf('اتصل 911', 'Arab')).toBe('#text("اتصل ")#aside("911")');
    expect(wordsOf('看 Arrest warrant', 'Hans')).toBe('#text("看 ")#en("Arrest warrant")');
    expect(wordsOf('Call 911', 'Latn')).toBe('#text("Call 911")');
    expect(englishOf('18 USC 111')).toBe('#en("18 USC 111")');
  });

  it('write a day as numbers', () => {
    expect(datetime('2026-02-06')).toBe('datetime(year: 2026, month: 2, day: 6)');
  });
});
