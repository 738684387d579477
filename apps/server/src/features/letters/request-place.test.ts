/** The place of the office that was asked: of its site, of the agency, or none. */
import { expect, it } from 'vitest';
import type { Site } from '../settings/setting-content.ts';
import { isAboutHeld, requestPlace } from './request-place.ts';

const SITES: readonly Site[] = [
  { id: 'house', name: 'Example House', place: 'queens', areas: [] },
  { id: 'annex', name: 'Example House, Annex', place: 'bronx', areas: [] },
  { id: 'unplaced', name: 'Example Yard', areas: [] },
];

it.each([
  ['Example House', 'queens'],
  ['example house, Lobby', 'queens'],
  ['Example House, Annex, Lobby', 'bronx'],
  // Near in words is no match: it may be anywhere.
  ['Example Houses', 'manhattan'],
  ['12 Example House Road', 'manhattan'],
  ['Example Yard', 'manhattan'],
  [undefined, 'manhattan'],
])('%s is in %s', (where, place) => {
  expect(requestPlace(where, SITES, 'manhattan')).toBe(place);
});

it('is not known where nobody set it', () => {
  expect(requestPlace('Example Yard', SITES, undefined)).toBeUndefined();
});

it('a person is held where it is asked to keep them, hand them over or tell of their release', () => {
  expect(isAboutHeld([{ act: 'share-information' }, { act: 'transfer' }])).toBe(true);
  expect(isAboutHeld([{ act: 'share-information' }, { act: 'allow-entry' }])).toBe(false);
});
