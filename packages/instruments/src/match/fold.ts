/**
 * Text folded for matching: lower case, without accents, blanks and marks, and with the letters that
 * recognition confuses made one. Words that were torn by a line's end, or run together, come out the
 * same. federal.md §0 rule 10: 0/O, 1/l/I, rn/m, 5/S.
 */

/** What a folded character was in print: a digit may not be read as another digit. */
export const DIGIT = 1;

export interface Folded {
  readonly codes: Uint8Array;
  /** For each folded character, where its first source character stood. */
  readonly origin: Int32Array;
  /** DIGIT where the source was a digit, else 0. */
  readonly classes: Uint8Array;
  readonly length: number;
}

/** Characters that recognition takes for each other, as one. */
const SAME: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '5': 's',
  '8': 'b',
  '2': 'z',
  l: 'i',
  '|': 'i',
  '!': 'i',
  '€': 'e',
  '¢': 'c',
  ß: 'b',
};

/** Pairs that recognition takes for one character. */
const PAIRS: Readonly<Record<string, string>> = { rn: 'm', vv: 'w', cl: 'd', ci: 'd' };

export function fold(text: string): Folded {
  const codes = new Uint8Array(text.length * 2);
  const origin = new Int32Array(text.length * 2);
  const classes = new Uint8Array(text.length * 2);
  let length = 0;
  // A pair is folded within a word only, so that the same words fold alike wherever the blanks are.
  let mayPair = false;
  for (let index = 0; index < text.length; index++) {
    const source = text.charCodeAt(index);
    const folded = foldedCodes(source);
    if (folded.length === 0) mayPair = false;
    for (const code of folded) {
      const isDigit = source >= DIGIT_0 && source <= DIGIT_9;
      const pair =
        mayPair && !isDigit ? PAIR_CODES.get(codes[length - 1]! * 256 + code) : undefined;
      if (pair !== undefined) {
        codes[length - 1] = pair;
        continue;
      }
      codes[length] = code;
      origin[length] = index;
      classes[length] = isDigit ? DIGIT : 0;
      length++;
      mayPair = !isDigit;
    }
  }
  return {
    codes: codes.subarray(0, length),
    origin: origin.subarray(0, length),
    classes: classes.subarray(0, length),
    length,
  };
}

/** The folded text as a string, for keys and comparisons of single words. */
export function foldedText(text: string): string {
  const { codes } = fold(text);
  return String.fromCharCode(...codes.subarray(0, 4000));
}

/** Memory of single characters: text is long and its alphabet is not. */
const KNOWN = new Map<number, readonly number[]>();

function foldedCodes(code: number): readonly number[] {
  const known = KNOWN.get(code);
  if (known) return known;
  const plain = String.fromCharCode(code).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const folded: number[] = [];
  for (const character of plain) {
    const same = SAME[character] ?? character;
    if (/^[a-z0-9]$/.test(same)) folded.push(same.charCodeAt(0));
  }
  // Every character of one code unit has an entry at most: the map stays small.
  KNOWN.set(code, folded);
  return folded;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;

const PAIR_CODES: ReadonlyMap<number, number> = new Map(
  Object.entries(PAIRS).map(([pair, one]) => [
    pair.charCodeAt(0) * 256 + pair.charCodeAt(1),
    one.charCodeAt(0),
  ]),
);
