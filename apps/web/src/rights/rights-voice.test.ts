import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reportLanguages } from '@threshold/guidance/language-report';
import { readGuidance } from '@threshold/guidance/read-guidance';
import { rightsSchema } from '@threshold/guidance/rights/rights-schema';
import type { Words } from '@threshold/guidance/words-schema';
import { describe, expect, it } from 'vitest';
import { placeFolder, readCatalogue, readLanguages } from '../edge/read-guidance-folder.ts';
import { rightsVoice } from './rights-voice.ts';

const PLACE = 'us-ny-nyc';
const languages = readLanguages(PLACE);
const rights = readCatalogue(PLACE, languages, 'rights');
const pages = readCatalogue(PLACE, languages, 'rights-pages');
const file = path.join(placeFolder(PLACE), 'rights/rights.yaml');
const data = readGuidance(rightsSchema, { path: file, text: readFileSync(file, 'utf8') }).value;

const wordsOf = ({ words }: typeof rights, tag: string): Words => {
  const own = words.get(tag);
  if (!own) throw new Error(`There are no words in ${tag}.`);
  return own;
};
const english = wordsOf(rights, 'en');
const newer: Words = {
  words: { ...english.words, of: '2026-12-24', version: '2026-12-24' },
  messages: { ...english.messages, 'taken-move.do': 'Look again each morning.' },
};
const staleIn = (source: Words): readonly string[] => {
  const language = languages.list.find(({ tag }) => tag === 'ur');
  if (!data || !language) throw new Error('The rights of New York City cannot be read.');
  const own = { language, rights: wordsOf(rights, 'ur'), pages: wordsOf(pages, 'ur') };
  const { topics } = rightsVoice(data, own, source);
  return topics.flatMap(({ points }) => points.filter(({ stale }) => stale).map(({ id }) => id));
};

describe('a translation whose English changed', () => {
  it('is marked at the very point, and nowhere else', () => {
    expect(staleIn(english)).toEqual([]);
    expect(staleIn(newer)).toEqual(['taken-move']);
  });

  it('is still offered, where pages mark what is stale', () => {
    const changed = { ...rights, words: new Map([...rights.words, ['en', newer] as const]) };
    const offered = (marksStale: boolean) =>
      reportLanguages(languages, [{ ...changed, marksStale }], '2026-12-24').filter(
        (report) => report.offered,
      ).length;
    expect(offered(true)).toBe(12);
    expect(offered(false)).toBe(1);
  });
});
