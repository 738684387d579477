import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import type { Facts } from '../situation/situation.ts';
import type { Decision, Determination } from './decision.ts';
import { createEngine, type Engine } from './engine.ts';

const TODAY = { today: '2026-11-22' };
const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const UNREAD = 'cite: { ref: "Code § 2", source: code, verified: false }';
const ASK = 'ask: { text: What?, who: [front-line], look: On the paper. }';
const FACTS = `
facts:
  event.date: { type: date, title: Day, ${ASK} }
  agency: { type: one-of, title: Agency, values: { jail: jail, police: police }, ${ASK} }
  flag: { type: yes-no, title: Flag, ${ASK} }
  other: { type: yes-no, title: Other, ${ASK} }
  third: { type: yes-no, title: Third, ${ASK} }
  start: { type: date, title: Start, ${ASK} }
  end: { type: date, title: End, ${ASK} }
  rows: { type: list, of: row, title: Rows, ${ASK} }
records:
  row: { title: A row, fields: { hit: { type: yes-no } } }
definitions:
  asked: { title: Asked, is: any rows where (hit), ${CITE}, ${ASK} }
  unasked: { title: Unasked, is: any rows where (hit and flag), ${CITE} }
acts:
  hold: { title: Hold the person, decider: records, safe: Wait., say: { must-not: Do not., undetermined: Not yet. } }
  share: { title: Share }
  record: { title: Write it down, kind: duty }
`;
const norm = (id: string, modality: string, when = 'true', more = '', cite = CITE): string =>
  `  - { id: ${id}, summary: N., acts: [hold], modality: ${modality}, when: "${when}", ${cite}${more} }\n`;
const engine = (norms: string, more = ''): Engine =>
  engineOf(inlineStack({ federal: `${FACTS}${more}\nnorms:\n${norms}` }));
function decide(of: Engine, facts: Facts, act = 'hold'): Determination {
  const [only] = of.decide({ acts: [act], facts }, TODAY).determinations;
  if (!only) throw new Error('no determination');
  return only;
}
const ids = (refs: readonly { id: string }[] | undefined): string[] | undefined =>
  refs?.map(({ id }) => id);

