import { languagesSchema } from '@threshold/guidance/language-schema';
import { reportLanguages } from '@threshold/guidance/language-report';
import { describe, expect, it } from 'vitest';
import { readCatalogue, readLanguages } from '../edge/read-guidance-folder.ts';
import { FRAME_KEYS, NEED_KEYS, WHO_KEYS } from './rights-keys.ts';

const languages = readLanguages('us-ny-nyc');
const catalogue = readCatalogue('us-ny-nyc', languages, 'rights-pages');

describe('the words around the rights', () => {
  it('are there in every language of the place, with each key, placeholder and number', () => {
    expect(languagesSchema.parse(languages).list).toHaveLength(12);
    for (const { language, offered, catalogues } of reportLanguages(
      languages,
      [catalogue],
      '2026-11-23',
    ))
      expect({ tag: language.tag, offered, problems: catalogues[0]?.problems }).toEqual({
        tag: language.tag,
        offered: true,
        problems: [],
      });
  });
  it('are those that the pages use, and no others', () => {
    const used = [FRAME_KEYS, NEED_KEYS, WHO_KEYS].flatMap((keys): string[] => Object.values(keys));
    expect(Object.keys(catalogue.words.get('en')?.messages ?? {}).sort()).toEqual(used.sort());
  });
  it('say so where a machine drafted them', () => {
    for (const [tag, { words }] of catalogue.words)
      expect(words.status, tag).toBe('machine-drafted');
  });
});
