/**
 * A text as the catch reads it: plain digits, plain dashes and blanks, no accents, no invisible marks, lower
 * case; and where each letter of it stood. A number is a number in whatever digits it is typed.
 */
export interface Folded {
  readonly text: string;
  /** Per unit of `text`, where the letter it came from begins and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Where the digits of a script begin: Arabic, Persian and Urdu, Devanagari, Bengali, Gurmukhi, Tamil, Thai. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0be6, 0x0e50];

/** Letters that are drawn like another one, or that Arabic writes in two ways. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u0410': 'a',
  '\u0430': 'a',
  '\u0391': 'a',
  '\u0629': '\u0647',
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u06a9': '\u0643',
  '\u2019': "'",
  '\u2018': "'",
};

export function fold(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of original) {
    const plain = plainOf(letter);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    text += plain;
    at += letter.length;
  }
  return { text, starts, ends };
}

function plainOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  // Most of what is typed: nothing to look up.
  if (code < 0x80) return code < 0x20 ? ' ' : letter.toLowerCase();
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  if (/[\p{Zs}\u2028\u2029\u0085]/u.test(letter)) return ' ';
  if (/[\p{Pd}\u2212\u00ad\u30fc]/u.test(letter)) return code === 0x00ad ? '' : '-';
  return letter
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}\u0640]/gu, '')
    .replace(
      /[\u0391\u0410\u0430\u0629\u0649\u06cc\u06a9\u2018\u2019]/g,
      (each) => ALIKE[each] ?? each,
    )
    .toLowerCase();
}
