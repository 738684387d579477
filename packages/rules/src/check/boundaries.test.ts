import { describe, expect, it } from 'vitest';
import { lawDifference } from '../time/law-difference.ts';
import { boundaries, type Boundary } from './boundaries.ts';
import { engineOf, inlineStack, JAIL } from './inline-stack.ts';

const engine = engineOf(inlineStack(JAIL));

const found = (): readonly Boundary[] => boundaries(engine, ['hold']);

describe('both sides of every threshold', () => {
  it('show the day before and the day a norm begins, and a look-back a day to either side', () => {
    const lines = found().map(
      ({ act, title, value, sides }) =>
        `${act}: ${title}, ${String(value)}: ${sides.map((side) => `${String(side.value)} ${side.outcome}`).join(', ')}`,
    );
    expect(lines).toEqual([
      // The city's norm begins: its exception lets the jail hold with a judge and a conviction.
      'hold: The day it happened, 2014-12-14: 2014-12-13 no-rule, 2014-12-14 may',
      'hold: The day it happened, 2014-12-14: 2014-12-13 no-rule, 2014-12-14 must-not',
      // The State's norm begins, for every agency.
      'hold: The day it happened, 2018-11-14: 2018-11-13 no-rule, 2018-11-14 must-not',
      // Judgment + 5 years is the very day of the arrest below the edge, and one day later at it.
      'hold: Conviction 1: day of judgment, 2013-10-16: 2013-10-15 must-not, 2013-10-16 may, 2013-10-17 may',
      'hold: The day of the arrest, 2023-10-15: 2023-10-14 may, 2023-10-15 must-not, 2023-10-16 must-not',
    ]);
  });

  it('name the fact, or the field of which record', () => {
    expect(found().map(({ subject }) => subject)).toEqual([
      { kind: 'fact', fact: 'event.date' },
      { kind: 'fact', fact: 'event.date' },
      { kind: 'fact', fact: 'event.date' },
      { kind: 'field', list: 'convictions', record: 0, field: 'judgment' },
      { kind: 'fact', fact: 'arrest.date' },
    ]);
  });

  it('are whole situations that differ in that one value', () => {
    const held = {
      'event.date': '2018-11-14',
      agency: 'jail',
      paper: 'detainer',
      'paper.judge': true,
      'convictions.complete': true,
    };
    const judged = (judgment: string) => ({
      ...held,
      'arrest.date': '2018-10-15',
      convictions: [{ serious: true, judgment }],
    });
    const arrested = (day: string) => ({
      ...held,
      'arrest.date': day,
      convictions: [{ serious: true, judgment: '2018-10-15' }],
    });
    expect(
      found()
        .map(({ sides }) => sides.map(({ facts }) => facts))
        .slice(2),
    ).toEqual([
      ['2018-11-13', '2018-11-14'].map((day) => ({
        'event.date': day,
        agency: 'school',
        paper: 'detainer',
        'paper.judge': false,
      })),
      ['2013-10-15', '2013-10-16', '2013-10-17'].map(judged),
      ['2023-10-14', '2023-10-15', '2023-10-16'].map(arrested),
    ]);
  });

  it('are decided as they say, with nothing in them that does not matter', () => {
    for (const { act, sides } of found()) {
      for (const { facts, outcome } of sides) {
        expect(engine.outcome(act, facts)).toBe(outcome);
        expect(Object.keys(facts)).not.toContain('weather.rain');
      }
    }
  });
});

const counted = engineOf(
  inlineStack({
    city: `
facts:
  nights: { type: number, unit: nights, title: Nights in custody, min: 0, max: 100 }
  stays: { type: list, of: stay, title: The stays }
records: { stay: { title: A stay, fields: { nights: { type: number, title: Nights } } } }
acts: { hold: { title: Hold }, tell: { title: Tell } }
norms:
  - { id: long, summary: Long., acts: [hold], modality: must-not, when: nights >= 10, cite: { ref: § 1, source: code, verified: true } }
  - { id: often, summary: Often., acts: [tell], modality: must, when: any stays where (nights > 4), cite: { ref: § 2, source: code, verified: true } }
`,
  }),
);

