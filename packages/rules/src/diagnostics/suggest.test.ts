import { describe, expect, it } from 'vitest';
import { didYouMean, oneOf, suggest } from './suggest.ts';

describe('suggest', () => {
  const known = ['police', 'correction', 'person.in-custody', 'person.age', 'i-200', 'no'];
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['polise', 'police'],
    ['Police', 'police'],
    ['corection', 'correction'],
    ['person.in_custody', 'person.in-custody'],
    ['in-custody', 'person.in-custody'],
    ['i200', 'i-200'],
    ['yes', undefined],
    ['na', undefined],
    ['shelter', undefined],
    ['x'.repeat(200), undefined],
    ['', undefined],
  ];
  it.each(cases)('`%s` → %s', (given, meant) => {
    expect(suggest(given, known)).toBe(meant);
  });

  it('does not choose between two names that end the same', () => {
    expect(suggest('kind', ['paper.kind', 'request.kind'])).toBeUndefined();
  });

  it('writes help lines', () => {
    expect(didYouMean('polise', known)).toBe('Did you mean `police`?');
    expect(didYouMean('shelter', known)).toBeUndefined();
    expect(oneOf(['a', 'b', 'c'], 2)).toBe('One of: `a`, `b`, and 1 more.');
    expect(oneOf(['a'])).toBe('One of: `a`.');
  });
});
