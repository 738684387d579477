import { describe, expect, it } from 'vitest';
import { lawDifference } from '../time/law-difference.ts';
import { boundaries } from './boundaries.ts';
import { engineOf, inlineStack, JAIL } from './inline-stack.ts';

const engine = engineOf(inlineStack(JAIL));

describe('both sides of every threshold', () => {
  const found = boundaries(engine, ['hold']);
  const inShort = found.map(
    ({ title, sides }) =>
      `${title}: ${sides.map(({ value, outcome }) => `${String(value)} ${outcome}`).join(', ')}`,
  );

  it('show the day before and the day a norm begins', () => {
    expect(inShort).toContain('The day it happened: 2014-12-13 no-rule, 2014-12-14 must-not');
    expect(inShort).toContain('The day it happened: 2018-11-13 no-rule, 2018-11-14 must-not');
  });

  it('show a look-back on the exact day and a day to either side', () => {
    const judgment = found.find(({ subject }) => subject.kind === 'field');
    const [below, at, above] = judgment?.sides ?? [];
    expect([below?.outcome, at?.outcome, above?.outcome]).toEqual(['must-not', 'may', 'may']);
    // Judgment + 5 years is the very day of the arrest below the edge, and one day later at it.
    const [year = '', month = '', day = ''] = String(below?.value).split('-');
    expect(at?.facts['arrest.date']).toBe([Number(year) + 5, month, day].join('-'));
  });

  it('are decided as they say, with nothing in them that does not matter', () => {
    for (const { act, sides } of found) {
      for (const { facts, outcome } of sides) {
        expect(engine.outcome(act, facts)).toBe(outcome);
        expect(Object.keys(facts)).not.toContain('weather.rain');
      }
    }
  });
});

describe('the law of two days', () => {
  it('differs in a share of situations, each way shown by one', () => {
    const difference = lawDifference(engine, 'hold', '2017-01-01', '2020-01-01');
    // State law since 2018 bars a hold on a detainer or an I-200 without a judge: of the situations with a
    // detainer (a third), outside the jail (two thirds); and with an I-200 (a third), always; half without a judge.
    expect(difference?.share).toBeCloseTo((1 / 3) * (2 / 3) * (1 / 2) + (1 / 3) * (1 / 2), 10);
    expect(difference?.shifts).toHaveLength(1);
    const [shift] = difference?.shifts ?? [];
    expect(shift).toMatchObject({ before: 'no-rule', after: 'must-not' });
    const witness = shift?.witness ?? {};
    expect(engine.outcome('hold', { ...witness, 'event.date': '2017-01-01' })).toBe('no-rule');
    expect(engine.outcome('hold', { ...witness, 'event.date': '2020-01-01' })).toBe('must-not');
  });

  it('is the same between two days on which nothing happened', () => {
    expect(lawDifference(engine, 'hold', '2020-01-01', '2021-01-01')).toMatchObject({
      share: 0,
      shifts: [],
    });
    expect(lawDifference(engine, 'no-such-act', '2017-01-01', '2021-01-01')).toBeUndefined();
  });
});