describe('a threshold that is a number', () => {
  it('is shown one below and on it', () => {
    expect(boundaries(counted, ['hold'])).toMatchObject([
      {
        act: 'hold',
        title: 'Nights in custody',
        value: 10,
        sides: [
          { value: 9, outcome: 'no-rule', facts: { nights: 9 } },
          { value: 10, outcome: 'must-not', facts: { nights: 10 } },
        ],
      },
    ]);
  });

  it('is shown one above too where it is a field of a record', () => {
    const [edge, ...others] = boundaries(counted, ['tell']);
    expect(others).toEqual([]);
    expect(edge?.title).toBe('Stay 1: nights');
    expect(edge?.sides.map(({ value, outcome }) => [value, outcome])).toEqual([
      [4, 'no-rule'],
      [5, 'must'],
      [6, 'must'],
    ]);
  });

  it('is looked for in every act where none is named', () => {
    expect(new Set(boundaries(counted).map(({ act }) => act))).toEqual(new Set(['hold', 'tell']));
    expect(boundaries(counted, ['no-such-act'])).toEqual([]);
  });
});

const crossed = engineOf(
  inlineStack({
    city: `
facts:
  age: { type: number, title: Age, min: 0, max: 100 }
  stays: { type: list, of: stay, title: The stays }
records: { stay: { title: A stay, fields: { nights: { type: number, title: Nights }, far: { type: yes-no, title: Far } } } }
acts: { hold: { title: Hold }, tell: { title: Tell }, ask: { title: Ask } }
norms:
  - { id: twice, summary: Twice., acts: [hold], modality: must, when: count stays where (nights > 4) >= 2, cite: { ref: § 1, source: code, verified: true } }
  - { id: never, summary: Never., acts: [tell], modality: must, when: any stays where (nights > 3 and nights < 4), cite: { ref: § 2, source: code, verified: true } }
  - { id: hidden, summary: Hidden., acts: [ask], modality: must, when: age >= 18 and any stays where (nights > 7 and nights < 8), cite: { ref: § 3, source: code, verified: true } }
`,
  }),
);

describe('a threshold over records', () => {
  it('moves one record and leaves the others as they are', () => {
    const [edge, ...others] = boundaries(crossed, ['hold']);
    expect(others.map(({ title }) => title)).toEqual([]);
    expect(edge?.title).toBe('Stay 1: nights');
    expect(edge?.sides.map(({ facts, outcome }) => [facts['stays'], outcome])).toEqual([
      [[{ nights: 4 }, { nights: 5 }], 'no-rule'],
      [[{ nights: 5 }, { nights: 5 }], 'must'],
      [[{ nights: 6 }, { nights: 5 }], 'must'],
    ]);
  });

  it('is not shown where no record can lie beyond it', () => {
    expect(boundaries(crossed, ['tell'])).toEqual([]);
    expect(boundaries(crossed, ['ask'])).toEqual([]);
  });
});

const compared = engineOf(
  inlineStack({
    city: `
facts:
  arrest: { type: date, title: Arrest }
  release: { type: date, title: Release }
  paid: { type: number, title: Paid, min: 0 }
  owed: { type: number, title: Owed, min: 0 }
  stays: { type: list, of: stay, title: The stays }
records: { stay: { title: A stay, fields: { from: { type: date, title: From }, place: { type: one-of, values: { jail: Jail, court: Court } }, nights: { type: number, title: Nights } } } }
acts: { hold: { title: Hold }, tell: { title: Tell }, ask: { title: Ask } }
norms:
  - { id: a, summary: A., acts: [hold], modality: must, when: release > arrest + 2 days, cite: { ref: § 1, source: code, verified: true } }
  - { id: b, summary: B., acts: [tell], modality: may, when: paid < owed, cite: { ref: § 2, source: code, verified: true } }
  - { id: c, summary: C., acts: [tell], modality: must, when: paid >= 5, cite: { ref: § 3, source: code, verified: true } }
  - { id: d, summary: D., acts: [ask], modality: must, when: 'any stays where (place = court and from + 1 days > arrest and nights >= 3)', cite: { ref: § 4, source: code, verified: true } }
`,
  }),
);
const inShort = (each: readonly Boundary[]): string[] =>
  each.map(
    ({ title, sides }) =>
      `${title}: ${sides.map(({ value, outcome }) => `${String(value)} ${outcome}`).join(', ')}`,
  );

