import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import type { Facts } from '../situation/situation.ts';
import type { Decision, Determination } from './decision.ts';
import { createEngine, type Engine } from './engine.ts';

const TODAY = '2026-11-22';
const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const ASK = (text: string): string =>
  `ask: { text: "${text}", who: [front-line], look: On the paper. }`;

const FACTS = `
facts:
  event.date: { type: date, ${ASK('When?')} }
  agency: { type: one-of, values: { jail: the jail, police: the police }, ${ASK('Which agency?')} }
  paper: { type: one-of, values: { none: nothing, officer: an officer's paper, judge: a judge's paper }, ${ASK('Which paper?')} }
  approved: { type: yes-no, ${ASK('Approved?')} }
  danger: { type: yes-no, when-unstated: false, ${ASK('Danger?')} }
  age: { type: number, min: 0, max: 120, ${ASK('How old?')} }
  claim.legal-compulsion: { type: yes-no, when-unstated: false, ${ASK('Do they claim so?')} }
  proof: { type: yes-no, ${ASK('Is there proof?')} }
acts:
  hold: { title: Hold, decider: counsel, safe: Do not hold yet., say: { must-not: Do not hold., may: You may hold., undetermined: We cannot say yet. } }
  share: { title: Share, decider: records }
  record: { title: Write it down, kind: duty }
`;

function engine(norms: string, more = ''): Engine {
  return engineOf(inlineStack({ federal: `${FACTS}${more}\nnorms:\n${norms}` }));
}
function answer(of: Engine, act: string, facts: Facts): Determination {
  const [only] = of.decide({ acts: [act], facts }, { today: TODAY }).determinations;
  if (!only) throw new Error('no determination');
  return only;
}

const HOLD = `
  - id: ban
    summary: No hold.
    acts: [hold]
    modality: must-not
    binds: agency = jail
    in-force: { from: 2014-12-14 }
    ${CITE}
    unless:
      - { id: judge, summary: A judge may order it., modality: may, when: paper = judge, decider: records, ${CITE} }
`;

