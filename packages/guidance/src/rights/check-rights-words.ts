/**
 * What is wrong with one translation of the rights words, as sentences: all that any catalogue may lack, and
 * each message that says an English sentence which has changed since. An older `of` alone is no fault here:
 * the marks say more exactly what is stale. docs/rights.md.
 */
import { checkWords } from '../check-words.ts';
import { englishMark } from './english-mark.ts';
import type { RightsWords } from './rights-words.ts';

export function checkRightsWords(english: RightsWords, translation: RightsWords): string[] {
  const { language, of } = translation.words;
  const { version } = english.words;
  return [
    ...(of > version
      ? [`${language}: says the English of ${of}, and there is only ${version}.`]
      : []),
    ...checkWords(english, {
      ...translation,
      words: { ...translation.words, of: version },
    }),
    ...staleKeys(english, translation).map(
      (key) => `${language}: "${key}" is stale. Its English has changed since it was translated.`,
    ),
    ...markProblems(translation),
  ];
}

/** Messages whose English is no longer the one they say, in the order of English. */
export function staleKeys(english: RightsWords, { messages, says }: RightsWords): string[] {
  return Object.entries(english.messages)
    .filter(([key, text]) => messages[key] !== undefined && says?.[key] !== englishMark(text))
    .map(([key]) => key);
}

function markProblems({ words, messages, says }: RightsWords): string[] {
  return Object.keys(says ?? {})
    .filter((key) => messages[key] === undefined)
    .map((key) => `${words.language}: there is a mark for "${key}" and no message.`);
}
