import { describe, expect, it } from 'vitest';
import { nextHearing, tierOn, tierSteps, urgencyOn, type UrgencyFacts } from './urgency.ts';

const calm: UrgencyFacts = {
  detained: 'no',
  hearing: 'none',
  child: 'no',
  bond: 'no',
  order: 'no',
};
const today = '2026-11-23';

describe('how urgent a case is', () => {
  it.each([
    [{}, 4, ['nothing-urgent']],
    [{ detained: 'yes' }, 1, ['detained']],
    [{ detained: 'not-known' }, 2, ['detained-not-known']],
    [{ hearing: '2026-11-26' }, 1, ['hearing-in-days']],
    [{ hearing: '2026-11-27' }, 2, ['hearing-in-weeks']],
    [{ hearing: '2026-12-07' }, 2, ['hearing-in-weeks']],
    [{ hearing: '2026-12-08' }, 3, ['hearing-in-months']],
    [{ hearing: '2027-01-22' }, 3, ['hearing-in-months']],
    [{ hearing: '2027-01-23' }, 4, ['nothing-urgent']],
    [{ hearing: '2026-11-22' }, 1, ['hearing-past']],
    [{ hearing: 'not-known' }, 3, ['hearing-not-known']],
    [{ order: 'yes' }, 2, ['order']],
    [{ bond: 'yes' }, 2, ['bond']],
    [{ child: 'yes', hearing: '2026-11-24' }, 1, ['hearing-in-days', 'child']],
    [{ bond: 'not-known', child: 'not-known' }, 4, ['nothing-urgent']],
  ] as const)('with %o is tier %i', (facts, tier, reasons) => {
    expect(urgencyOn({ ...calm, ...facts }, today)).toEqual({ tier, reasons });
  });

  it('never falls because something is not known', () => {
    for (const field of ['detained', 'order', 'child', 'bond'] as const) {
      const no = urgencyOn({ ...calm, [field]: 'no' }, today).tier;
      expect(urgencyOn({ ...calm, [field]: 'not-known' }, today).tier).toBeLessThanOrEqual(no);
    }
  });

  it('rises by itself as a hearing comes nearer', () => {
    const steps = tierSteps({ ...calm, hearing: '2027-02-01' }, today);
    expect(steps).toEqual([
      { on: '2026-11-23', tier: 4 },
      { on: '2026-12-03', tier: 3 },
      { on: '2027-01-18', tier: 2 },
      { on: '2027-01-29', tier: 1 },
    ]);
    expect(tierOn(steps, '2026-12-02')).toBe(4);
    expect(tierOn(steps, '2027-01-28')).toBe(2);
    expect(tierOn(steps, '2027-02-02')).toBe(1);
  });

  it('stays the same where nothing comes nearer', () => {
    expect(tierSteps({ ...calm, detained: 'yes', hearing: '2027-02-01' }, today)).toEqual([
      { on: today, tier: 1 },
    ]);
  });
});

it('names the hearing that comes next, one about bond too', () => {
  const next = (hearing: string, bondHearing?: string): string =>
    nextHearing({ hearing, bondHearing }, '2026-11-23');
  expect(next('none', '2026-11-25')).toBe('2026-11-25');
  expect(next('not-known', '2026-11-25')).toBe('2026-11-25');
  expect(next('2026-12-08', '2026-11-25')).toBe('2026-11-25');
  expect(next('2026-11-20', '2026-11-25')).toBe('2026-11-25');
  expect(next('2026-11-23', '2026-11-25')).toBe('2026-11-23');
  expect(next('2026-12-08', '2026-11-20')).toBe('2026-12-08');
  expect(next('2026-11-10', '2026-11-20')).toBe('2026-11-20');
  expect(next('none')).toBe('none');
});