describe('decide', () => {
  it('answers with the norm that wins and the exception not met', () => {
    const result = answer(engine(HOLD), 'hold', {
      agency: 'jail',
      paper: 'officer',
      'event.date': '2026-01-01',
    });
    expect(result).toMatchObject({
      outcome: 'must-not',
      say: 'Do not hold.',
      open: [],
      restsOnUnverified: [],
      exact: true,
    });
    expect(result.decider.id).toBe('counsel');
    expect(result.ground?.winning.map(({ id }) => id)).toEqual(['ban']);
    expect(result.ground?.exceptionsNotMet.map(({ id }) => id)).toEqual(['judge']);
    expect(result.safe).toBeUndefined();
  });

  it('shows the norm that an exception switches off', () => {
    const result = answer(engine(HOLD), 'hold', {
      agency: 'jail',
      paper: 'judge',
      'event.date': '2026-01-01',
    });
    expect(result.outcome).toBe('may');
    expect(result.decider.id).toBe('records');
    expect(result.ground?.yielding).toMatchObject([{ id: 'ban', to: ['judge'], why: 'exception' }]);
  });

  it('never gives a permissive answer while a fact it needs is unknown', () => {
    const result = answer(engine(HOLD), 'hold', { agency: 'jail', 'event.date': '2026-01-01' });
    expect(result.outcome).toBe('undetermined');
    expect(result.safe).toBe('Do not hold yet.');
    expect(result.open).toEqual(['paper']);
    expect(result.possible.map(({ outcome }) => outcome).sort()).toEqual(['may', 'must-not']);
    expect(result.ground).toBeUndefined();
  });

  it('is exact: unknown facts that cannot change the answer do not hold it up', () => {
    const result = answer(engine(HOLD), 'hold', { agency: 'police' });
    expect(result.outcome).toBe('no-rule');
    expect(result.open).toEqual([]);
  });

  it('finds nothing in force before the law began', () => {
    expect(
      answer(engine(HOLD), 'hold', { agency: 'jail', paper: 'none', 'event.date': '2014-12-13' })
        .outcome,
    ).toBe('no-rule');
    expect(
      answer(engine(HOLD), 'hold', { agency: 'jail', paper: 'none', 'event.date': '2014-12-14' })
        .outcome,
    ).toBe('must-not');
  });

  it('treats an unsaid fact as no, and an unknown one as open', () => {
    const norms = `
  - { id: ban, summary: Ban., acts: [hold], modality: must-not, ${CITE}, unless: [{ id: danger, summary: Danger., modality: may, when: danger, ${CITE} }] }`;
    expect(answer(engine(norms), 'hold', {}).outcome).toBe('must-not');
    expect(answer(engine(norms), 'hold', { danger: true }).outcome).toBe('may');
    expect(answer(engine(norms), 'hold', { danger: 'unknown' }).outcome).toBe('undetermined');
  });

  it('keeps an unknowable fact open and does not ask for it again', () => {
    const facts = { agency: 'jail', paper: 'unknowable', 'event.date': '2026-01-01' };
    const decision = engine(HOLD).decide({ acts: ['hold'], facts }, { today: TODAY });
    expect(decision.determinations[0]).toMatchObject({
      outcome: 'undetermined',
      open: ['paper'],
      unknowable: ['paper'],
    });
    expect(decision.next).toBeNull();
  });

  it('settles an unknowable fact where the norm places the burden', () => {
    const norms = `
  - { id: duty, summary: Must hold., acts: [hold], modality: must, when: not proof, burden: { proof: false }, ${CITE} }
  - { id: free, summary: Free., acts: [hold], modality: not-required, when: proof, burden: { proof: false }, ${CITE} }`;
    expect(answer(engine(norms), 'hold', { proof: 'unknowable' }).outcome).toBe('must');
    expect(answer(engine(norms), 'hold', { proof: true }).outcome).toBe('not-required');
    expect(answer(engine(norms), 'hold', {}).outcome).toBe('undetermined');
  });

  it('says which given facts do not bear on the answer, and which cannot be true together', () => {
    const more =
      '\nconstraints:\n  - { id: adult, never: age < 18 and paper = judge, why: No judge signs for a child. }\n';
    const facts = {
      agency: 'jail',
      paper: 'judge',
      age: 12,
      approved: true,
      'event.date': '2026-01-01',
    };
    const decision = engine(HOLD, more).decide({ acts: ['hold'], facts }, { today: TODAY });
    expect(decision.notNeeded).toEqual(['age', 'approved']);
    expect(decision.impossible).toEqual([{ id: 'adult', why: 'No judge signs for a child.' }]);
    expect(decision.determinations[0]?.outcome).toBe('undetermined');
  });

  it('uses constraints to leave out completions that cannot be', () => {
    const more =
      '\nconstraints:\n  - { id: adult, never: age < 18 and paper = judge, why: No judge signs for a child. }\n';
    const facts = { agency: 'jail', age: 12, 'event.date': '2026-01-01' };
    expect(answer(engine(HOLD, more), 'hold', facts).outcome).toBe('must-not');
  });

  it('marks an answer that rests on a text not read in full', () => {
    const norms = `
  - { id: ban, summary: Ban., acts: [hold], modality: must-not, cite: { ref: "Code § 2", source: code, verified: false } }`;
    expect(answer(engine(norms), 'hold', {}).restsOnUnverified).toEqual(['ban']);
  });
});

describe('open questions of law', () => {
  const READING = `
readings:
  - { id: jail-time, question: Does it count?, choices: { counts: It counts., does-not: It does not. }, practice: It is counted., ${CITE} }
`;
  const norms = `
  - { id: ban, summary: Ban., acts: [hold], modality: must-not, when: not (reading jail-time = counts and approved), ${CITE} }
  - { id: leave, summary: Leave., acts: [hold], modality: may, when: reading jail-time = counts and approved, ${CITE} }`;

  it('are contested only where they change the answer', () => {
    const law = engine(norms, READING);
    const contested = answer(law, 'hold', { approved: true });
    expect(contested.outcome).toBe('contested');
    expect(contested.decider.id).toBe('counsel');
    expect(contested.readings).toMatchObject([
      { reading: 'jail-time', practice: 'It is counted.' },
    ]);
    expect(
      contested.alternatives.map(({ readings, ground }) => [readings['jail-time'], ground.outcome]),
    ).toEqual([
      ['counts', 'may'],
      ['does-not', 'must-not'],
    ]);
    expect(answer(law, 'hold', { approved: false })).toMatchObject({
      outcome: 'must-not',
      readings: [],
      alternatives: [],
    });
  });

  it('go to counsel where counsel must say', () => {
    const law = engine(norms, READING.replace('practice: It is counted.', 'settles: counsel'));
    expect(answer(law, 'hold', { approved: true })).toMatchObject({
      outcome: 'undetermined',
      open: [],
    });
  });

  it('make a contested pair of norms contested, and a contested norm too', () => {
    const pair = `
  - { id: a, summary: A., acts: [hold], modality: must-not, ${CITE} }
  - { id: b, summary: B., acts: [hold], modality: may, when: approved, ${CITE} }`;
    const more = '\ncontested:\n  - { norms: [a, b], why: They clash. }\n';
    expect(answer(engine(pair, more), 'hold', { approved: true }).outcome).toBe('contested');
    expect(answer(engine(pair, more), 'hold', { approved: false }).outcome).toBe('must-not');
    const shaky = `
  - { id: a, summary: A., acts: [hold], modality: must-not, status: { contested: { why: Nobody knows. } }, ${CITE} }`;
    expect(answer(engine(shaky), 'hold', {}).outcome).toBe('contested');
  });

  it('treat a bare claim of compulsion as a question for counsel', () => {
    const claim = `
norms:
  - { id: ban, summary: Ban., acts: [share], modality: must-not, when: not required-by-law, ${CITE} }`;
    const law = engineOf(inlineStack({ federal: FACTS, city: claim }));
    expect(answer(law, 'share', {}).outcome).toBe('must-not');
    const claimed = answer(law, 'share', { 'claim.legal-compulsion': true });
    expect(claimed.outcome).toBe('undetermined');
    expect(claimed.readings[0]?.reading).toBe('claimed-compulsion');
  });
});

