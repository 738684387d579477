/** Whether a stretch of print could be a person's name or signature, and the name in it. */
import { distance } from 'fastest-levenshtein';
import { foldedText } from '../match/fold.ts';

const NOT_NAMES =
  /\b(?:city|state|date|dated|printed|title|signature|name|court|clerk|united|states|district|county|department|office|officer|security|page|form|issued|place|time|new york|brooklyn|bronx|queens|manhattan|january|february|march|april|may|june|july|august|september|october|november|december|judge|return|warrant|order|ordered|attorney|executed|hereby|sworn|presence|facts|affidavit|attached|before|signed|records|access|information|government|liaison|custodian|warden|mayor|honorable|washington|sincerely|regards|respectfully|homeland|immigration|customs|enforcement|removal|field|federal|plaza|library|school|sir|madam|police|any|all|special|agents?|alien|defendant|petitioner|respondent|plaintiff|america|bureau|investigations?|department|division|unit|counsel|general|public|agency)\b/i;
const LETTERS = /\p{L}/gu;

/** Something stands on the line: letters, or the scrawl that recognition makes of a signature. */
export function isFilled(text: string): boolean {
  const bare = text.replace(/[_\-–—.\s]/g, '');
  return (bare.match(LETTERS) ?? []).length >= 2 || /\/s\//i.test(text);
}

export function isBlankLine(text: string): boolean {
  return /_{3,}|-{6,}|\.{6,}/.test(text) && !isFilled(text);
}

/** What stands on a line where nobody has signed: what is awaited, a stamp, a word to the signer. */
const NOT_YET = [
  'pending',
  'pending signature',
  'signature pending',
  'awaiting signature',
  'awaiting judge',
  'to be signed',
  'not signed',
  'not yet signed',
  'unsigned',
  'sign here',
  'see original',
  'see attached',
  'signature on file',
  'copy',
  'file copy',
  'draft',
  'void',
  'none',
  'na',
  'tbd',
  'seal',
  'seal of court',
  'court seal',
  'sample',
  'specimen',
  'not valid',
].map(foldedText);

export function saysUnsigned(text: string): boolean {
  const folded = foldedText(text);
  return NOT_YET.some(
    (words) => distance(folded, words) <= (words.length >= 6 ? Math.floor(words.length / 4) : 0),
  );
}

/** One word in capitals, four letters or more, is a stamp: a hand that signs gives no such word. */
export function isStamp(text: string): boolean {
  return /^\W*(?=(?:.*\p{Lu}){3})[\p{Lu}\d|!]{4,}\W*$/u.test(text);
}

/** `SA P. Lockwood` on the line: whoever signs under an officer's rank is no judge and no clerk. */
const RANKED =
  /^\W*(?:\/s\/\s*)?(?:SA|SSA|TFO|DO|SDDO|AFOD|IEA|Det\.?|Detective|Sgt\.?|Sergeant|Lt\.?|Agent|Special Agent|Officer|Deportation Officer|Inspector)\s+\p{Lu}/u;

export function isRanked(text: string): boolean {
  return RANKED.test(text);
}

/** Two writings of one person's name have a word in common, give or take what was misread. */
export function isSamePerson(one: string, other: string): boolean {
  const words = [one, other].map((name) =>
    cleanName(name)
      .split(/[\s.,]+/)
      .map(foldedText)
      .filter((word) => word.length >= 3),
  );
  return (words[0] ?? []).some((a) =>
    (words[1] ?? []).some((b) => distance(a, b) <= Math.floor(Math.max(a.length, b.length) * 0.4)),
  );
}

/** `/s/` with its letter or first stroke misread: nothing else on a paper stands alone between two strokes. */
const MISREAD_MARK = /(?:^|[\s_])[/[({|][^\s/\d]\/(?=[\s_\p{Lu}]|$)/u;

export function hasSignatureMark(text: string): boolean {
  if (MISREAD_MARK.test(text)) return true;
  return /(?:^|[\s_])[/|l1I!]?[sS5]\/(?=[\s_A-Z]|$)|\/s\/|\[signed\]|\(signed\)|\bsigned by\b|electronically signed|digitally signed/i.test(
    text,
  );
}

/** Two to six words that begin like names, no more than one of them a word of the form. */
export function looksLikeName(text: string): boolean {
  const name = cleanName(text);
  if (name === '' || name.length > 60 || /\d{2}|:/.test(name)) return false;
  if (NOT_NAMES.test(name)) return false;
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > 6) return false;
  return words.every((word) =>
    /^(?:\p{Lu}[\p{L}'’.~¢+-]*|de|da|del|la|von|van|al|bin|y|e)$/u.test(word),
  );
}

const TITLES =
  /,?\s*(?:-|–|—|\||\()?\s*\b(?:chief |senior |acting |supervisory |assistant |resident |deputy )*(?:united states|u\.?s\.?)?\s*(?:magistrate|district|circuit|immigration|administrative law)?\s*\b(?:judge|justice|clerk of (?:the )?court|deputy clerk|clerk|u\.?s\.?m\.?j\.?|u\.?s\.?d\.?j\.?|a?\.?j\.?s\.?c\.?|deportation officer|detention and deportation officer|field office director|immigration officer|enforcement agent|border patrol agent|special agent(?: in charge)?|group supervisor|agent|officer|director|sddo|afod|fod|sbpa|do|sa|siea|ausa|united states attorney|u\.s\. attorney|attorney|inspector|auditor|liaison|hsi|ice|cbp)\b.*$/i;

/** The name alone: without marks of signing, titles and honorifics, first name first. */
export function cleanName(text: string): string {
  let name = text
    .replace(/[/[({|][^\s/\d]\/|\[signed\]|\(signed\)|_+|~+/gi, ' ')
    .replace(
      /^\W*(?:sincerely|respectfully(?: submitted)?|very truly yours|(?:best )?regards|thank you[^,]*|thanks|so ordered)\W+/i,
      ' ',
    )
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/^\s*(?:by|name|signed|so ordered)\s*[:.]\s*/i, ' ')
    .replace(
      /^\s*(?:hon\.?|honorable|judge|justice|sa|dr\.?|mr\.?|ms\.?|mrs\.?|det\.?|special agent|deportation officer|officer)\s+/i,
      ' ',
    )
    .trim();
  const cut = name.replace(TITLES, '').trim();
  if (cut !== '') name = cut;
  name = name.replace(/[\s,;:/-]+$/, '').replace(/\s+/g, ' ');
  const [last, first, ...more] = name.split(',').map((part) => part.trim());
  if (first && last && more.every((part) => part === '')) name = `${first} ${last}`;
  const read = name.split(' ').map(undigited).join(' ');
  return /\p{Ll}/u.test(read) ? read : titleCase(read);
}

/** Capitals with digits and small l among them: C0RlSANDE. */
function undigited(word: string): string {
  const capitals = (word.match(/\p{Lu}/gu) ?? []).length;
  if (capitals < 3 || capitals * 2 < word.length) return word;
  return word.replace(/0/g, 'O').replace(/[1l|]/g, 'I').replace(/5/g, 'S');
}

function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(
      /(^|[\s'’.-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
