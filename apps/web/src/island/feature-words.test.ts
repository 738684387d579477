// The words of every feature: each key declared, the same in every language, short and plain in English.
import { readingGrade } from '@threshold/rules/explain/reading-grade';
import { describe, expect, it } from 'vitest';
import { featuresPresent } from '../edge/bundle-islands.ts';
import { readFeatureWords, readGuidanceFolder } from '../edge/read-guidance-folder.ts';
import { checkFeature } from '../now/check-feature.ts';
import { FEATURES } from './features.ts';
import { SHARED_KEYS } from './shared-keys.ts';

const { words } = readGuidanceFolder('us-ny-nyc');
const features = readFeatureWords('us-ny-nyc', FEATURES);

describe.each(features.map((each) => [each.feature.name, each] as const))('%s', (_, each) => {
  const english = Object.values(each.words.get('en')?.messages ?? {});

  it('has a word for each key it declares, in every language of the flow', () => {
    expect(checkFeature(each, words, new Set())).toEqual([]);
  });
  it('claims no review that did not happen', () => {
    for (const [language, { words: head }] of each.words)
      expect(head.status).toBe(language === 'en' ? 'awaiting-counsel' : 'machine-drafted');
  });
  it('has at most twelve words a sentence, at grade 8 or below', () => {
    const sentences = english.flatMap((text) =>
      text
        .replace(/\{(\w+)[^{}]*\}/g, '$1')
        .split(/(?<=[.?:])\s+/)
        .map((sentence) => (/[.?:]$/.test(sentence) ? sentence : `${sentence}.`)),
    );
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 12)).toEqual([]);
    expect(readingGrade(sentences.join(' '))).toBeLessThanOrEqual(8);
  });
  it('tells nobody to refuse, to lie or to hide', () => {
    for (const text of english) expect(text).not.toMatch(/\brefuse|\blie\b|\bhide\b|pretend|!/i);
  });
});

describe('the check of a feature', () => {
  const [ask] = features;
  if (!ask) throw new Error('no feature');
  it('names a key without words, words without a key, a missing language and a page taken', () => {
    const english = ask.words.get('en');
    if (!english) throw new Error('no English');
    const broken = {
      feature: { ...ask.feature, keys: ['about.title', 'no.such'] },
      words: new Map([['en', english]]),
    };
    const problems = checkFeature(broken, words.slice(0, 2), new Set(['ask']));
    expect(problems).toContain('ask: "no.such" has no words.');
    expect(problems).toContain('ask: "about.lead" is not in its list of keys.');
    expect(problems).toContain('ask has no words in es.');
    expect(problems).toContain('The flow has a page "ask" too.');
  });
});

it('features share only words that the flow has', () => {
  for (const key of SHARED_KEYS) expect(words[0].messages[key], key).toBeDefined();
});
it('a feature is there as soon as its island is', () => {
  expect(featuresPresent().map(({ name }) => name)).toContain('ask');
});
