/**
 * Wraps text to a width, with colour codes kept whole: a style that is open at the end of a line is closed
 * there and opened again on the next, because pagers show each line on its own. Our own because the usual
 * library and its table of emoji took 60 ms of each start, a third of the whole answer.
 */
import { widthOf } from '@threshold/rules/diagnostics/source-line';

const CODE = /\u001b\[([0-9;]*)m/g;
const RESET = '\u001b[0m';

/** Columns the text takes in a terminal, colour codes left out. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text.includes('\u001b') ? text.replace(CODE, '') : text) {
    columns += widthOf(character);
  }
  return columns;
}

/** Lines no wider than the width, without blanks at their ends. A word too long for a line is cut. */
export function wrap(text: string, width: number): string[] {
  const lines = text.split('\n').flatMap((line) => wrapLine(line, width));
  return text.includes('\u001b') ? restyled(lines) : lines;
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const columns = columnsOf(word);
    if (line !== '' && used + 1 + columns <= width) {
      line += ` ${word}`;
      used += 1 + columns;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = columns <= width ? [word] : cut(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = columnsOf(line);
  }
  return [...lines, line];
}

function cut(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const part of word.split(/(\u001b\[[0-9;]*m)/)) {
    if (part.startsWith('\u001b[')) {
      piece += part;
      continue;
    }
    for (const character of part) {
      const columns = widthOf(character);
      if (used + columns > width) {
        pieces.push(piece);
        piece = '';
        used = 0;
      }
      piece += character;
      used += columns;
    }
  }
  return [...pieces, piece];
}

function restyled(lines: readonly string[]): string[] {
  let open: string[] = [];
  return lines.map((line) => {
    const before = open.join('');
    for (const [code, number = ''] of line.matchAll(CODE)) {
      open = closes(number) ? open.filter((each) => !isClosedBy(each, number)) : [...open, code];
    }
    return `${before}${line}${open.length > 0 ? RESET : ''}`;
  });
}

function closes(code: string): boolean {
  return ['', '0', '22', '23', '24', '39', '49'].includes(code);
}

/** 22 ends bold and dim, 39 any colour of the text, 49 any behind it; 0 ends all. */
function isClosedBy(opened: string, code: string): boolean {
  const number = Number(opened.slice(2, -1));
  switch (code) {
    case '22':
      return number === 1 || number === 2;
    case '23':
    case '24':
      return number === Number(code) - 20;
    case '39':
      return (number >= 30 && number <= 38) || (number >= 90 && number <= 97);
    case '49':
      return (number >= 40 && number <= 48) || (number >= 100 && number <= 107);
    default:
      return true;
  }
}
