/** Lines of a source as a terminal shows them: tabs widened, wide characters counted twice, long lines cut. */

export interface Place {
  /** Both from 1; the column counts characters, not bytes. */
  readonly line: number;
  readonly column: number;
}

export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset;) {
    line += 1;
    start = next + 1;
    next = text.indexOf('\n', start);
  }
  const halves = text.slice(start, offset).match(/[\ud800-\udbff][\udc00-\udfff]/g) ?? [];
  return { line, column: offset - start - halves.length + 1 };
}

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]$/u;

/** Columns that a character takes. */
export function widthOf(character: string): number {
  if (character < '\u0300') return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** What cannot be shown is shown as a sign of one column. */
function shown(character: string): string {
  if (character === '\t') return '    ';
  return /[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\ufeff]/u.test(character) ? '\ufffd' : character;
}

export interface MarkedLine {
  readonly text: string;
  /** Columns before the mark, and how many it covers; at least one. */
  readonly before: number;
  readonly length: number;
}

/** One line with [from, to) marked, at most `width` columns of it, around the mark. */
export function markLine(line: string, from: number, to: number, width: number): MarkedLine {
  // Of a line of a million characters only those near the mark are looked at.
  const near = 4 * width;
  if (from > 2 * near) {
    const cut = from - near;
    return markLine(line.slice(cut), near, to - cut, width);
  }
  if (line.length > from + 2 * near) {
    return markLine(line.slice(0, from + 2 * near), from, Math.min(to, from + near), width);
  }
  const cells: { text: string; width: number; at: number }[] = [];
  let at = 0;
  for (const character of line) {
    const text = shown(character);
    cells.push({ text, width: character === '\t' ? 4 : widthOf(text), at });
    at += character.length;
  }
  const columns = (until: number): number =>
    cells.reduce((sum, cell) => (cell.at < until ? sum + cell.width : sum), 0);
  const start = columns(from);
  const length = Math.max(1, columns(to) - start);
  const whole = columns(line.length);
  if (whole <= width) {
    return { text: cells.map((cell) => cell.text).join(''), before: start, length };
  }
  // A third of the window before the mark, so that what leads to it can be read.
  const first = Math.max(0, Math.min(start - Math.floor(width / 3), whole - width + 1));
  const lead = first > 0 ? '…' : '';
  let text = lead;
  let column = 0;
  let used = lead.length;
  let skipped = 0;
  for (const cell of cells) {
    if (column < first) skipped += cell.width;
    // One column is kept for the sign of a cut, unless all that is left fits.
    else if (used + cell.width < width || used + whole - column <= width) {
      text += cell.text;
      used += cell.width;
    } else {
      text += '…';
      break;
    }
    column += cell.width;
  }
  const before = start - skipped + lead.length;
  return { text, before, length: Math.max(1, Math.min(length, width - before)) };
}
