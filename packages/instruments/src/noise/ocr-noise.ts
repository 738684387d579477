/**
 * Text as poor recognition leaves it, by a seed: letters and digits confused, characters lost, blanks lost
 * and put in, words torn at a line's end. For tests and measurements; the same seed gives the same page.
 */

/** Numbers from 0 up to 1, always the same for one seed. */
export type Chance = () => number;

/** Mulberry32 (T. Ettinger). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const CONFUSED: Readonly<Record<string, readonly string[]>> = {
  O: ['0', 'Q', 'D'],
  o: ['0', 'c', 'e'],
  '0': ['O', 'o'],
  I: ['l', '1', '|'],
  l: ['1', 'I', '|', 'i'],
  i: ['l', '1', 'j', 'í'],
  '1': ['l', 'I'],
  S: ['5', '$'],
  '5': ['S'],
  B: ['8', 'R'],
  '8': ['B', '3'],
  m: ['rn', 'nn', 'in'],
  n: ['ri', 'h'],
  h: ['b', 'li'],
  e: ['c', 'o'],
  c: ['e', 'o'],
  a: ['o', 'e', 'á'],
  t: ['f', 'l', '1'],
  u: ['ii', 'v'],
  d: ['cl', 'o1'],
  w: ['vv'],
  E: ['F', '£'],
  G: ['C', '6'],
  T: ['I', '7'],
  R: ['K'],
  N: ['H'],
  M: ['N', 'IVI'],
  '.': [',', ''],
  ',': ['.', ''],
  '§': ['$', 'S', '5'],
  '-': ['~', '–', ''],
  '[': ['(', '|'],
  "'": ['’', ''],
};

/** `rate` is the share of characters that are harmed. */
export function ocrNoise(text: string, chance: Chance, rate: number): string {
  let out = '';
  for (const character of text) {
    if (character === '\f' || character === '\n') {
      out += character;
      continue;
    }
    if (chance() >= rate) {
      out += character;
      continue;
    }
    out += harmed(character, chance);
  }
  return out
    .split('\n')
    .map((line) => (chance() < rate ? torn(line, chance) : line))
    .join('\n');
}

function harmed(character: string, chance: Chance): string {
  if (character === ' ') return chance() < 0.5 ? '' : '  ';
  const kind = chance();
  if (kind < 0.12) return '';
  if (kind < 0.2) return `${character} `;
  const others = CONFUSED[character];
  if (!others || others.length === 0) return chance() < 0.3 ? '' : character;
  return others[Math.floor(chance() * others.length)] ?? character;
}

/** A word divided by a hyphen, its rest on a line of its own. */
function torn(line: string, chance: Chance): string {
  const words = [...line.matchAll(/\p{L}{7,}/gu)];
  const word = words[Math.floor(chance() * words.length)];
  if (!word) return line;
  const at = word.index + 3 + Math.floor(chance() * (word[0].length - 5));
  return `${line.slice(0, at)}-\n${line.slice(at)}`;
}
