import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import type { Facts } from '../situation/situation.ts';
import { answersOverTime } from './answers-over-time.ts';
import { compareDates } from './compare-dates.ts';
import { changesBetween } from './law-change.ts';

const STACK = inlineStack({
  city: `
facts:
  event.date: { type: date, ask: { text: When?, who: [front-line], look: The calendar. } }
  judgment: { type: date, ask: { text: When was the judgment?, who: [records], look: The record. } }
  agency:
    type: one-of
    values: { jail: the jail, school: a school }
    ask: { text: Which agency?, who: [front-line], look: Your badge. }
definitions:
  bound:
    title: An agency that is bound
    versions:
      - { in-force: { until: 2020-01-01 }, is: agency = jail, cite: { ref: Code § 9, source: code, verified: true } }
      - { in-force: { from: 2020-01-01 }, is: 'agency in (jail, school)' }
  recent:
    title: The judgment is less than five years old
    is: judgment + 5 years > event.date
acts: { hold: { title: Keep the person } }
norms:
  - id: ban
    summary: Do not keep anyone.
    acts: [hold]
    modality: must-not
    binds: bound
    in-force: { from: 2014-12-14, enacted: 2014-11-14 }
    cite: { ref: Code § 1, source: code, verified: true }
    unless:
      - id: ban.recent
        summary: Unless the judgment is recent.
        modality: may
        when: recent
        cite: { ref: Code § 2, source: code, verified: true }
  - id: order
    summary: An order that did not last.
    acts: [hold]
    modality: must-not
    in-force: { from: 2025-02-01, until: 2025-06-01 }
    status: { annulled: { court: The high court, known: 2025-04-01, cite: { ref: A v. B, source: code, verified: true } } }
    cite: { ref: Order 1, source: code, verified: true }
  - id: stopped
    summary: A norm that a court stopped for a while.
    acts: [hold]
    modality: not-required
    in-force: { from: 2019-01-01 }
    status: { enjoined: { court: The court, from: 2021-01-01, until: 2022-01-01, cite: { ref: C v. D, source: code, verified: true } } }
    cite: { ref: Code § 3, source: code, verified: true }
`,
});
const engine = engineOf(STACK);
const TODAY = { today: '2026-03-01' };
const FACTS: Facts = { agency: 'jail', judgment: '2015-03-10', 'event.date': '2021-06-01' };

describe('changes of the law', () => {
  it('are listed by date with what happened', () => {
    const changes = changesBetween(STACK, '2014-01-01', '2026-01-01');
    expect(changes.map(({ date, kind, id }) => `${date} ${kind} ${id}`)).toEqual([
      '2014-11-14 passed ban',
      '2014-12-14 began ban',
      '2019-01-01 began stopped',
      '2020-01-01 ended bound',
      '2020-01-01 began bound',
      '2021-01-01 enjoined stopped',
      '2022-01-01 injunction-ended stopped',
      '2025-02-01 began order',
      '2025-04-01 annulled order',
      '2025-06-01 ended order',
    ]);
  });

  it('leave out the first day, take in the last, and know only what was known', () => {
    expect(changesBetween(STACK, '2014-12-14', '2019-01-01').map(({ id }) => id)).toEqual([
      'stopped',
    ]);
    const early = changesBetween(STACK, '2025-01-01', '2026-01-01', { knownOn: '2025-03-01' });
    expect(early.map(({ kind }) => kind)).toEqual(['began', 'ended']);
  });

  it('name the court and cite what it said', () => {
    const [annulled] = changesBetween(STACK, '2025-03-31', '2025-04-01');
    expect(annulled).toMatchObject({ court: 'The high court', cite: [{ ref: 'A v. B' }] });
  });
});

describe('answers over time', () => {
  it('change with the law and on the days that the facts count from', () => {
    const [hold] = answersOverTime(engine, { facts: FACTS, acts: ['hold'] }, TODAY);
    expect(
      hold?.intervals.map(({ from, until, determination }) =>
        [from ?? '', until ?? '', determination.outcome].join(' '),
      ),
    ).toEqual([' 2014-12-14 no-rule', '2014-12-14 2020-03-10 may', '2020-03-10  must-not']);
  });

  it('name the norms that make the difference, and the change of the law behind it', () => {
    const [hold] = answersOverTime(engine, { facts: FACTS, acts: ['hold'] }, TODAY);
    expect(hold?.cuts).toMatchObject([
      { date: '2014-12-14', gained: [{ id: 'ban.recent' }], lost: [], law: [{ id: 'ban' }] },
      // Five years to the day: no change of the law, only time.
      { date: '2020-03-10', gained: [{ id: 'ban' }], lost: [{ id: 'ban.recent' }], law: [] },
    ]);
  });

  it('hold for every day in between', () => {
    const [hold] = answersOverTime(engine, { facts: FACTS, acts: ['hold'] }, TODAY);
    for (const day of [
      '2012-02-29',
      '2014-12-13',
      '2014-12-14',
      '2017-07-07',
      '2020-03-09',
      '2020-03-10',
      '2021-06-01',
      '2025-05-01',
      '2030-01-01',
    ]) {
      const interval = hold?.intervals.find(
        ({ from, until }) => (from ?? '') <= day && (until === undefined || day < until),
      );
      expect(engine.outcome('hold', { ...FACTS, 'event.date': day })).toBe(
        interval?.determination.outcome,
      );
    }
  });
});

