/** What is wrong with the words of letters, as sentences: a key missing, unused, or said otherwise elsewhere. */
import { checkWords } from '@threshold/guidance/check-words';
import type { Words } from '@threshold/guidance/words-schema';
import type { LetterTexts } from './compose-letter.ts';
import { HAND_OVER_WORDS } from './hand-over-keys.ts';
import { AUTHORITY_KEYS } from './letter-keys.ts';
import { PERSON_KEYS } from './notice-keys.ts';

export function checkTexts({ languages, authority, notice, handOver }: LetterTexts): string[] {
  return [
    ...keyProblems('letters to authorities', authority, AUTHORITY_KEYS),
    ...inLanguages('notices', languages, notice, PERSON_KEYS),
    ...inLanguages('letters to providers', languages, handOver, HAND_OVER_WORDS),
  ];
}

function inLanguages(
  name: string,
  languages: LetterTexts['languages'],
  catalogues: ReadonlyMap<string, Words>,
  keys: readonly string[],
): string[] {
  const english = catalogues.get('en');
  if (!english) return [`There are no English words for ${name}.`];
  return [
    ...keyProblems(name, english, keys),
    ...[...catalogues].flatMap(([tag, words]) => {
      const language = languages.find((each) => each.tag === tag);
      if (!language) return [`languages.yaml has no language "${tag}".`];
      const { language: said, direction } = words.words;
      if (said !== tag || direction !== language.direction)
        return [`${tag}: its words say they are "${said}", ${direction}.`];
      return checkWords(english, words);
    }),
  ];
}

function keyProblems(name: string, { messages }: Words, used: readonly string[]): string[] {
  const known = new Set(Object.keys(messages));
  const needed = new Set(used);
  return [
    ...used.filter((key) => !known.has(key)).map((key) => `The ${name} lack "${key}".`),
    ...[...known]
      .filter((key) => !needed.has(key))
      .map((key) => `No letter says "${key}" of the ${name}.`),
  ];
}