describe('a determination', () => {
  it('says the act’s words, or plain ones where it has none, and who decides', () => {
    const law = engine(
      norm('ban', 'must-not', 'flag', ', decider: front-line') + norm('leave', 'may', 'not flag'),
    );
    expect(decide(law, { flag: true })).toMatchObject({
      say: 'Do not.',
      decider: { id: 'front-line', title: 'whoever is at the counter' },
    });
    expect(decide(law, { flag: false })).toMatchObject({
      say: 'The law allows this and does not require it. Counsel decides.',
      decider: { id: 'records', title: 'the records office' },
    });
    expect(decide(law, {})).toMatchObject({ safe: 'Wait.', decider: { id: 'counsel' } });
    expect(decide(law, {}, 'share')).toMatchObject({
      outcome: 'no-rule',
      say: 'No rule was found. Ask counsel first.',
      decider: { id: 'counsel' },
      ground: { outcome: 'no-rule', winning: [] },
      open: [],
      possible: [],
    });
    expect(decide(law, {}, 'share')).not.toHaveProperty('safe');
    expect(decide(law, {}, 'share')).not.toHaveProperty('silence');
    expect(decide(law, { flag: true })).not.toHaveProperty('safe');
  });

  it('is no rule for a duty asked as an act, which has no diagram', () => {
    expect(decide(engine(norm('n', 'may')), {}, 'record')).toMatchObject({
      outcome: 'no-rule',
      open: [],
      exact: true,
    });
    expect(decide(engine(norm('n', 'may')), {}, 'record')).not.toHaveProperty('ground');
  });

  it('gives one example ground for each outcome still possible', () => {
    const law = engine(
      norm('a', 'must', 'flag and other') +
        norm('b', 'must', 'flag and not other') +
        norm('c', 'must-not', 'not flag'),
    );
    const open = decide(law, {});
    expect(open.possible.map(({ outcome, ground }) => [outcome, ids(ground.winning)])).toHaveLength(
      2,
    );
    expect(new Set(open.possible.map(({ outcome }) => outcome))).toEqual(
      new Set(['must', 'must-not']),
    );
    expect(open.open).toEqual(['flag']);
    expect(decide(law, { flag: true }).outcome).toBe('must');
  });

  it('names norms whose text was not read, in every alternative, once', () => {
    const more = `
readings:
  - { id: r, question: Q?, choices: { x: X., y: Y. }, ${CITE} }
`;
    const law = engine(
      norm('a', 'must', 'reading r = x', '', UNREAD) +
        norm('b', 'must-not', 'reading r = y', '', UNREAD),
      more,
    );
    expect(decide(law, {})).toMatchObject({
      outcome: 'contested',
      restsOnUnverified: ['a', 'b'],
      readings: [
        {
          reading: 'r',
          question: 'Q?',
          choices: [
            { choice: 'x', text: 'X.' },
            { choice: 'y', text: 'Y.' },
          ],
        },
      ],
    });
    expect(decide(law, {}).readings[0]).not.toHaveProperty('practice');
    expect(decide(law, {})).not.toHaveProperty('ground');
  });

  it('shows the reading where every choice answers alike for another reason', () => {
    const more = `
readings:
  - { id: r, question: Q?, choices: { x: X., y: Y. }, ${CITE} }
`;
    const law = engine(
      norm('a', 'must', 'reading r = x') + norm('b', 'must', 'reading r = y'),
      more,
    );
    const result = decide(law, {});
    expect(result.outcome).toBe('must');
    // Neither norm wins under both readings, so neither is named as the ground.
    expect(result).not.toHaveProperty('ground');
    expect(
      result.alternatives.map(({ readings, ground }) => [readings, ids(ground.winning)]),
    ).toEqual([
      [{ r: 'x' }, ['a']],
      [{ r: 'y' }, ['b']],
    ]);
  });

  it('rests only on norms that win in every completion, and names the others as possible', () => {
    const law = engine(norm('a', 'must', 'flag') + norm('b', 'must', 'other'));
    const result = decide(law, { other: true });
    expect(result.outcome).toBe('must');
    expect(ids(result.ground?.winning)).toEqual(['b']);
    expect(ids(result.ground?.possibly)).toEqual(['a']);
    expect(result.alternatives).toEqual([]);
  });

  it('rests on a norm that wins under every reading, and shows what each reading adds', () => {
    const more = `
readings:
  - { id: r, question: Q?, choices: { x: X., y: Y. }, ${CITE} }
`;
    const norms = norm('a', 'must', 'reading r = x') + norm('b', 'must');
    const law = engine(norms, more);
    const { outcome, ground, alternatives } = decide(law, {});
    expect(outcome).toBe('must');
    expect(ids(ground?.winning)).toEqual(['b']);
    expect(ids(ground?.possibly)).toEqual(['a']);
    expect(
      alternatives.map((each) => [each.readings, ids(each.ground.winning), each.ground.possibly]),
    ).toEqual([
      [{ r: 'x' }, ['a', 'b'], []],
      [{ r: 'y' }, ['b'], []],
    ]);
  });

  it('does not count on a norm that another one may yet override', () => {
    const law = engine(
      norm('general', 'must', 'other') +
        norm('special', 'must', 'flag', ', overrides: [general]') +
        norm('beside', 'must', 'other'),
    );
    const result = decide(law, { other: true });
    expect(ids(result.ground?.winning)).toEqual(['beside']);
    expect(ids(result.ground?.possibly)).toEqual(['general', 'special']);
  });

  it('shows every ground where none holds in all completions, and marks what was not read', () => {
    const law = engine(
      norm('a', 'must', 'flag', ', decider: front-line') +
        norm('b', 'must', 'not flag', '', UNREAD),
    );
    const result = decide(law, {});
    expect(result.outcome).toBe('must');
    expect(result).not.toHaveProperty('ground');
    expect(
      result.alternatives.map(({ readings, ground }) => [readings, ids(ground.winning)]),
    ).toEqual(
      expect.arrayContaining([
        [{}, ['a']],
        [{}, ['b']],
      ]),
    );
    expect(result.alternatives).toHaveLength(2);
    expect(result.restsOnUnverified).toEqual(['b']);
  });

  it('gathers the readings of every ground that is possible', () => {
    const more = `
readings:
  - { id: r, question: Q?, choices: { x: X., y: Y. }, ${CITE} }
`;
    const law = engine(
      norm('a', 'must', 'reading r = x and flag') +
        norm('b', 'must', 'reading r = x and not flag') +
        norm('c', 'must-not', 'reading r = y'),
      more,
    );
    const result = decide(law, {});
    expect(result.outcome).toBe('contested');
    expect(
      result.alternatives.map(({ readings, ground }) => [readings['r'], ids(ground.winning)]),
    ).toEqual(
      expect.arrayContaining([
        ['x', ['a']],
        ['x', ['b']],
        ['y', ['c']],
      ]),
    );
    expect(result.alternatives).toHaveLength(3);
  });

  it('asks whether a claimed compulsion is right, where no norm settles it', () => {
    const city = `
facts:
  claim.legal-compulsion: { type: yes-no, when-unstated: false, title: Claim, ${ASK} }
norms:
${norm('n', 'must-not', 'not required-by-law')}`;
    const law = engineOf(inlineStack({ federal: FACTS, city }));
    expect(decide(law, { 'claim.legal-compulsion': true }).readings).toEqual([
      {
        reading: 'claimed-compulsion',
        question:
          'They say the law forces the city to do this. No rule we know of does. Is there one?',
        choices: [
          { choice: 'binding', text: 'There is such a law.' },
          { choice: 'not-binding', text: 'There is no such law.' },
        ],
      },
    ]);
  });

  it('explains silence only where it surely applies, and only for its act', () => {
    const more = `
silences:
  - { act: share, when: flag, why: Nothing speaks of it., searched: [The code] }
  - { act: hold, why: Nothing., searched: [The code] }
`;
    const law = engine(norm('n', 'may', 'other'), more);
    expect(decide(law, { flag: true }, 'share').silence).toEqual({
      why: 'Nothing speaks of it.',
      searched: ['The code'],
    });
    expect(decide(law, {}, 'share')).not.toHaveProperty('silence');
    expect(decide(law, { other: false }).silence?.why).toBe('Nothing.');
    expect(decide(law, { other: true })).not.toHaveProperty('silence');
  });
});

