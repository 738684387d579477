/** What is wrong with the words of letters, as sentences: a key missing, unused, or said otherwise elsewhere. */
import { checkWords } from '@threshold/guidance/check-words';
import type { Words } from '@threshold/guidance/words-schema';
import type { LetterTexts } from './compose-letter.ts';
import { AUTHORITY_KEYS } from './letter-keys.ts';
import { PERSON_KEYS } from './notice-keys.ts';

export function checkTexts({ languages, authority, notice }: LetterTexts): string[] {
  const english = notice.get('en');
  if (!english) return ['There are no English words for notices.'];
  return [
    ...keyProblems('letters to authorities', authority, AUTHORITY_KEYS),
    ...keyProblems('notices', english, PERSON_KEYS),
    ...[...notice].flatMap(([tag, words]) => {
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
