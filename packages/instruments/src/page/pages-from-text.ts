/**
 * Plain text as pages: boxes are columns and lines, a form feed begins a page. Text from a scanner's own
 * recognition arrives this way too, so the layout of its blanks is kept.
 */
import type { Line, Page, Word } from './page.ts';

/** A page of more lines is cut: no printed page has them, and every later step stays bounded. */
const MOST_LINES = 2000;
const TAB = 8;

export function pagesFromText(text: string): readonly Page[] {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return clean
    .split('\f')
    .flatMap((page) => chunks(page.split('\n'), MOST_LINES))
    .map((lines) => ({ characterWidth: 1, lines: lines.map(lineOf) }))
    .filter((page) => page.lines.some(({ words }) => words.length > 0));
}

function lineOf(text: string, y: number): Line {
  const spaced = expanded(text);
  const words: Word[] = [];
  for (const match of spaced.matchAll(/\S+/g)) {
    words.push({
      text: match[0],
      confidence: 1,
      box: { x: match.index, y, width: match[0].length, height: 1 },
    });
  }
  return { words };
}

function expanded(text: string): string {
  // Controls and marks of direction carry no words and would hide some.
  const plain = text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g,
    '',
  );
  if (!plain.includes('\t')) return plain;
  let out = '';
  for (const character of plain) {
    out += character === '\t' ? ' '.repeat(TAB - (out.length % TAB)) : character;
  }
  return out;
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (items.length <= size) return [items];
  const parts: (readonly T[])[] = [];
  for (let from = 0; from < items.length; from += size) parts.push(items.slice(from, from + size));
  return parts;
}