describe('the ground of an answer', () => {
  it('shows what wins, yields, stands beside and may yet bear on it', () => {
    const city = `\nnorms:\n${norm('city-may', 'may', 'other')}${norm('city-free', 'not-required', 'third')}`;
    const law = engineOf(
      inlineStack({
        federal: `${FACTS}\nnorms:\n${norm('top', 'must-not', 'flag', ', standard: Reason, remedy: A fine')}`,
        city,
      }),
    );
    const { ground } = decide(law, { flag: true, other: true });
    expect(ground).toMatchObject({
      winning: [
        {
          id: 'top',
          layer: 'federal',
          pack: 'test-federal',
          standard: 'Reason',
          remedy: 'A fine',
          modality: 'must-not',
          verified: true,
        },
      ],
      yielding: [{ id: 'city-may', layer: 'city', to: ['top'], why: 'higher-layer' }],
      beside: [],
      possibly: [{ id: 'city-free' }],
    });
    const free = decide(law, { flag: true, other: false, third: true }).ground;
    expect(ids(free?.beside)).toEqual(['city-free']);
    expect(free?.possibly).toEqual([]);
    expect(free?.beside[0]).not.toHaveProperty('standard');
    expect(free?.beside[0]).not.toHaveProperty('remedy');
  });

  it('lists exceptions not met that are in force and of the act, and no others', () => {
    const but = (id: string, more: string): string =>
      `{ id: ${id}, summary: B., when: other, ${CITE}${more} }`;
    const unless = `, unless: [${[
      but('plain', ''),
      but('old', ', in-force: { from: 2000-01-01, until: 2010-01-01 }'),
      but('new', ', in-force: { from: 2010-01-01 }'),
    ].join(', ')}]`;
    const law = engine(norm('n', 'must-not', 'flag', unless));
    const notMet = (day?: string): string[] | undefined =>
      ids(
        decide(law, {
          flag: true,
          other: false,
          ...(day === undefined ? {} : { 'event.date': day }),
        }).ground?.exceptionsNotMet,
      );
    expect(notMet()).toEqual(['plain', 'old', 'new']);
    expect(notMet('1999-12-31')).toEqual(['plain']);
    expect(notMet('2009-12-31')).toEqual(['plain', 'old']);
    expect(notMet('2010-01-01')).toEqual(['plain', 'new']);
  });

  it('shows what a met exception switches off, unless it is live all the same', () => {
    const unless = `, unless: [{ id: e, summary: E., modality: may, when: other, ${CITE} }]`;
    const law = engine(norm('n', 'must-not', 'flag', unless));
    const { ground } = decide(law, { flag: true, other: true });
    expect(ground?.yielding).toMatchObject([{ id: 'n', to: ['e'], why: 'exception' }]);
    expect(ground?.exceptionsNotMet).toEqual([]);
    expect(decide(law, { flag: true, other: false }).ground?.yielding).toEqual([]);
  });

  it('says nothing of an exception that only switches off', () => {
    const unless = `, unless: [{ id: e, summary: E., when: other, ${CITE} }]`;
    const law = engine(norm('n', 'must-not', 'flag', unless) + norm('free', 'may', 'flag'));
    const { ground } = decide(law, { flag: true, other: true });
    expect(ids(ground?.winning)).toEqual(['free']);
    expect(ground?.yielding).toMatchObject([{ id: 'n', to: ['e'], why: 'exception' }]);
    expect(ground?.beside).toEqual([]);
    expect(ground?.possibly).toEqual([]);
  });

  it('stands on the deciding norm alone where what is sure would say something else', () => {
    const law = engine(
      norm('a', 'must-not', 'flag', ', overrides: [b]') + norm('b', 'may', 'other'),
    );
    const open = decide(law, { other: true });
    expect(open.possible.map(({ outcome, ground }) => [outcome, ids(ground.winning)])).toEqual(
      expect.arrayContaining([
        ['must-not', ['a']],
        ['may', ['b']],
      ]),
    );
  });
});