describe('the days of an answer that is open', () => {
  // The norm of 2019 asks for less than either answer that is possible: it wins in neither.
  it('are those on which other norms could win', () => {
    const [hold] = answersOverTime(engine, { facts: { agency: 'jail' }, acts: ['hold'] }, TODAY);
    expect(
      hold?.intervals.map(({ from, determination }) => `${from ?? ''} ${determination.outcome}`),
    ).toEqual([' no-rule', '2014-12-14 undetermined']);
  });

  it('are none for an act that the law does not have', () => {
    expect(answersOverTime(engine, { facts: FACTS, acts: ['gone'] }, TODAY)).toEqual([]);
    const compared = compareDates(
      engine,
      { facts: FACTS, acts: ['gone'] },
      '2019-01-01',
      '2020-01-01',
      TODAY,
    );
    expect(compared.acts).toEqual([]);
  });

  it('name the definitions that changed on them, where the act rests on these', () => {
    const [hold] = answersOverTime(
      engine,
      { facts: { ...FACTS, agency: 'school' }, acts: ['hold'] },
      TODAY,
    );
    const cut = hold?.cuts.find(({ date }) => date === '2020-01-01');
    expect(cut?.law.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['ended bound', 'began bound']);
  });
});

describe('two dates compared', () => {
  it('tell an outcome that changed from a ground that changed', () => {
    const compared = compareDates(
      engine,
      { facts: FACTS, acts: ['hold'] },
      '2019-06-01',
      '2021-06-01',
      TODAY,
    );
    expect(compared.acts).toMatchObject([
      {
        act: 'hold',
        difference: 'outcome',
        before: { outcome: 'may' },
        after: { outcome: 'must-not' },
      },
    ]);
    expect(compared.changes.map(({ id }) => id)).toEqual(['bound', 'bound', 'stopped']);
    const still = compareDates(
      engine,
      { facts: FACTS, acts: ['hold'] },
      '2023-01-01',
      '2024-01-01',
      TODAY,
    );
    expect(still.acts).toMatchObject([{ difference: 'none' }]);
  });

  it('call it another ground where another norm gives the same answer', () => {
    const stack = inlineStack({
      city: `
facts:
  event.date: { type: date, ask: { text: When?, who: [front-line], look: The calendar. } }
acts: { hold: { title: Keep the person } }
norms:
  - { id: old, summary: The old ban., acts: [hold], modality: must-not, in-force: { until: 2020-01-01 }, cite: { ref: § 1, source: code, verified: true } }
  - { id: new, summary: The new ban., acts: [hold], modality: must-not, in-force: { from: 2020-01-01 }, cite: { ref: § 2, source: code, verified: true } }
`,
    });
    const on = (from: string, to: string) =>
      compareDates(engineOf(stack), { facts: {}, acts: ['hold'] }, from, to, TODAY);
    expect(on('2019-06-01', '2020-06-01').acts.map(({ difference }) => difference)).toEqual([
      'ground',
    ]);
    expect(on('2019-06-01', '2019-12-31').acts.map(({ difference }) => difference)).toEqual([
      'none',
    ]);
  });

  it('tell what the law did in between, whichever day is named first', () => {
    const on = (from: string, to: string) =>
      compareDates(engine, { facts: FACTS, acts: ['hold'] }, from, to, TODAY);
    const forward = on('2019-06-01', '2021-06-01');
    const back = on('2021-06-01', '2019-06-01');
    expect(back.changes).toEqual(forward.changes);
    expect([back.from, back.to]).toEqual(['2021-06-01', '2019-06-01']);
    expect(back.acts).toMatchObject([
      { before: { outcome: 'must-not' }, after: { outcome: 'may' }, difference: 'outcome' },
    ]);
  });
});

describe('an answer on which no day has a bearing', () => {
  it('is one interval without end', () => {
    const timeless = engineOf(
      inlineStack({
        city: `
facts:
  event.date: { type: date, ask: { text: When?, who: [front-line], look: The calendar. } }
  paper: { type: yes-no, ask: { text: Which?, who: [front-line], look: Here. } }
acts: { hold: { title: Keep the person } }
norms: [{ id: ban, summary: Ban., acts: [hold], modality: must-not, when: paper, cite: { ref: § 1, source: code, verified: true } }]
`,
      }),
    );
    const over = answersOverTime(timeless, { facts: { paper: true }, acts: ['hold'] }, TODAY);
    expect(over).toMatchObject([
      { act: 'hold', intervals: [{ determination: { outcome: 'must-not' } }], cuts: [] },
    ]);
    expect(over[0]?.intervals[0]).not.toHaveProperty('from');
    expect(over[0]?.intervals[0]).not.toHaveProperty('until');
  });
});