describe('required by law', () => {
  it('is what the layers above answer', () => {
    const federal = `${FACTS}
norms:
  - { id: order, summary: A judge orders it., acts: [share], modality: must, when: paper = judge, ${CITE} }`;
    const city = `
norms:
  - { id: ban, summary: Ban., acts: [share], modality: must-not, ${CITE}, unless: [{ id: law, summary: The law requires it., when: required-by-law, ${CITE} }] }`;
    const law = engineOf(inlineStack({ federal, city }));
    const ordered = answer(law, 'share', { paper: 'judge' });
    expect(ordered.outcome).toBe('must');
    expect(ordered.ground?.yielding).toMatchObject([{ id: 'ban', to: ['law'], why: 'exception' }]);
    expect(answer(law, 'share', { paper: 'officer' }).outcome).toBe('must-not');
  });
});

describe('court rulings', () => {
  const norms = `
  - id: ban
    summary: Ban.
    acts: [hold]
    modality: must-not
    in-force: { from: 2020-01-01 }
    ${CITE}
    status:
      enjoined: { court: A court, from: 2021-01-01, until: 2022-01-01, as-to: agency = police, ${CITE} }
      annulled: { court: A court, known: 2025-09-08, ${CITE} }
  - { id: free, summary: Free., acts: [hold], modality: not-required, ${CITE} }`;
  const stack = inlineStack({ federal: `${FACTS}\nnorms:\n${norms}` });
  const known = (day: string): Engine => createEngine(lawOf(compile(stack, { knownOn: day })));

  it('suspend a norm for those named and for their time', () => {
    const then = known('2025-01-01');
    const at = (date: string, agency: string): string =>
      then.outcome('hold', { agency, 'event.date': date });
    expect(at('2020-12-31', 'police')).toBe('must-not');
    expect(at('2021-01-01', 'police')).toBe('not-required');
    expect(at('2021-01-01', 'jail')).toBe('must-not');
    expect(at('2022-01-01', 'police')).toBe('must-not');
  });

  it('void a norm from the start once that is known, and a norm not yet known does not count', () => {
    const facts = { agency: 'jail', 'event.date': '2023-01-01' };
    expect(known('2025-09-07').outcome('hold', facts)).toBe('must-not');
    expect(known('2025-09-08').outcome('hold', facts)).toBe('not-required');
    expect(known('2019-12-31').outcome('hold', facts)).toBe('not-required');
    expect(
      known('2020-12-31').outcome('hold', { agency: 'police', 'event.date': '2021-06-01' }),
    ).toBe('must-not');
  });
});

