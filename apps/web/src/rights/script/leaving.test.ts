import { describe, expect, it } from 'vitest';
import { isAhead, stepsBack, type HistoryEntry } from './leaving.ts';

const root = new URL('https://city.example/rights/');
const history = (...urls: (string | null)[]): HistoryEntry[] =>
  urls.map((url, index) => ({ url, index }));

describe('quick exit', () => {
  it('goes back to the first page of rights, over other pages of the site in between', () => {
    const entries = history(
      'https://city.example/now/en/index.html',
      'https://city.example/rights/ar/index.html',
      'https://city.example/rights/ar/home.html#show-1',
      'https://city.example/now/ar/index.html',
      'https://city.example/',
    );
    expect(stepsBack(entries, 4, root)).toBe(3);
    expect(isAhead(entries, 4, root)).toBe(false);
  });
  it('stays where it is when it already stands on the first, and knows what Forward would show', () => {
    const entries = history(
      'https://city.example/',
      'https://city.example/rights/ar/home.html',
      'https://city.example/rights/ar/card.html',
    );
    expect(stepsBack(entries, 0, root)).toBe(0);
    expect(isAhead(entries, 0, root)).toBe(true);
  });
  it('is not misled by an address that is hidden, of another host, or that only begins alike', () => {
    const entries = history(
      null,
      'https://other.example/rights/en/index.html',
      'https://city.example/rightsholder',
      'https://city.example/',
    );
    expect(stepsBack(entries, 3, root)).toBe(0);
  });
});
