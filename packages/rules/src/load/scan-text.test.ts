/** What a file may not hold, seen before it is read: each limit at its edge, each kind of hidden sign. */
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { isHidden, scanText } from './scan-text.ts';

/** `CODE message | help @ from-to`, or `accepted`. */
function verdict(text: string): string {
  const found = scanText({ path: 'a.yaml', text });
  if (!found) return 'accepted';
  const { code, message, help, span } = found;
  expect(span?.file).toBe('a.yaml');
  return `${code} ${message} | ${help ?? ''} @ ${span?.from ?? ''}-${span?.to ?? ''}`;
}

const SPLIT = 'Split it: any section may be spread over several files of the folder.';

describe('a file that is too large', () => {
  it('may hold a million characters and no more', () => {
    const full = `${'x'.repeat(9_999)}\n`.repeat(100);
    expect(full).toHaveLength(LIMITS.fileCharacters);
    expect(verdict(full)).toBe('accepted');
    expect(verdict(`${full}x`)).toBe(
      `TH101 The file holds 1,000,001 characters; the limit is 1,000,000 (1 MB). | ${SPLIT} @ 0-0`,
    );
  });

  it('may hold twenty thousand lines and no more; the first that is too many is shown', () => {
    const full = 'a\n'.repeat(LIMITS.fileLines);
    expect(verdict(full)).toBe('accepted');
    expect(verdict(`${full}b`)).toBe(
      `TH114 The file has more than 20,000 lines. | ${SPLIT} @ 40000-40000`,
    );
  });

  it('may hold lines of twenty thousand characters and no longer, the last one too', () => {
    const line = 'x'.repeat(LIMITS.lineCharacters);
    expect(verdict(`a\n${line}\nb`)).toBe('accepted');
    expect(verdict(`a\n${line}`)).toBe('accepted');
    const refused =
      'TH114 The line holds 20,001 characters; the limit is 20,000. | Break the line. Long text goes over several lines with `>` after its key. @ 2-3';
    expect(verdict(`a\n${line}x\nb`)).toBe(refused);
    expect(verdict(`a\n${line}x`)).toBe(refused);
  });

  it('is measured before it is searched: the size is said, not the sign inside', () => {
    expect(verdict('\0'.repeat(LIMITS.fileCharacters + 1))).toMatch(/^TH101/);
  });
});

describe('a sign that cannot be seen', () => {
  it.each([
    ['a NUL', 'a\0b', '0000'],
    ['a backspace', 'a\bb', '0008'],
    ['a form feed', 'a\fb', '000C'],
    ['an escape', 'a\x1bb', '001B'],
    ['a next-line mark', 'a\x85b', '0085'],
    ['a zero-width space', 'a\u200bb', '200B'],
    ['a mark that turns the direction', 'a\u202eb', '202E'],
    ['a word joiner', 'a\u2060b', '2060'],
    ['a return without its line feed', 'a\rb', '000D'],
    ['a byte order mark that is not the first sign', 'a\ufeffb', 'FEFF'],
  ])('%s is refused where it stands', (_, text, code) => {
    expect(verdict(text)).toBe(
      `TH103 The file holds the character U+${code}, which cannot be seen. | Remove it. Only visible text, spaces and line breaks are allowed. @ 1-2`,
    );
  });

  it.each([
    ['tabs, spaces and both kinds of line end', 'a\tb \r\nc\n'],
    ['a byte order mark at the beginning', '\ufeffa: 1\n'],
    ['a joiner, which Persian and some names need', 'a\u200cb\u200dc'],
    ['letters, signs and pictures of any script', 'ñ ﷺ 語 § “a” 😀'],
    ['nothing', ''],
  ])('%s is let be', (_, text) => {
    expect(verdict(text)).toBe('accepted');
  });

  it.each([
    ['the sign that stands for what could not be read', 'a\ufffdb'],
    ['half of a pair', 'a\ud83db'],
  ])('%s is called broken text, not hidden', (_, text) => {
    expect(verdict(text)).toBe(
      'TH104 The file holds bytes or characters that are not valid Unicode text. | Save the file as UTF-8. @ 1-2',
    );
  });

  it('is asked for of one sign at a time too, as an escape gives it', () => {
    expect(['\0', '\u202e', '\x85'].map(isHidden)).toEqual([true, true, true]);
    expect(['\n', '\t', 'a', '😀'].map(isHidden)).toEqual([false, false, false, false]);
  });
});
