import { describe, expect, it } from 'vitest';
import { ALL } from '../../test/papers.ts';
import { chanceFrom, ocrNoise } from '../noise/ocr-noise.ts';
import { KINDS } from '../taxonomy/taxonomy.ts';
import { findPattern, findPlainly } from './find-pattern.ts';
import { fold, foldedText } from './fold.ts';
import { GramIndex } from './gram-index.ts';
import { patternOf } from './pattern.ts';

const costs = (phrase: string, text: string): number[] => {
  const folded = fold(text);
  return findPattern(patternOf(phrase), folded, new GramIndex(folded)).map(({ cost }) => cost);
};

describe('a phrase', () => {
  it('is found through misread letters, lost blanks and torn words', () => {
    expect(costs('Warrant for Arrest of Alien', 'Warrant f0r Arrest 0f AIien')).toEqual([0]);
    expect(costs('IMMIGRATION DETAINER', 'lMMlGRATl0NDETAlNER')).toEqual([0]);
    expect(costs('removal proceedings', 'removal pro-\nceedings')).toEqual([0]);
    expect(costs('immigration officer', 'imrnigration officer')).toEqual([0]);
    expect(costs('SEARCH AND SEIZURE WARRANT', 'SEARCH AND SEZURE WARRXNT')).toEqual([2]);
  });

  it('is not found where another phrase stands', () => {
    expect(costs('SEARCH AND SEIZURE WARRANT', 'WARRANT OF REMOVAL/DEPORTATION')).toEqual([]);
    expect(costs('United States District Judge', 'United States District Court')).toEqual([]);
  });

  it('with a section number is not found in another section', () => {
    expect(costs('8 U.S.C. § 1225(d)', '8 U.S.C. § 1325(d)')).toEqual([]);
    expect(costs('2703(d)', '2703(f)')).toEqual([]);
    expect(costs('8 U.S.C. § 1225(d)', '8 U.S.C. $ l225(d)')).toEqual([0]);
  });

  it('is found at each of its places', () => {
    expect(costs('Notice to Appear', 'Notice to Appear and one more: Notice to Appear.')).toEqual([
      0, 0,
    ]);
  });
});

describe('the quick way', () => {
  const phrases = [
    ...new Set(KINDS.flatMap(({ landmarks }) => landmarks.map(({ text }) => text))),
  ].filter((text) => fold(text).length >= 12);

  it('finds what the plain way finds, on pages misread by seed', () => {
    let plainFinds = 0;
    let missed = 0;
    for (const [at, paper] of ALL.slice(0, 7).entries()) {
      const text = fold(ocrNoise(paper.text.slice(0, 1800), chanceFrom(at + 1), 0.05));
      const index = new GramIndex(text);
      for (const phrase of phrases) {
        const pattern = patternOf(phrase);
        const plain = findPlainly(pattern, text).length > 0;
        const quick = findPattern(pattern, text, index).length > 0;
        if (plain) plainFinds++;
        if (plain && !quick) missed++;
        // What the quick way finds is there.
        if (quick) expect(plain).toBe(true);
      }
    }
    expect(plainFinds).toBeGreaterThan(60);
    expect(missed / plainFinds).toBeLessThan(0.01);
  });
});

it('a hostile repetition takes no time', () => {
  const text = fold('Warrant for Arrest of Alien '.repeat(20_000));
  const started = performance.now();
  findPattern(patternOf('Warrant for Arrest of Alien'), text, new GramIndex(text));
  expect(performance.now() - started).toBeLessThan(2000);
});

it('folds digits, accents and pairs alike', () => {
  expect(foldedText('Peña-0’Brien')).toBe(foldedText('PENA OBRlEN'));
  expect(foldedText('modern')).toBe(foldedText('rnodern'));
});