describe('a threshold between two facts', () => {
  it('is shown on either of them, a day or one to each side', () => {
    expect(inShort(boundaries(compared, ['hold']))).toEqual([
      'Release: 2026-01-17 no-rule, 2026-01-18 must, 2026-01-19 must',
      'Arrest: 2026-01-15 must, 2026-01-16 no-rule, 2026-01-17 no-rule',
    ]);
    expect(inShort(boundaries(compared, ['tell']))).toEqual([
      'Paid: 0 may, 1 no-rule, 2 no-rule',
      'Owed: 0 no-rule, 1 may, 2 may',
      'Paid: 4 may, 5 must',
      'Paid: 4 no-rule, 5 must',
    ]);
    const [release] = boundaries(compared, ['hold']);
    expect(release?.sides.map(({ facts }) => facts)).toEqual(
      ['2026-01-17', '2026-01-18', '2026-01-19'].map((day) => ({
        arrest: '2026-01-15',
        release: day,
      })),
    );
  });

  it('is shown on every date and number of a record, and on the fact it is compared with', () => {
    expect(inShort(boundaries(compared, ['ask']))).toEqual([
      'Stay 1: from: 2026-01-14 no-rule, 2026-01-15 must, 2026-01-16 must',
      'Stay 1: nights: 2 no-rule, 3 must, 4 must',
      'Arrest: 2026-01-15 must, 2026-01-16 no-rule, 2026-01-17 no-rule',
    ]);
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

  it('shows each way in which it differs, the larger share first', () => {
    const moved = engineOf(
      inlineStack({
        city: `
facts:
  event.date: { type: date, title: The day }
  agency: { type: one-of, values: { a: A, b: B, c: C, d: D } }
acts: { hold: { title: Hold } }
norms:
  - { id: old, summary: Old., acts: [hold], modality: must, when: agency = a, in-force: { until: 2020-01-01 }, cite: { ref: § 1, source: code, verified: true } }
  - { id: new, summary: New., acts: [hold], modality: must-not, when: 'agency in (b, c)', in-force: { from: 2020-01-01 }, cite: { ref: § 2, source: code, verified: true } }
`,
      }),
    );
    const difference = lawDifference(moved, 'hold', '2019-12-31', '2020-01-01');
    expect(difference?.share).toBeCloseTo(0.75, 10);
    expect(difference?.shifts).toMatchObject([
      { before: 'no-rule', after: 'must-not', share: 0.5, witness: { agency: 'b' } },
      { before: 'must', after: 'no-rule', share: 0.25, witness: { agency: 'a' } },
    ]);
    expect(difference?.shifts[0]?.witness).not.toHaveProperty('event.date');
    expect(lawDifference(moved, 'hold', '2020-01-01', '2019-12-31')?.shifts).toMatchObject([
      { before: 'must-not', after: 'no-rule' },
      { before: 'no-rule', after: 'must' },
    ]);
  });

  it('counts only situations that can happen', () => {
    const yesNo = (name: string): string => `${name}: { type: yes-no, title: ${name} }`;
    const tied = engineOf(
      inlineStack({
        city: `
facts:
  event.date: { type: date, title: The day }
  ${yesNo('a')}
  ${yesNo('b')}
constraints: [{ id: c, never: a and b, why: Not both. }]
acts: { hold: { title: Hold } }
norms:
  - { id: n, summary: N., acts: [hold], modality: must-not, when: a, in-force: { from: 2020-01-01 }, cite: { ref: § 1, source: code, verified: true } }
`,
      }),
    );
    // Of three combinations, `a` alone is the one that the law began to speak of.
    const difference = lawDifference(tied, 'hold', '2019-12-31', '2020-01-01');
    expect(difference?.share).toBeCloseTo(1 / 3, 10);
    expect(difference?.shifts).toMatchObject([{ before: 'no-rule', after: 'must-not' }]);
  });

  it('is none in a law that no day has a bearing on', () => {
    expect(lawDifference(counted, 'hold', '2017-01-01', '2020-01-01')).toMatchObject({
      share: 0,
      shifts: [],
    });
  });

  it('is the same between two days on which nothing happened', () => {
    expect(lawDifference(engine, 'hold', '2020-01-01', '2021-01-01')).toMatchObject({
      share: 0,
      shifts: [],
    });
    expect(lawDifference(engine, 'no-such-act', '2017-01-01', '2021-01-01')).toBeUndefined();
  });
});
