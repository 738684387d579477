/** The rights of New York City in one language, as the build reads them: for tests. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readGuidance } from '@threshold/guidance/read-guidance';
import { rightsSchema } from '@threshold/guidance/rights/rights-schema';
import type { Words } from '@threshold/guidance/words-schema';
import { placeFolder, readCatalogue, readLanguages } from '../edge/read-guidance-folder.ts';
import type { RightsVoice } from './rights-site.ts';
import { rightsVoice } from './rights-voice.ts';

const PLACE = 'us-ny-nyc';
export const LANGUAGES = readLanguages(PLACE);
export const RIGHTS = readCatalogue(PLACE, LANGUAGES, 'rights');
const pages = readCatalogue(PLACE, LANGUAGES, 'rights-pages');
const file = path.join(placeFolder(PLACE), 'rights/rights.yaml');

function wordsOf({ words }: typeof RIGHTS, tag: string): Words {
  const own = words.get(tag);
  if (!own) throw new Error(`There are no words in ${tag}.`);
  return own;
}
export const ENGLISH = wordsOf(RIGHTS, 'en');

/** `english` are the words that the translations are held against. */
export function voiceIn(tag: string, english = ENGLISH): RightsVoice {
  const data = readGuidance(rightsSchema, { path: file, text: readFileSync(file, 'utf8') }).value;
  const language = LANGUAGES.list.find((each) => each.tag === tag);
  if (!data || !language) throw new Error('The rights of New York City cannot be read.');
  return rightsVoice(
    data,
    { language, rights: wordsOf(RIGHTS, tag), pages: wordsOf(pages, tag) },
    english,
  );
}
