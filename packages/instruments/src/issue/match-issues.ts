/** The paper against what is stated: the person and the place. */
import { addressesIn, comparePlaces, type PlaceMatch } from '../compare/places.ts';
import { compareNames, type NameMatch } from '../compare/names.ts';
import { issue, type FoundIssue } from './catalogue.ts';
import type { Document } from './document.ts';

/** Warrants for a place. */
export const FOR_A_PLACE: ReadonlySet<string> = new Set([
  'ao-93',
  'ao-93c',
  'blackies-warrant',
  'state-search-warrant',
]);
/** Papers about one person by nature. */
const FOR_A_PERSON =
  /^(?:i-(?!9|138)|ao-442$|ao-91$|writ-habeas$|state-arrest-warrant$|ij-order$|dhs-removal-order$|ncic-admin-hit$|g-28$)/;

export function personMatch(document: Document): NameMatch | 'not-found' | undefined {
  const { context, subject, plain, kind } = document;
  if (context.person === undefined) return undefined;
  if (subject) {
    const match = compareNames(subject.name, context.person);
    if (match !== 'different') return match;
    return namedAnywhere(plain, context.person) ? 'may-differ' : 'different';
  }
  if (namedAnywhere(plain, context.person)) return 'same';
  return FOR_A_PERSON.test(kind.id) ? 'not-found' : undefined;
}

/** All the words of the name within six words of each other. */
function namedAnywhere(plain: string, person: string): boolean {
  const words = plain.split(/\s+/);
  const size = person.split(/[\s,-]+/).length;
  for (let at = 0; at + size <= words.length; at++) {
    const window = words.slice(at, at + size);
    if (!window.every((word) => /^\W*\p{L}/u.test(word))) continue;
    if (compareNames(window.join(' '), person) === 'same') return true;
  }
  return false;
}

export function placeMatch(document: Document): PlaceMatch | undefined {
  const { context, kind, plain } = document;
  if (context.place === undefined || !FOR_A_PLACE.has(kind.id)) return undefined;
  return comparePlaces(addressesIn(plain), context.place);
}

export function matchIssues(document: Document): readonly FoundIssue[] {
  const found: FoundIssue[] = [];
  const { person, place } = document.context;
  const name = document.subject?.name ?? '';
  const stated = { stated: person ?? place ?? '' };
  switch (personMatch(document)) {
    case 'different':
      found.push(issue('wrong-name', { paper: name, stated: person ?? '' }));
      break;
    case 'may-differ':
      found.push(issue('name-may-differ', { paper: name, stated: person ?? '' }));
      break;
    case 'not-found':
      found.push(issue('name-not-found', stated));
      break;
    default:
  }
  const on = addressesIn(document.plain)[0]?.text ?? 'no address';
  switch (placeMatch(document)) {
    case 'different':
      found.push(issue('wrong-place', { paper: on, stated: place ?? '' }));
      break;
    case 'may-differ':
    case 'cannot-tell':
      found.push(issue('place-may-differ', { paper: on, stated: place ?? '' }));
      break;
    default:
  }
  return found;
}