const LARGE = inlineStack({
  federal: `${FACTS}\nnorms:\n${norm('a', 'must-not', 'flag', '', UNREAD)}${norm('b', 'must-not', 'other')}`,
});
const SMALL = createEngine(lawOf(compile(LARGE, { nodeBudget: 1 })));

describe('an act too large to compile', () => {
  it('answers with the norms that are sure', () => {
    expect(decide(SMALL, { flag: true })).toMatchObject({
      outcome: 'must-not',
      say: 'Do not.',
      ground: { winning: [{ id: 'a' }], possibly: [{ id: 'b' }], exceptionsNotMet: [] },
      restsOnUnverified: ['a'],
      exact: false,
      possible: [],
      decider: { id: 'records' },
    });
    expect(decide(SMALL, { flag: true })).not.toHaveProperty('safe');
  });

  it('stays open, with every outcome still possible', () => {
    const open = decide(SMALL, {});
    expect(open).toMatchObject({
      outcome: 'undetermined',
      safe: 'Wait.',
      say: 'Not yet.',
      restsOnUnverified: [],
      decider: { id: 'counsel' },
      open: [],
    });
    expect(open.possible.map(({ outcome }) => outcome)).toEqual(['must-not', 'no-rule']);
    expect(open).not.toHaveProperty('ground');
    expect(decide(SMALL, { flag: false, other: false }).outcome).toBe('no-rule');
  });
});

