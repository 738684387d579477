import { describe, expect, it } from 'vitest';
import { shippedReckonings } from '../edge/calendar-files.ts';
import { ruleOfClock, startNamed, type PackClock } from './clock-rule.ts';
import { countingRule, type Count } from './counting-rule.ts';

const { reckonings } = shippedReckonings();
function count(clock: PackClock, by: string): Count {
  const reckoning = reckonings.find(({ id }) => id === by)!;
  return countingRule.parse(ruleOfClock(clock, { cite: [], reckoning })).count;
}
const hours = { amount: 48, unit: 'hours' } as const;

describe('from a pack’s clock to a rule', () => {
  it('the convention says whether a last day is carried on', () => {
    const clock = { within: { amount: 14, unit: 'days' } } as const;
    expect(count(clock, 'new-york')).toMatchObject({ roll: { to: 'next' } });
    expect(count(clock, 'federal-agency')).not.toHaveProperty('roll');
  });

  it('hours are carried on in court, unless they leave days out themselves', () => {
    expect(count({ within: hours }, 'federal-court')).toMatchObject({ roll: { to: 'next' } });
    const without = { ...hours, excluding: ['saturday', 'sunday', 'holiday'] } as const;
    const held = count(
      { within: { ...without, excluding: [...without.excluding] } },
      'federal-court',
    );
    expect(held).toEqual({ kind: 'hours', minutes: 2880, skip: ['saturday', 'sunday', 'holiday'] });
  });

  it('days that leave days out are business days of their own kind', () => {
    expect(
      count({ within: { amount: 5, unit: 'days', excluding: ['sunday'] } }, 'new-york'),
    ).toEqual({
      kind: 'business-days',
      amount: 5,
      towards: 'after',
      first: 'excluded',
      skip: ['sunday'],
    });
  });

  it('minutes, months and years keep their size', () => {
    expect(count({ within: { amount: 90, unit: 'minutes' } }, 'federal-agency')).toMatchObject({
      minutes: 90,
    });
    expect(count({ within: { amount: 2, unit: 'months' } }, 'new-york')).toMatchObject({
      amount: 2,
    });
    expect(count({ within: { amount: 5, unit: 'years' } }, 'new-york')).toMatchObject({
      amount: 60,
    });
  });

  it('a clock that says nothing at all runs on', () => {
    expect(count({}, 'new-york')).toEqual({ kind: 'ongoing', words: 'from the start' });
  });

  it('takes the day of the start where the pack names it', () => {
    expect(startNamed({ starts: 'The order, 6 February 2026.' })).toBe('2026-02-06');
    expect(startNamed({ starts: 'the day it was served' })).toBeUndefined();
    expect(startNamed({})).toBeUndefined();
  });
});
