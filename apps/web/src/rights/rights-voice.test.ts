import { reportLanguages } from '@threshold/guidance/language-report';
import type { Words } from '@threshold/guidance/words-schema';
import { describe, expect, it } from 'vitest';
import {
  ENGLISH as english,
  LANGUAGES as languages,
  RIGHTS as rights,
  voiceIn,
} from './new-york-voice.ts';

const newer: Words = {
  words: { ...english.words, of: '2026-12-24', version: '2026-12-24' },
  messages: { ...english.messages, 'taken-move.do': 'Look again each morning.' },
};
const staleIn = (source: Words): readonly string[] => {
  const { topics } = voiceIn('ur', source);
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
