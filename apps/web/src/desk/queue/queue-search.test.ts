import { expect, it } from 'vitest';
import { addressOf, askedFor, queueSearch, searchOf } from './queue-search.ts';

it('an address that means nothing is the whole queue', () => {
  expect(askedFor(queueSearch.parse({ state: 'nonsense', held: 7, other: 'x' }))).toEqual({
    most: 50,
  });
});

it('what an address says beside it is not asked of the server', () => {
  const address: object = { state: 'asked', other: 'x' };
  expect(askedFor(address)).toEqual({ state: 'asked', most: 50 });
});

it('a number that was searched for stays what was typed', () => {
  expect(queueSearch.parse({ search: 123 }).search).toBe('123');
});

it('a view that is kept has no words searched for and begins at its first page', () => {
  const address = addressOf({ state: 'asked', held: 'by-me', search: 'zebrowski', after: 'x' });
  expect(address).toBe('state=asked&held=by-me');
  expect(searchOf(address)).toEqual({ state: 'asked', held: 'by-me' });
});
