/** Blanks of a form that should be filled: the name, the addressee. And print that is hard to read. */
import { issue, type FoundIssue } from './catalogue.ts';
import type { Document } from './document.ts';

const NAMES_A_PERSON: ReadonlySet<string> = new Set([
  'i-247a',
  'i-247g',
  'i-247-legacy',
  'i-247d',
  'i-247n',
  'i-247x',
  'i-200',
  'i-205',
  'i-203',
  'ao-442',
]);
const BLANK_NAME =
  /(?:name of (?:a[l1]ien|subject)|person to be arrested\)|full name of alien|believe that)\s*:?\s*(?:_{3,}|\(|$)/im;
const BLANK_TO = /^\s*to\s*:\s*(?:_{4,}\s*)?$/im;
const ADDRESSED: ReadonlySet<string> = new Set([
  'i-138',
  'customs-summons-3115',
  'doj-admin-subpoena',
  'ao-110',
  'ao-89b',
  'ao-88b',
  'i9-noi',
]);

export function formIssues(document: Document): readonly FoundIssue[] {
  const { kind, plain, subject } = document;
  const found: FoundIssue[] = [];
  if (NAMES_A_PERSON.has(kind.id) && subject === undefined && BLANK_NAME.test(plain)) {
    found.push(issue('no-name'));
  }
  if (ADDRESSED.has(kind.id) && toIsBlank(plain)) found.push(issue('not-addressed'));
  if (isHardToRead(document)) found.push(issue('hard-to-read'));
  return found;
}

function toIsBlank(plain: string): boolean {
  const match = BLANK_TO.exec(plain);
  if (!match) return false;
  const next = plain
    .slice(match.index + match[0].length)
    .split('\n')
    .find((line) => line.trim() !== '');
  return next === undefined || /^\W*(?:_{4,}|\(|you are)/i.test(next.trim());
}

/** Words with digits inside, where print has letters; or phrases found only by allowing for slips. */
function isHardToRead({ candidate, text, range }: Document): boolean {
  const words = text.words.slice(range.from, range.to);
  const odd = words.filter((word) =>
    /\p{L}[01|!]\p{L}|^[01]\p{Ll}{2,}|\p{Ll}{2}[01](?=\p{L}|$)|\p{L}{2}1\p{L}/u.test(word.text),
  ).length;
  const unsure = words.filter(({ confidence }) => confidence < 0.6).length;
  const found = candidate ? [...candidate.decisive, ...candidate.strong] : [];
  const misread =
    found.reduce((sum, { likeness }) => sum + (1 - likeness), 0) / Math.max(1, found.length);
  return odd >= 3 || unsure > words.length * 0.15 || (found.length >= 3 && misread > 0.03);
}
