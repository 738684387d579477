import { describe, expect, it } from 'vitest';
import { dayIn } from '../now/day.ts';
import { hourLines } from './hour-lines.ts';
import { languageIn, listIn } from './local-names.ts';

const OFFERED = 'ar bn en es fr ht ko pl ru ur zh-Hans zh-Hant'.split(' ');

describe('Haitian Creole, which no browser knows', () => {
  it('has its own days, weekdays, lists and names of languages', () => {
    expect(dayIn('ht')('2027-05-23')).toBe('23 me 2027');
    expect(hourLines('Mo-Fr 09:00-18:00', 'ht')[0]?.days).toBe('lendi – vandredi');
    expect(listIn('ht')(['Bronx', 'Brooklyn', 'Queens'])).toBe('Bronx, Brooklyn ak Queens');
    expect(listIn('ht')(['Bronx'])).toBe('Bronx');
    expect(languageIn('ht')('en')).toBe('anglè');
  });
});

describe('a language of the rights pages', () => {
  it('names every other in its own words, and writes its days as no English page does', () => {
    for (const tag of OFFERED.filter((each) => each !== 'en')) {
      for (const other of OFFERED)
        expect(languageIn(tag)(other), `${other} in ${tag}`).not.toBe(languageIn('en')(other));
      for (const day of ['2027-02-01', '2027-05-23', '2027-12-31'])
        expect(dayIn(tag)(day), tag).not.toBe(dayIn('en')(day));
    }
  });
});
