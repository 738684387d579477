/** YAML 1.2 core schema: what an unquoted word means, what a backslash means, how lines are folded. */

const INTEGER = /^[-+]?[0-9]+$|^0o[0-7]+$|^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const WORDS = new Map<string, boolean | null>([
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

export function resolvePlain(text: string): string | number | boolean | null {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  // Digits, plus, minus and dot: nothing else begins a number.
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (!numeric) return text;
  if (INTEGER.test(text)) return Number(text);
  if (FLOAT.test(text)) return Number(text);
  if (INFINITE.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (text === '.nan' || text === '.NaN' || text === '.NAN') return NaN;
  return text;
}

const ESCAPES = new Map<string, string>([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);
const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The character that `\` at `at` stands for and how long it is in the source; undefined if it is none. */
export function readEscape(
  text: string,
  at: number,
): { value: string; length: number } | undefined {
  const sign = text[at + 1]!;
  const simple = ESCAPES.get(sign);
  if (simple !== undefined) return { value: simple, length: 2 };
  const digits = HEX_LENGTH[sign];
  if (digits === undefined) return undefined;
  const hex = text.slice(at + 2, at + 2 + digits);
  const code = /^[0-9a-fA-F]+$/.test(hex) && hex.length === digits ? parseInt(hex, 16) : NaN;
  if (!(code <= 0x10ffff)) return undefined;
  return { value: String.fromCodePoint(code), length: digits + 2 };
}

/** Joins the lines of a plain or quoted scalar: one break is a space, n + 1 breaks are n. */
export function foldLines(lines: readonly string[]): string {
  let value = lines[0]!;
  let breaks = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index]!;
    breaks += 1;
    if (line === '' && index < lines.length - 1) continue;
    value += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
    value += line;
    breaks = 0;
  }
  return value;
}

export interface BlockHeader {
  readonly folded: boolean;
  readonly chomp: 'clip' | 'strip' | 'keep';
}

/** Joins the lines of a `|` or `>` scalar, their indentation already removed. */
export function joinBlock(lines: readonly string[], header: BlockHeader): string {
  let last = lines.length;
  while (last > 0 && lines[last - 1] === '') last -= 1;
  const trailing = lines.length - last;
  const body = header.folded ? foldBlock(lines.slice(0, last)) : lines.slice(0, last).join('\n');
  if (header.chomp === 'strip') return body;
  if (header.chomp === 'clip') return last === 0 ? '' : `${body}\n`;
  return body + '\n'.repeat(last === 0 ? trailing : trailing + 1);
}

/** Lines that begin with a space keep their breaks; between others one break becomes a space. */
function foldBlock(lines: readonly string[]): string {
  const kept = (line: string): boolean => line.startsWith(' ') || line.startsWith('\t');
  let value = '';
  let previous: string | undefined;
  let blank = 0;
  for (const line of lines) {
    if (line === '') {
      blank += 1;
      continue;
    }
    if (previous === undefined) value += '\n'.repeat(blank);
    else if (kept(previous) || kept(line)) value += '\n'.repeat(blank + 1);
    else value += blank === 0 ? ' ' : '\n'.repeat(blank);
    value += line;
    previous = line;
    blank = 0;
  }
  return value;
}
