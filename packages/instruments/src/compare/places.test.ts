import { describe, expect, it } from 'vitest';
import { addressesIn, comparePlaces, type PlaceMatch } from './places.ts';

const cases: readonly (readonly [string, string, PlaceMatch])[] = [
  ['Records room 2B, 40 Garnet Row, New York, NY 10499', '40 Garnet Row, room 2B', 'same'],
  ['CITY COMMISSARY KITCHEN, 300 SEDGE STREET', '300 Sedge St, kitchen', 'same'],
  ['1lO2 Ferris Quay, storage cage 7', '1102 Ferris Quay, storage cage 7', 'same'],
  ["2217 Cooper's Yard, Apt 1A, Bronx", "City shelter, 2271 Cooper's Yard, Bronx", 'different'],
  ['77 Harrier Street, Apt 4C', '77 Harrier Street, Apt 2A', 'different'],
  ['77 Harrier Street, Apt 4C', '77 Harrier Street', 'may-differ'],
  ['76 Harrier Street', '78 Harrier Street', 'may-differ'],
  ['9 Gannet Way, Yonkers', '77 Harrier Street', 'different'],
  ['See Attachment A', '77 Harrier Street', 'cannot-tell'],
  ['9 Gannet Way, Yonkers', 'Branch library, staff room', 'cannot-tell'],
];

describe('comparePlaces', () => {
  it.each(cases)('%s and %s: %s', (paper, stated, match) => {
    expect(comparePlaces(addressesIn(paper), stated)).toBe(match);
  });
});