describe('duties', () => {
  const duty = 'duty: { who: the jail, do: Write it down., clock: { every: year } }';
  const norms = `
  - { id: hold-ban, summary: Ban., acts: [hold], modality: must-not, when: agency = jail, ${CITE} }
  - { id: write, summary: Write., acts: [record], modality: must, when: "answer hold = must-not and not approved", ${duty}, ${CITE} }
  - { id: yearly, summary: Yearly., acts: [record], modality: must, when: agency = jail, ${duty}, ${CITE} }
  - { id: secret, summary: Secret., acts: [record], modality: must-not, when: danger, overrides: [write, yearly], ${CITE} }`;
  const owed = (facts: Facts): Decision['duties'] =>
    engine(norms).decide({ acts: [], facts }, { today: TODAY }).duties;

  it('follow from the answers and the facts', () => {
    const duties = owed({ agency: 'jail', approved: false });
    expect(duties.map(({ norm, state, standing }) => [norm.id, state, standing])).toEqual([
      ['write', 'owed', false],
      ['yearly', 'owed', true],
    ]);
    expect(duties[0]?.clock).toEqual({ every: 'year' });
  });

  it('are left out where they cannot arise, and say what they wait for', () => {
    expect(owed({ agency: 'police' })).toEqual([]);
    expect(owed({ agency: 'jail' })[0]).toMatchObject({ state: 'possible', open: ['approved'] });
  });

  it('can be barred, and then show no clock', () => {
    const [first] = owed({ agency: 'jail', approved: false, danger: true });
    expect(first).toMatchObject({ state: 'barred', barredBy: [{ id: 'secret' }] });
    expect(first?.clock).toBeUndefined();
  });

  it('tell standing duties from those an event brings', () => {
    const standing = `
  - { id: yearly, summary: Yearly., acts: [record], modality: must, when: agency = jail, in-force: { from: 2020-01-01 }, ${duty}, ${CITE} }`;
    const [only] = engine(standing).decide(
      { acts: [], facts: { agency: 'jail', 'event.date': '2026-01-01' } },
      { today: TODAY },
    ).duties;
    expect(only).toMatchObject({ state: 'owed', standing: true });
  });
});

describe('the acts a paper asks for', () => {
  const more = `
requests:
  - { id: judge, title: A judge's paper, when: paper = judge and approved, acts: [hold, share] }
  - { id: officer, title: An officer's paper, when: paper = officer, acts: [share] }
`;
  it('follow when the situation names none', () => {
    const law = engine(HOLD, more);
    expect(law.actsOf({ facts: { paper: 'officer' } })).toEqual(['share']);
    expect(law.actsOf({ facts: { paper: 'judge', approved: true } })).toEqual(['hold', 'share']);
    expect(law.actsOf({ acts: ['hold'], facts: { paper: 'officer' } })).toEqual(['hold']);
  });

  it('include what may be asked when nothing surely is', () => {
    const law = engine(HOLD, more);
    expect(law.actsOf({ facts: { paper: 'judge' } })).toEqual(['hold', 'share']);
    expect(law.actsOf({ facts: { paper: 'none' } })).toEqual([]);
    expect(law.actsOf({ facts: {} })).toEqual([]);
  });
});

describe('a silence', () => {
  it('is explained where it applies, with what was searched', () => {
    const more = `
silences:
  - { act: share, when: agency = jail, why: Nothing speaks of jails., searched: [The code] }
  - { act: share, why: Nothing speaks of it., searched: [The code, The rules] }
`;
    const law = engine(HOLD, more);
    expect(answer(law, 'share', { agency: 'jail' }).silence?.why).toBe('Nothing speaks of jails.');
    expect(answer(law, 'share', { agency: 'police' }).silence?.searched).toEqual([
      'The code',
      'The rules',
    ]);
  });
});

const LARGE = inlineStack({ federal: `${FACTS}\nnorms:\n${HOLD}` });
const SMALL = createEngine(lawOf(compile(LARGE, { nodeBudget: 1 })));

describe('an act too large to compile', () => {
  it('is listed and decided cautiously', () => {
    expect(SMALL.law.tooLarge).toEqual(['hold']);
    const facts = { agency: 'jail', paper: 'judge', 'event.date': '2026-01-01' };
    expect(answer(SMALL, 'hold', facts)).toMatchObject({ outcome: 'may', exact: false });
    expect(SMALL.outcome('hold', facts)).toBe('may');
    expect(
      answer(SMALL, 'hold', { ...facts, paper: 'none' }).ground?.winning.map(({ id }) => id),
    ).toEqual(['ban']);
  });

  it('stays open where it cannot tell', () => {
    const facts = { agency: 'jail', 'event.date': '2026-01-01' };
    expect(answer(SMALL, 'hold', facts).outcome).toBe('undetermined');
    expect(SMALL.outcome('hold', facts)).toBe('undetermined');
    expect(answer(SMALL, 'hold', { agency: 'jail', paper: 'none' }).outcome).toBe('undetermined');
  });
});
