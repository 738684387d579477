/**
 * Codes are compared letter by letter. One written otherwise than on the list (`Penal Law 160.15`,
 * `PL 160.15(4)` where the whole section is listed, `PL 265.02` where only subdivisions are) would pass
 * for unlisted and change the answer unseen. This finds what such a code should have been. A code of
 * another law, or truly on no list, is left alone.
 */
import type { ListItem } from '../language/model.ts';

export type CodeSlip =
  /** The same code, written differently. */
  | { readonly kind: 'spelling'; readonly meant: readonly string[] }
  /** A part of what is listed whole. */
  | { readonly kind: 'part'; readonly meant: readonly string[] }
  /** The whole of which only parts are listed. */
  | { readonly kind: 'whole'; readonly meant: readonly string[] };

export function codeSlip(given: string, listed: readonly string[]): CodeSlip | undefined {
  if (listed.includes(given)) return undefined;
  const [digits] = /\d+/.exec(given) ?? [];
  if (digits === undefined) return undefined;
  const code = partsOf(given);
  // Thousands of records are read in a moment only because most codes are passed over here.
  const codes = listed
    .filter((each) => each.includes(digits))
    .map((each) => ({ each, parts: partsOf(each) }));
  const pick = (test: (of: CodeParts) => boolean): string[] => [
    ...new Set(codes.filter(({ parts }) => test(parts)).map(({ each }) => each)),
  ];
  const same = pick((of) => sameLaw(code, of) && code.number === of.number);
  if (same.length > 0) return { kind: 'spelling', meant: same };
  const whole = pick((of) => sameLaw(code, of) && isPartOf(code, of.number));
  if (whole.length > 0) return { kind: 'part', meant: whole };
  const below = pick((of) => sameLaw(code, of) && of.number.startsWith(`${code.number}(`));
  return below.length > 0 ? { kind: 'whole', meant: below } : undefined;
}

/** Why the code cannot be taken as it stands, and what to write; undefined for one that can. */
export function codeRefusal(
  code: string,
  shown: string,
  items: readonly Pick<ListItem, 'code' | 'name'>[],
): { readonly message: string; readonly help: string } | undefined {
  const slip = codeSlip(
    code,
    items.map((item) => item.code),
  );
  if (slip === undefined) return undefined;
  const named = slip.meant
    .map((each) => `\`${each}\` (${items.find((item) => item.code === each)!.name})`)
    .join(' or ');
  switch (slip.kind) {
    case 'spelling':
      return {
        message: `The list knows no code ${shown}, but one that differs only in how it is written.`,
        help: `Did you mean ${named}?`,
      };
    case 'part':
      return {
        message: `The list holds no code ${shown}, but the whole of which it is a part.`,
        help: `Write ${named}.`,
      };
    case 'whole':
      return {
        message: `The list holds only parts of ${shown}.`,
        help: `Write the part, such as \`${slip.meant[0]!}\`, or \`unknown\` when the record does not say it.`,
      };
  }
}

interface CodeParts {
  /** The law before the number: `pl`, or the names it may go by. */
  readonly laws: readonly string[];
  readonly number: string;
}

/** Of a code that holds a digit. */
function partsOf(code: string): CodeParts {
  const text = code.toLowerCase().replace(/§|sec(?:tion|\.)?(?=\s|\d)/g, ' ');
  const at = text.search(/\d/);
  const before = text.slice(0, at).replace(/\./g, '');
  const words = before.split(/[^a-z]+/).filter((word) => word !== '');
  const number = text
    .slice(at)
    .trim()
    .replace(/\.(?!\d)/g, '')
    .replace(/\s*([()])\s*/g, '$1')
    .replace(/\s+/g, ' ');
  return { laws: namesOf(words), number };
}

/** `Penal Law` is `PL`; `NY PL` is too. A bare number may be of any law. */
function namesOf(words: readonly string[]): string[] {
  const initials = words.map((word) => word.slice(0, 1)).join('');
  const tails = words.map((_, index) => initials.slice(index)).filter((tail) => tail.length > 1);
  return [words.join(''), ...words.slice(-1), ...tails];
}

function sameLaw(given: CodeParts, listed: CodeParts): boolean {
  return given.laws[0] === '' || given.laws.includes(listed.laws[0]!);
}

/** A subdivision, in brackets or after a blank, a comma or a colon: `160.15(4)`, `160.15 04`. */
function isPartOf({ laws, number }: CodeParts, listed: string): boolean {
  if (!number.startsWith(listed)) return false;
  // `18 USC 1326` is no part of a section 18.
  return (laws[0] === '' ? /^\(/ : /^[( ,;:]/).test(number.slice(listed.length));
}
