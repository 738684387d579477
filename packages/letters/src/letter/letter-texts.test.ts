// Promise: the words of letters are whole in every language, plain, and name nobody by a status.
import { readingGrade } from '@threshold/rules/explain/reading-grade';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../test/place.ts';
import { checkTexts } from './check-texts.ts';

const english = TEXTS.notice.get('en');
const sentencesOf = (messages: Readonly<Record<string, string>>): string[] =>
  Object.values(messages).flatMap((text) => text.split(/(?<=[.?:])\s+/));

describe('the words of letters', () => {
  it('are there in five languages for a person, each key, placeholder and number alike', () => {
    expect([...TEXTS.notice.keys()]).toEqual(['ar', 'en', 'es', 'ur', 'zh-Hans']);
    expect(checkTexts(TEXTS)).toEqual([]);
  });

  it('are missed where one is taken away, or one too many stands there', () => {
    const { 'did.done': _, ...others } = english!.messages;
    const less = { ...english!, messages: { ...others, 'did.more': 'More.' } };
    const notice = new Map([...TEXTS.notice, ['en', less] as const]);
    expect(checkTexts({ ...TEXTS, notice }).slice(0, 2)).toEqual([
      'The notices lack "did.done".',
      'No letter says "did.more" of the notices.',
    ]);
  });

  it('say in every translation that nobody has checked it', () => {
    for (const [tag, { words }] of TEXTS.notice)
      expect(words.status, tag).toBe(tag === 'en' ? 'awaiting-counsel' : 'machine-drafted');
  });

  it('to a person have at most twelve words a sentence, and read at grade 6 or below', () => {
    const said = Object.fromEntries(
      Object.entries(english!.messages).filter(
        ([key]) => !/^(?:review|imprint|law\.unread)/.test(key),
      ),
    );
    const sentences = sentencesOf(said);
    expect(sentences.filter((each) => each.split(/\s+/).length > 12)).toEqual([]);
    expect(
      readingGrade(sentences.map((each) => `${each.replace(/[.?:]$/, '')}.`).join(' ')),
    ).toBeLessThanOrEqual(6);
  });

  it('accuse nobody, refuse nobody, and use no word for a person that is a status', () => {
    for (const text of [
      ...sentencesOf(english!.messages),
      ...sentencesOf(TEXTS.authority.messages),
    ])
      expect(text).not.toMatch(
        /!|refus|\blie[sd]?\b|\bhide|unlawful|illegal|undocumented|\balien|deport|\bmigrant|criminal|cannot force/i,
      );
  });
});
