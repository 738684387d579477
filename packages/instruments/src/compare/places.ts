/**
 * Whether a paper describes the place one is at. House numbers must be equal digit for digit: 2217 is not
 * 2271. A room or flat that the paper names and that is not this one is another place.
 */
import { distance } from 'fastest-levenshtein';
import { foldedText } from '../match/fold.ts';

export interface Address {
  readonly number: string;
  readonly street: string;
  readonly unit: string | undefined;
  readonly text: string;
}

export type PlaceMatch = 'same' | 'may-differ' | 'different' | 'cannot-tell';

const SUFFIX =
  'street|st|avenue|ave|road|rd|row|yard|quay|alley|lane|ln|drive|dr|place|pl|boulevard|blvd|court|ct|way|terrace|ter|square|sq|spur|plaza|parkway|pkwy|highway|hwy|walk|wharf|mews|close|crescent|circle|loop|path|hill|slip|pier|concourse|turnpike|broadway';
const ADDRESS = new RegExp(
  `(?<![\\w/-])([0-9OolI]{1,5}(?:-[0-9OolI]{1,4})?)\\s+((?:(?:N|S|E|W|North|South|East|West)\\.?\\s+)?(?:[\\p{L}0-9][\\p{L}0-9'’.]*\\s+){0,4}?(?:${SUFFIX}))\\b\\.?`,
  'giu',
);
const UNIT =
  /\b(apartment|apt|unit|room|rm|suite|ste|floor|fl|cage|locker|bay|building|bldg|#)\b\.?\s*#?\s*([0-9]+[a-z]?|[a-z]?[0-9]+|[a-z])\b/i;

export function addressesIn(text: string): readonly Address[] {
  const flat = text.replace(/[)\n]+/g, ' ').replace(/\s+/g, ' ');
  return [...flat.matchAll(ADDRESS)]
    .filter((match) => /\d/.test(match[1]!))
    .map((match) => {
      const around = flat.slice(Math.max(0, match.index - 28), match.index + match[0].length + 40);
      return {
        number: digits(match[1]!),
        street: match[2]!,
        unit: unitOf(around),
        text: match[0],
      };
    });
}

/** `paper` is all the text that describes the place, `stated` is where one is. */
export function comparePlaces(paper: readonly Address[], stated: string): PlaceMatch {
  const [here] = addressesIn(stated);
  if (!here || paper.length === 0) return 'cannot-tell';
  const sameHouse = paper.filter(
    (each) => each.number === here.number && sameStreet(each.street, here.street),
  );
  if (sameHouse.length === 0) {
    const close = paper.some(
      (each) => sameStreet(each.street, here.street) && isMisread(each.number, here.number),
    );
    return close ? 'may-differ' : 'different';
  }
  const units = sameHouse.map(({ unit }) => unit).filter((unit) => unit !== undefined);
  if (units.length === 0) return 'same';
  if (here.unit === undefined) return 'may-differ';
  return units.includes(here.unit) ? 'same' : 'different';
}

function unitOf(text: string): string | undefined {
  const match = UNIT.exec(text);
  return match ? match[2]!.toLowerCase() : undefined;
}

function sameStreet(a: string, b: string): boolean {
  const [first, second] = [streetKey(a), streetKey(b)];
  return (
    first === second || (Math.min(first.length, second.length) >= 6 && distance(first, second) <= 1)
  );
}

const SHORT: Readonly<Record<string, string>> = {
  st: 'street',
  ave: 'avenue',
  rd: 'road',
  ln: 'lane',
  dr: 'drive',
  pl: 'place',
  blvd: 'boulevard',
  ct: 'court',
  sq: 'square',
  ter: 'terrace',
  pkwy: 'parkway',
  hwy: 'highway',
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
};

function streetKey(street: string): string {
  const words = street.toLowerCase().replace(/['’.]/g, '').split(/\s+/);
  return words.map((word) => foldedText(SHORT[word] ?? word)).join('');
}

/** Only one digit differs, and recognition confuses those two: it may be the same house. */
function isMisread(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing: string[] = [];
  for (let at = 0; at < a.length; at++) {
    if (a[at] !== b[at]) differing.push(`${a[at] ?? ''}${b[at] ?? ''}`);
  }
  return differing.length === 1 && CONFUSED.has(differing[0] ?? '');
}

const CONFUSED: ReadonlySet<string> = new Set([
  '68',
  '86',
  '17',
  '71',
  '38',
  '83',
  '56',
  '65',
  '49',
  '94',
]);

function digits(text: string): string {
  return text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
}