describe('the duties owed', () => {
  const DUTY =
    'duty: { who: the jail, do: Write., to: the board, clock: { every: year }, nil-report: true, fields: { required: [name], if-known: [age], forbidden: [status] } }';
  const duty = (id: string, when: string, rest = 'duty: { who: us, do: it }'): string =>
    `  - { id: ${id}, summary: W., acts: [record], modality: must, when: "${when}", ${rest}, ${CITE} }\n`;
  const bar = (when: string, more = ''): string =>
    `  - { id: bar, summary: B., acts: [record], modality: must-not, when: "${when}", ${CITE}${more} }\n`;
  const owed = (norms: string, facts: Facts, more = ''): Decision['duties'] =>
    engine(norms, more).decide({ acts: [], facts }, TODAY).duties;

  it('carry who, what, to whom, by when and with which fields', () => {
    expect(owed(duty('w', 'flag', DUTY), { flag: true })).toMatchObject([
      {
        act: 'record',
        state: 'owed',
        standing: false,
        who: 'the jail',
        do: 'Write.',
        to: 'the board',
        clock: { every: 'year' },
        nilReport: true,
        fields: { required: ['name'], ifKnown: ['age'], forbidden: ['status'] },
        barredBy: [],
        open: [],
      },
    ]);
    const [plain] = owed(duty('w', 'flag'), { flag: true });
    for (const key of ['to', 'clock', 'nilReport', 'fields']) expect(plain).not.toHaveProperty(key);
    const some = 'duty: { who: us, do: it, fields: { required: [name] } }';
    expect(owed(duty('w', 'flag', some), { flag: true })[0]?.fields).toStrictEqual({
      required: ['name'],
    });
  });

  it('are possible while a fact is open, and gone where it is not so', () => {
    expect(owed(duty('w', 'flag'), {})).toMatchObject([{ state: 'possible', open: ['flag'] }]);
    expect(owed(duty('w', 'flag'), { flag: false })).toEqual([]);
  });

  it('are barred by a norm that prevails, named once, and only where they would be owed', () => {
    const norms = duty('w', 'flag', DUTY) + bar('other', ', overrides: [w]');
    const [barred] = owed(norms, { flag: true, other: true });
    expect(barred).toMatchObject({ state: 'barred', barredBy: [{ id: 'bar' }], open: [] });
    expect(barred?.barredBy).toHaveLength(1);
    expect(barred).not.toHaveProperty('clock');
    expect(owed(norms, { other: true })).toMatchObject([{ state: 'possible', barredBy: [] }]);
    expect(owed(norms, { flag: false, other: true })).toEqual([]);
  });

  it('are contested where the law clashes', () => {
    expect(owed(duty('w', 'flag') + bar('other'), { flag: true, other: true })).toMatchObject([
      { state: 'contested', barredBy: [] },
    ]);
  });

  it('stand for the agency as such, where nothing but the agency, the day and the law’s meaning counts', () => {
    const more = `
readings:
  - { id: r, question: Q?, choices: { x: X., y: Y. }, ${CITE} }
`;
    const facts = { agency: 'jail', 'event.date': '2025-01-01' };
    const standing = (when: string): boolean | undefined =>
      owed(duty('w', when), facts, more)[0]?.standing;
    expect(standing('agency = jail')).toBe(true);
    expect(standing('agency = jail and event.date >= 2020-01-01')).toBe(true);
    expect(standing('agency = jail and reading r = x')).toBe(true);
    expect(standing('agency = jail and flag')).toBe(false);
    expect(standing('agency = jail and start > end')).toBe(false);
    expect(standing('true')).toBe(true);
  });
});

