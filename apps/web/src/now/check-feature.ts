/** What is wrong with the words of a feature, as sentences: keys it never declared, languages that differ. */
import { checkWords } from '@threshold/guidance/check-words';
import type { Words } from '@threshold/guidance/words-schema';
import { SHARED_KEYS } from '../island/shared-keys.ts';
import type { FeatureWords } from './site.ts';

export function checkFeature(
  { feature: { name, keys }, words }: FeatureWords,
  languages: readonly Words[],
  taken: { has: (page: string) => boolean },
): string[] {
  const english = words.get('en');
  if (!english) return [`${name} has no English words.`];
  const problems: string[] = [];
  if (taken.has(name)) problems.push(`The flow has a page "${name}" too.`);
  const declared = new Set(keys);
  const shared = new Set<string>(SHARED_KEYS);
  for (const key of Object.keys(english.messages)) {
    if (!declared.has(key)) problems.push(`${name}: "${key}" is not in its list of keys.`);
    if (shared.has(key)) problems.push(`${name}: "${key}" is a key that all features share.`);
  }
  for (const key of declared)
    if (english.messages[key] === undefined) problems.push(`${name}: "${key}" has no words.`);
  for (const {
    words: { language },
  } of languages) {
    const translation = words.get(language);
    if (!translation) problems.push(`${name} has no words in ${language}.`);
    else if (language !== 'en')
      problems.push(...checkWords(english, translation).map((each) => `${name}: ${each}`));
  }
  return problems;
}
