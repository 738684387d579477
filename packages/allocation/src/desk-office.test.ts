import { describe, expect, it } from 'vitest';
import {
  caseGaps,
  deskOffice,
  providerGaps,
  type DeskCase,
  type DeskProvider,
} from './desk-office.ts';
import { outcomeFault, outcomeTally } from './plan-outcome.ts';

const DAY = '2026-11-23';
const one = (number: string, changes: Partial<DeskCase> = {}): DeskCase => ({
  ...{ number, received: '2026-11-01', detained: 'no', bond: 'no', order: 'no', child: 'no' },
  ...{ hearing: 'none', language: 'es', need: 'bond', place: 'queens', ...changes },
});
const provider = (id: string, changes: Partial<DeskProvider> = {}): DeskProvider => ({
  ...{ id, languages: ['es'], needs: ['bond'], places: ['queens'], room: 1, rate: 5000 },
  ...changes,
});
const budget = (amount: number, usualRate: number | null = null) => ({
  funds: [{ id: 'city', amount, source: 'made up', conditions: {} }],
  rules: [],
  usualRate,
});

describe('an office out of what a desk knows', () => {
  it('leaves a provider out whose room or rate nobody told, unless a usual rate is given', () => {
    const providers = [
      provider('both'),
      provider('no-room', { room: null }),
      provider('no-rate', { rate: null }),
      provider('free', { rate: 0 }),
    ];
    const state = { day: DAY, cases: [one('C-1')], providers };
    const idsOf = (usual: number | null): readonly string[] =>
      deskOffice(state, budget(1, usual)).providers.map(({ id }) => id);
    expect(idsOf(null)).toEqual(['both', 'free']);
    expect(idsOf(4000)).toEqual(['both', 'no-rate', 'free']);
    const [, second] = deskOffice(state, budget(1, 4000)).providers;
    expect(second?.rates.usual).toBe(4000);
  });

  it('lets nothing be ruled out by what nobody said, as offers do', () => {
    const silent = provider('silent', { languages: [], needs: [], places: [] });
    const every = provider('every', { languages: ['*'] });
    const cases = [one('C-1', { language: 'zh-Hans', place: null, need: 'appeal' })];
    const office = deskOffice({ day: DAY, cases, providers: [silent, every] }, budget(9000));
    expect(outcomeFault(office, new Map([['C-1', 'silent']]))).toBeUndefined();
    // It speaks every language and is in reach of a place that nobody knows; but it does no appeals.
    expect(outcomeFault(office, new Map([['C-1', 'every']]))).toEqual({
      code: 'does-not-fit',
      id: 'C-1',
      provider: 'every',
    });
  });

  it('lists what is missing', () => {
    expect(caseGaps(one('C-1'), DAY)).toEqual([]);
    expect(
      caseGaps(one('C-1', { child: 'not-known', detained: 'not-known', place: null }), DAY),
    ).toEqual(['detained', 'child', 'place']);
    expect(caseGaps(one('C-1', { hearing: '2026-11-22' }), DAY)).toEqual(['hearing-past']);
    expect(caseGaps(one('C-1', { hearing: DAY }), DAY)).toEqual([]);
    expect(caseGaps(one('C-1', { hearing: 'not-known' }), DAY)).toEqual(['hearing']);
    expect(providerGaps(provider('a'))).toEqual([]);
    expect(providerGaps(provider('a', { room: null, rate: null, needs: [] }))).toEqual([
      'room',
      'rate',
      'needs',
    ]);
    // None is as good as told.
    expect(providerGaps(provider('a', { room: 0, rate: 0 }))).toEqual([]);
  });
});

describe('a plan that was made elsewhere', () => {
  const state = { day: DAY, cases: [one('C-1'), one('C-2')], providers: [provider('a')] };
  const office = deskOffice(state, budget(5000));

  it.each([
    [[['C-9', 'a']], { code: 'no-such-case', id: 'C-9' }],
    [[['C-1', 'b']], { code: 'no-such-provider', id: 'b' }],
    [
      [
        ['C-1', 'a'],
        ['C-2', 'a'],
      ],
      { code: 'too-many', provider: 'a' },
    ],
  ] as const)('is refused where it cannot be: %j', (assignment, fault) => {
    expect(outcomeFault(office, new Map(assignment))).toEqual(fault);
  });

  it('is refused where it costs more than there is', () => {
    const poor = deskOffice(state, budget(4999));
    expect(outcomeFault(poor, new Map([['C-1', 'a']]))).toEqual({ code: 'too-dear' });
    expect(outcomeFault(office, new Map([['C-1', 'a']]))).toBeUndefined();
  });

  it('is counted by its view and under every policy, nobody served where there is no plan', () => {
    const served = new Map([['C-1', 'a']]);
    const tally = outcomeTally(office, { tiers: served, 'first-come': new Map() }, 'place');
    const outcomes = { first_come: 'left-out', most_wins: 'left-out', most_need: 'left-out' };
    expect(tally).toEqual([
      { at: { of: 'queens', ...outcomes, tiers: 'served' }, count: 1 },
      { at: { of: 'queens', ...outcomes, tiers: 'left-out' }, count: 1 },
    ]);
  });
});
