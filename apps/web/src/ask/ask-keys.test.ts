import { describe, expect, it } from 'vitest';
import { readGuidanceFolder } from '../edge/read-guidance-folder.ts';
import { SHARED_KEYS } from '../island/shared-keys.ts';
import { DECIDER_WORDS, OUTCOME_WORDS } from './ask-keys.ts';
import { localDay, startFacts } from './law-client.ts';

const { flow } = readGuidanceFolder('us-ny-nyc');

describe('the interview says what the flow says', () => {
  it('for each outcome and for whoever decides', () => {
    const words = Object.entries(flow.outcomes).map(([outcome, { word, means }]) => [
      outcome,
      { word, means },
    ]);
    expect(OUTCOME_WORDS).toEqual(Object.fromEntries(words));
    expect(DECIDER_WORDS).toEqual(flow.deciders);
  });
  it('in words that the browser is given', () => {
    const shared = new Set<string>(SHARED_KEYS);
    for (const { word, means } of Object.values(OUTCOME_WORDS)) {
      expect(shared).toContain(word);
      expect(shared).toContain(means);
    }
    for (const key of Object.values(DECIDER_WORDS)) expect(shared).toContain(key);
  });
});

describe('what the interview starts from', () => {
  it('is what the page knew, the day, and the agency only where there is one', () => {
    const facts = { 'place.area': 'public' };
    expect(startFacts(facts, ['schools'], '2026-02-06')).toEqual({
      'place.area': 'public',
      'event.date': '2026-02-06',
      agency: 'schools',
    });
    expect(startFacts(facts, ['schools', 'shelter'], '2026-02-06')).not.toHaveProperty('agency');
  });
  it("takes the device's own day", () => {
    expect(localDay(new Date(2026, 1, 6, 23, 59))).toBe('2026-02-06');
    expect(localDay(new Date(2026, 10, 30, 0, 0))).toBe('2026-11-30');
  });
});
