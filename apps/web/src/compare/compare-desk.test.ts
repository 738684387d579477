/** What changes against the start of a comparison counts; e2e/compare.journey.ts holds the rest to the command line. */
import { writeLaw } from '@threshold/rules/compile/serialise';
import { describe, expect, it } from 'vitest';
import { readLaw } from '../edge/read-law.ts';
import { OWN, type Choice } from './choice.ts';
import { CompareDesk } from './compare-desk.ts';

const WITH = ['us-ma', 'us-tx-houston', 'us-ct'];
const DAY = '2026-11-22';
const desk = new CompareDesk();
for (const id of WITH) desk.add(id, writeLaw(readLaw(id)));
const NONE = new Map<string, string>();

function choice(start: string, more: Partial<Choice> = {}): Choice {
  return { start, places: WITH, day: DAY, acts: [], facts: {}, ...more };
}

describe('the desk of the comparison', () => {
  it('counts a changed fact, and what was changed to not known is not stated', () => {
    const hold = (facts: Choice['facts']): string =>
      desk.answer(choice('hold', { facts }), NONE, undefined).section!.tables[0]!.rows[1]!.outcome;
    expect(hold({ 'detainer.kind': 'none' })).not.toBe('must');
    const { facts } = desk.answer(
      choice('hold', { facts: { 'paper.kind': 'unknown' } }),
      NONE,
      undefined,
    ).section!;
    expect(facts.join()).not.toContain('The paper shown');
  });

  it('has no table while nothing is asked, and one as soon as an act is', () => {
    expect(desk.answer(choice(OWN), NONE, undefined).section).toBeUndefined();
    const asked = desk.answer(choice(OWN, { acts: ['hold'] }), NONE, undefined);
    expect(asked.section!.tables.map(({ rows }) => rows.length)).toEqual([3]);
  });
});
