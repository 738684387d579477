import { describe, expect, it } from 'vitest';
import { languageFaults, reportLanguages } from './language-report.ts';
import { languagesSchema, type Language, type Languages } from './language-schema.ts';
import type { Words } from './words-schema.ts';

const language = (tag: string, more: Partial<Language> = {}): Language => ({
  tag,
  name: tag,
  direction: 'ltr',
  script: 'Latn',
  line: 1.5,
  font: { family: 'F', package: 'f' },
  offer: 'when-complete',
  unavailable: 'Not yet.',
  ...more,
});
const { unavailable: _, ...always } = language('en', { offer: 'always' });
const languages = (...list: Language[]): Languages => ({
  languages: {
    of: 'A law',
    source: 'https://a.example',
    version: '2026-01-01',
    status: 'approved',
  },
  list: [always, ...list],
});
const words = (tag: string, messages: Record<string, string>, head = {}): Words => ({
  words: {
    language: tag,
    direction: 'ltr',
    name: tag,
    of: '2026-02-02',
    version: '2026-02-02',
    owner: 'Counsel',
    expires: '2026-12-31',
    status: 'machine-drafted',
    ...head,
  },
  messages,
});
const english = words('en', { 'a.b': 'Yes.' });
const report = (tag: string, own: Words | undefined, more: Partial<Language> = {}) => {
  const found = new Map([['en', english]]);
  if (own) found.set(tag, own);
  const reports = reportLanguages(
    languages(language(tag, more)),
    [{ name: 'flow', words: found }],
    '2026-11-22',
  );
  return { reports, one: reports[1] };
};

describe('a language of the place', () => {
  it('is offered when every catalogue says all that English says', () => {
    const { one } = report('fr', words('fr', { 'a.b': 'Oui.' }));
    expect(one?.offered).toBe(true);
    expect(one?.catalogues[0]?.state).toBe('complete');
    expect(one?.catalogues[0]?.status).toBe('machine-drafted');
  });

  it('is not offered when nobody has written it, and that is no fault', () => {
    const { one, reports } = report('fr', undefined);
    expect(one?.offered).toBe(false);
    expect(one?.catalogues[0]?.state).toBe('absent');
    expect(languageFaults(reports)).toEqual([]);
  });

  it('is not offered when one word is missing: it is never filled up with English', () => {
    const { one } = report('fr', words('fr', {}));
    expect(one?.offered).toBe(false);
    expect(one?.catalogues[0]).toMatchObject({
      state: 'incomplete',
      problems: ['fr: "a.b" is missing.'],
    });
  });

  it('is stale, and not offered, when it says an older English', () => {
    const { one } = report('fr', words('fr', { 'a.b': 'Oui.' }, { of: '2026-01-01' }));
    expect(one?.offered).toBe(false);
    expect(one?.catalogues[0]?.state).toBe('stale');
  });

  it('is expired on the day after its last', () => {
    const last = (expires: string) =>
      report('fr', words('fr', { 'a.b': 'Oui.' }, { expires })).one?.catalogues[0]?.expired;
    expect(last('2026-11-22')).toBe(false);
    expect(last('2026-11-21')).toBe(true);
  });

  it('must run the way its data says', () => {
    const { one } = report('ur', words('ur', { 'a.b': 'ہاں' }), { direction: 'rtl' });
    expect(one?.catalogues[0]?.problems).toEqual(['ur: its words run ltr, and the language rtl.']);
  });

  it('that must be there stops the build when a word or all of it is missing', () => {
    const { unavailable: __, ...must } = language('es', { offer: 'always' });
    const faults = (own: Words | undefined) => {
      const found = new Map([['en', english]]);
      if (own) found.set('es', own);
      return languageFaults(
        reportLanguages(languages(must), [{ name: 'flow', words: found }], '2026-11-22'),
      );
    };
    expect(faults(undefined)).toEqual(['es: there are no words for the flow.']);
    expect(faults(words('es', {}))).toEqual(['flow: es: "a.b" is missing.']);
    expect(faults(words('es', { 'a.b': 'Sí.' }))).toEqual([]);
  });
});

describe('the data of languages', () => {
  const parse = (list: unknown[]): boolean =>
    languagesSchema.safeParse({ ...languages(), list }).success;

  it('needs its own words for "not yet", unless it is always there', () => {
    const { unavailable: __, ...silent } = language('fr');
    expect(parse([always, language('fr')])).toBe(true);
    expect(parse([always, silent])).toBe(false);
    expect(parse([{ ...always, unavailable: 'Never.' }])).toBe(false);
  });

  it('names each language once, the one written first at the top', () => {
    expect(parse([always, always])).toBe(false);
    expect(parse([language('fr'), always])).toBe(false);
  });
});
