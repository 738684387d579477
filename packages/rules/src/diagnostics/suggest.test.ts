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

  it('allows more slips the longer the word is, and never one in two letters', () => {
    const meant = (given: string, word: string) => suggest(given, [word]) === word;
    expect([meant('ab', 'ac'), meant('abc', 'abd'), meant('abc', 'ade')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([meant('abcd', 'abce'), meant('abcd', 'abef')]).toEqual([true, false]);
    expect([meant('abcde', 'abcxy'), meant('abcde', 'abxyz')]).toEqual([true, false]);
    expect([meant('abcdefg', 'abcdexy'), meant('abcdefg', 'abcdxyz')]).toEqual([true, false]);
    expect([meant('abcdefgh', 'abcdefxy'), meant('abcdefgh', 'abcdexyz')]).toEqual([true, false]);
    expect([meant('abcdefghi', 'abcdefxyz'), meant('abcdefghi', 'abcdewxyz')]).toEqual([
      true,
      false,
    ]);
    const long = 'abcdefghijklmnopqrst';
    expect(meant(long, `${long.slice(0, -4)}1234`)).toBe(true);
    expect(meant(long, `${long.slice(0, -5)}12345`)).toBe(false);
  });

  it('takes two letters swapped for one slip', () => {
    expect(suggest('jial', ['jail'])).toBe('jail');
    for (const other of ['jaik', 'jaxl', 'jxil', 'jailed', 'ji', 'jials']) {
      expect([other, suggest('jial', [other])]).toEqual([
        other,
        other === 'jials' ? other : undefined,
      ]);
    }
    expect(suggest('jilas', ['jail', 'jails'])).toBe('jails');
  });

  it('takes the nearest of several, and the first where two are as near', () => {
    expect(suggest('correcton', ['corrector', 'correction'])).toBe('corrector');
    expect(suggest('detainar', ['retainer', 'detainer', 'container'])).toBe('detainer');
  });

  it('never suggests the word that was given', () => {
    expect(suggest('police', ['police'])).toBeUndefined();
    expect(suggest('police', ['police', 'policy'])).toBe('policy');
  });

  it('sees the same letters under other signs, but not where no letter is left', () => {
    expect(suggest('Person_In_Custody', ['person.in-custody'])).toBe('person.in-custody');
    expect(suggest('---', ['...'])).toBeUndefined();
  });

  it('does not choose between two names that end the same', () => {
    expect(suggest('kind', ['paper.kind', 'request.kind'])).toBeUndefined();
  });

  it('writes help lines', () => {
    expect(didYouMean('polise', known)).toBe('Did you mean `police`?');
    expect(didYouMean('shelter', known)).toBeUndefined();
    expect(oneOf(['a', 'b', 'c'], 2)).toBe('One of: `a`, `b`, and 1 more.');
    expect(oneOf(['a'])).toBe('One of: `a`.');
    expect(oneOf(['a', 'b'], 2)).toBe('One of: `a`, `b`.');
  });
});