describe('what is open', () => {
  it('is not a list that is known to have no rows, though another list beside it is open', () => {
    const facts = FACTS.replace(
      '  rows:',
      `  others: { type: list, of: row, title: Others, ${ASK} }\n  rows:`,
    );
    const inner = `definitions:\n  inner: { title: Inner, is: any others where (hit), ${CITE} }`;
    const law = engineOf(
      inlineStack({
        federal: `${facts.replace('definitions:', inner)}\nnorms:\n${norm('n', 'must', 'any rows where (hit and inner)')}`,
      }),
    );
    const none = { others: [], 'others.complete': true };
    expect(decide(law, none).open).toEqual(['rows']);
    expect(decide(law, { others: [] }).open).toEqual(['others', 'rows']);
    expect(decide(law, { ...none, others: [{}] }).open).toEqual(['others', 'rows']);
  });

  const open = (when: string, facts: Facts, more = ''): readonly string[] =>
    decide(engine(norm('n', 'must', when), more), facts).open;

  it('is the facts still unknown behind a comparison or a list', () => {
    expect(open('start > end', {})).toEqual(['start', 'end']);
    expect(open('start > end', { start: '2020-01-01' })).toEqual(['end']);
    expect(open('asked', {})).toEqual(['asked']);
    expect(open('unasked', {})).toEqual(['flag', 'rows']);
    expect(open('unasked', { flag: true })).toEqual(['rows']);
    expect(open('unasked', { flag: true, rows: [] })).toEqual(['rows']);
    expect(open('unasked', { flag: true, rows: [{}], 'rows.complete': true })).toEqual(['rows']);
    expect(open('unasked', { rows: [{ hit: true }], 'rows.complete': true })).toEqual([
      'flag',
      'rows',
    ]);
  });

  it('is not a fact that can no longer change the answer', () => {
    expect(open('flag and other', { flag: false })).toEqual([]);
    expect(open('flag and other', { flag: true })).toEqual(['other']);
  });

  it('says which of them cannot be had', () => {
    const result = decide(engine(norm('n', 'must', 'flag and other')), { flag: 'unknowable' });
    expect(result.open).toEqual(expect.arrayContaining(['flag', 'other']));
    expect(result.unknowable).toEqual(['flag']);
  });
});

describe('a decision', () => {
  it('carries the day, the law and what it was asked', () => {
    const law = engine(norm('n', 'must', 'unasked and start > end'));
    const facts = {
      'event.date': '2025-01-01',
      rows: [],
      'rows.complete': true,
      flag: true,
      third: true,
    };
    const decision = law.decide({ acts: ['hold', 'gone'], facts }, TODAY);
    expect(decision).toMatchObject({
      version: 1,
      engine: law.law.engine,
      stack: { id: 'test-federal', title: 'The law of a federal', hash: law.law.hash },
      eventDate: '2025-01-01',
      knownOn: '2026-11-22',
      notNeeded: ['event.date', 'third'],
      next: null,
      impossible: [],
    });
    expect(decision.determinations).toHaveLength(1);
    expect(law.decide({ acts: [], facts: {}, knownOn: '2020-02-02' }, TODAY)).toMatchObject({
      eventDate: null,
      knownOn: '2020-02-02',
    });
    expect(
      law.decide({ acts: [], facts: { 'event.date': 'unknown' } }, TODAY).eventDate,
    ).toBeNull();
  });

  it('asks nothing where it is told not to', () => {
    const law = engine(norm('n', 'must', 'flag'));
    expect(law.decide({ acts: ['hold'], facts: {} }, TODAY).next?.fact).toBe('flag');
    expect(law.decide({ acts: ['hold'], facts: {} }, { ...TODAY, ask: false }).next).toBeNull();
    expect(
      law.decide({ acts: ['hold'], facts: {} }, { ...TODAY, skip: new Set(['flag']) }).next,
    ).toBeNull();
    expect(law.outcome('gone', {})).toBe('no-rule');
  });
});
