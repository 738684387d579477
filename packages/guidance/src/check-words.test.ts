import { describe, expect, it } from 'vitest';
import { checkWords } from './check-words.ts';
import { wordsSchema, type Words } from './words-schema.ts';

const words = (
  language: 'en' | 'es',
  messages: Record<string, string>,
  of = '2026-11-22',
): Words => ({
  words: {
    language,
    direction: 'ltr',
    name: language,
    of,
    version: '2026-11-22',
    owner: 'The agency',
    expires: '2027-05-22',
    status: 'machine-drafted',
  },
  messages,
});
const check = (english: Record<string, string>, spanish: Record<string, string>): string[] =>
  checkWords(words('en', english), words('es', spanish));

describe('a translation', () => {
  it('has nothing wrong when it says the same', () => {
    expect(check({ 'a.b': 'Call 911, {name}.' }, { 'a.b': '{name}, llame al 911.' })).toEqual([]);
  });

  it('lacks a key, or has one too many', () => {
    expect(check({ 'a.b': 'One.' }, { 'a.c': 'Dos.' })).toEqual([
      'es: "a.c" is not in English.',
      'es: "a.b" is missing.',
    ]);
  });

  it('keeps placeholders', () => {
    expect(check({ 'a.b': 'Call {name}.' }, { 'a.b': 'Llame a {nombre}.' })).toEqual([
      'es: "a.b" has {nombre} where English has {name}.',
    ]);
  });

  it('keeps numbers, in whatever digits they are written', () => {
    expect(check({ 'a.b': 'Call 911.' }, { 'a.b': 'Llame al 912.' })).toEqual([
      'es: "a.b" has 912 where English has 911.',
    ]);
    expect(check({ 'a.b': 'Call 911.' }, { 'a.b': '٩١١' })).toEqual([]);
  });

  it('is a message that can be formatted', () => {
    expect(check({ 'a.b': 'One.' }, { 'a.b': 'Uno {.' })).toEqual(['es: "a.b" is no ICU message.']);
  });

  it('says the English of today', () => {
    expect(checkWords(words('en', {}), words('es', {}, '2026-01-01'))).toEqual([
      'es: says the English of 2026-01-01, and that is now 2026-11-22.',
    ]);
  });

  it('names its reviewer when approved, and nobody otherwise', () => {
    const { words: head } = words('es', {});
    const parse = (change: object) =>
      wordsSchema.safeParse({ words: { ...head, ...change }, messages: {} }).success;
    expect(parse({})).toBe(true);
    expect(parse({ status: 'approved' })).toBe(false);
    expect(parse({ reviewer: 'A. Reviewer', reviewed: '2026-11-01' })).toBe(false);
    expect(parse({ status: 'approved', reviewer: 'A. Reviewer', reviewed: '2026-11-01' })).toBe(
      true,
    );
  });
});
