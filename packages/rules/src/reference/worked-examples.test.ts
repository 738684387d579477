/** The seven worked examples of docs/semantics.md §12, each on the few norms it names. */
import { describe, expect, it } from 'vitest';
import type { Fact, Norm, Stack } from '../language/model.ts';
import type { Facts, Situation } from '../situation/situation.ts';
import { referenceAnswer, referenceDuties } from './reference-answer.ts';
import {
  and,
  answers,
  compare,
  fieldIsListed,
  fieldTerm,
  holdsDefinition,
  isOneOf,
  or,
  plus,
  REQUIRED_BY_LAW,
  some,
  term,
  yes,
} from './expression-builder.ts';
import {
  act,
  definition,
  fact,
  namedList,
  norm,
  oneOf,
  reading,
  recordType,
  SOME_DUTY,
  stackOf,
} from './stack-builder.ts';

const [FEDERAL, STATE, CITY, AGENCY] = [0, 1, 2, 3];

const facts: readonly Fact[] = [
  fact('event.date', { type: 'date' }),
  fact('agency', oneOf('correction', 'police', 'school', 'shelter', 'parking', 'clerk')),
  fact('paper', oneOf('none', 'i-200', 'subpoena', 'ao-93', 'criminal-arrest-warrant')),
  fact('paper.judge', { type: 'yes-no' }),
  fact('paper.signed', { type: 'yes-no' }),
  fact('paper.in-date', { type: 'yes-no' }),
  fact('person.watch-list', { type: 'yes-no' }),
  fact('privacy.approved', { type: 'yes-no' }),
  fact('status.held', { type: 'yes-no' }),
  fact('claim.legal-compulsion', { type: 'yes-no' }),
  fact('claim.sealed', { type: 'yes-no' }),
  fact('person.convictions', { type: 'list', of: 'conviction' }),
];
const agency = (id: string): Partial<Norm> => ({ binds: isOneOf('agency', id) });
const LATELY = '2026-09-10';

function stack(norms: readonly Norm[], more: Partial<Stack> = {}): Stack {
  const acts = ['hold', 'notify', 'transfer', 'share', 'entry', 'property'].map((id) => act(id));
  const duties = ['tell-parent', 'record'].map((id) => act(id, 'duty'));
  return { ...stackOf({ norms, facts, acts: [...acts, ...duties] }), ...more };
}

function outcomes(law: Stack, asked: string, known: Facts, knownOn?: string): readonly string[] {
  const situation: Situation = {
    facts: { 'event.date': LATELY, ...known },
    ...(knownOn === undefined ? {} : { knownOn }),
  };
  return [...(referenceAnswer(law, asked, situation)?.outcomes ?? ['too many'])].sort();
}

function grounds(law: Stack, asked: string, known: Facts): readonly string[] {
  const found = referenceAnswer(law, asked, { facts: { 'event.date': LATELY, ...known } });
  return [...(found?.grounds ?? [])].sort();
}

const qualifies = definition(
  'person.qualifies',
  [
    {
      is: some(
        'person.convictions',
        and(
          fieldIsListed('code', 'listed-offences'),
          compare(plus(fieldTerm('judgment'), term(5), 'years'), '>', term('event.date')),
        ),
      ),
    },
  ],
  true,
);
const jailWords: Partial<Stack> = {
  definitions: new Map([[qualifies.name, qualifies]]),
  lists: new Map([['listed-offences', namedList('listed-offences', ['robbery'])]]),
  records: new Map([
    [
      'conviction',
      recordType('conviction', { code: { type: 'code' }, judgment: { type: 'date' } }),
    ],
  ]),
};
const demarco = norm({
  id: 'demarco',
  layer: STATE,
  acts: ['hold'],
  modality: 'must-not',
  unless: [norm({ id: 'demarco.warrant', acts: ['hold'], when: yes('paper.judge') })],
});
const jail = norm({
  id: '9-131.b1',
  layer: CITY,
  acts: ['hold', 'notify'],
  modality: 'must-not',
  ...agency('correction'),
  unless: [
    norm({
      id: '9-131.b1.ii',
      acts: ['hold', 'notify'],
      modality: 'may',
      when: and(yes('paper.judge'), holdsDefinition('person.qualifies')),
    }),
  ],
});
const communicating = norm({
  id: '9-131.h1',
  layer: CITY,
  acts: ['notify'],
  modality: 'may',
  ...agency('correction'),
  when: holdsDefinition('person.qualifies'),
});
const gml = norm({
  id: 'gml-996-a',
  layer: STATE,
  acts: ['notify'],
  modality: 'must-not',
  from: '2026-01-01',
});
const jailLaw = stack([demarco, gml, jail, communicating], {
  ...jailWords,
  readings: new Map([['clash', reading('clash', ['first', 'second'])]]),
  contested: [{ first: '9-131.b1', second: '9-131.h1', reading: 'clash' }],
});
const robbery = {
  agency: 'correction',
  'paper.judge': false,
  'person.convictions': [{ code: 'robbery', judgment: '2024-09-10' }],
};

describe('1. Correction, a detainer with an I-200, a robbery conviction two years old', () => {
  it('must not hold, on state and on city ground', () => {
    expect(grounds(jailLaw, 'hold', robbery)).toEqual(['must-not: 9-131.b1, demarco']);
  });
  it('is contested on the release date before 2026, and barred by the state since', () => {
    expect(outcomes(jailLaw, 'notify', { ...robbery, 'event.date': '2025-09-10' })).toEqual([
      'contested',
    ]);
    expect(outcomes(jailLaw, 'notify', robbery)).toEqual(['must-not']);
  });
  it('no longer counts a judgment exactly five years old, and counts one a day younger', () => {
    const with5 = (judgment: string): readonly string[] =>
      outcomes(jailLaw, 'hold', {
        ...robbery,
        'paper.judge': true,
        'person.convictions': [{ code: 'robbery', judgment }],
        'person.convictions.complete': true,
      });
    expect(with5('2021-09-10')).toEqual(['must-not']);
    expect(with5('2021-09-11')).toEqual(['may']);
  });
  it('is open while nobody knows whether the record shown is complete', () => {
    const none = { ...robbery, 'paper.judge': true, 'person.convictions': [] };
    expect(outcomes(jailLaw, 'hold', none)).toEqual(['may', 'must-not']);
    const complete = { ...none, 'person.convictions.complete': true };
    expect(outcomes(jailLaw, 'hold', complete)).toEqual(['must-not']);
  });
});

describe('2. The same with a warrant signed by a federal magistrate', () => {
  it('may hold, and need not', () => {
    const known = { ...robbery, 'paper.judge': true };
    expect(grounds(jailLaw, 'hold', known)).toEqual(['may: 9-131.b1.ii']);
  });
  it('must hand over under a criminal arrest warrant, which is federal process', () => {
    const process = norm({
      id: 'usc-1501',
      layer: FEDERAL,
      acts: ['transfer'],
      modality: 'must',
      when: isOneOf('paper', 'criminal-arrest-warrant'),
    });
    const ban = norm({ id: 'city', layer: CITY, acts: ['transfer'], modality: 'must-not' });
    const law = stack([process, ban]);
    expect(grounds(law, 'transfer', { paper: 'criminal-arrest-warrant' })).toEqual([
      'must: usc-1501 over city',
    ]);
  });
});

describe('3. Police, a possible watch-list match, no warrant', () => {
  it('must not hold: the city norm yields, visibly', () => {
    const city = norm({
      id: '14-154.b2',
      layer: CITY,
      acts: ['hold'],
      modality: 'may',
      ...agency('police'),
      when: yes('person.watch-list'),
    });
    const known = { agency: 'police', 'person.watch-list': true, 'paper.judge': false };
    expect(grounds(stack([demarco, city]), 'hold', known)).toEqual([
      'must-not: demarco over 14-154.b2',
    ]);
  });
});

describe('4. A school office, an administrative subpoena', () => {
  const records = norm({
    id: '23-1202',
    layer: CITY,
    acts: ['share'],
    modality: 'must-not',
    unless: [
      norm({
        id: '23-1202.exceptions',
        acts: ['share'],
        when: or(yes('privacy.approved'), REQUIRED_BY_LAW),
      }),
    ],
  });
  const tell = norm({
    id: '21-977.e',
    layer: CITY,
    acts: ['tell-parent'],
    modality: 'must',
    duty: SOME_DUTY,
    when: answers('share', 'must', 'may', 'undetermined', 'must-not'),
    unless: [norm({ id: '21-977.e.sealed', acts: ['tell-parent'], when: yes('claim.sealed') })],
  });
  const law = stack([records, tell]);
  const known = { agency: 'school', paper: 'subpoena', 'privacy.approved': false };

  it('must not share without approval', () => {
    expect(outcomes(law, 'share', { ...known, 'claim.legal-compulsion': false })).toEqual([
      'must-not',
    ]);
  });
  it('is for counsel where the paper claims compulsion that no norm covers', () => {
    expect(outcomes(law, 'share', { ...known, 'claim.legal-compulsion': true })).toEqual([
      'undetermined',
    ]);
  });
  it('owes the parent word, unless barred', () => {
    const duty = (sealed: boolean): readonly string[] => [
      ...(referenceDuties(law, {
        facts: { ...known, 'claim.legal-compulsion': true, 'claim.sealed': sealed },
      })?.[0]?.outcomes ?? []),
    ];
    expect(duty(false)).toEqual(['must']);
    expect(duty(true)).toEqual(['no-rule']);
  });
});

describe('5. A shelter, a search warrant for one room', () => {
  const warrant = and(isOneOf('paper', 'ao-93'), yes('paper.signed'), yes('paper.in-date'));
  const process = norm({
    id: 'rule-41',
    layer: FEDERAL,
    acts: ['entry'],
    modality: 'must',
    when: warrant,
  });
  const city = norm({
    id: '10-178.entry',
    layer: CITY,
    acts: ['entry'],
    modality: 'must-not',
    unless: [norm({ id: '10-178.warrant', acts: ['entry'], when: warrant })],
  });
  const law = stack([process, city]);
  const signed = { agency: 'shelter', paper: 'ao-93', 'paper.signed': true, 'paper.in-date': true };

  it('must let them in when a magistrate signed it and it is in date', () => {
    expect(grounds(law, 'entry', signed)).toEqual(['must: rule-41']);
  });
  it('must not when it is not signed', () => {
    expect(outcomes(law, 'entry', { ...signed, 'paper.signed': false })).toEqual(['must-not']);
  });
  it('says neither while nobody looked for the signature', () => {
    const { 'paper.signed': _, ...unread } = signed;
    expect(outcomes(law, 'entry', unread)).toEqual(['must', 'must-not']);
  });
});

describe('6. A parking garage', () => {
  const property = norm({
    id: '10-178.c',
    layer: CITY,
    acts: ['property'],
    modality: 'must-not',
  });
  const order = norm({
    id: 'eo-13',
    layer: AGENCY,
    acts: ['property'],
    modality: 'must-not',
    from: '2026-02-06',
    known: '2026-02-06',
  });
  const write = norm({
    id: '10-178.d',
    layer: CITY,
    acts: ['record'],
    modality: 'must',
    duty: SOME_DUTY,
  });
  const law = stack([property, order, write]);

  it('must not be lent, on both grounds once the order stands', () => {
    expect(grounds(law, 'property', {})).toEqual(['must-not: 10-178.c, eo-13']);
    expect(grounds(law, 'property', { 'event.date': '2026-02-05' })).toEqual([
      'must-not: 10-178.c',
    ]);
  });
  it('owes a record of the request and the answer', () => {
    expect(referenceDuties(law, { facts: {} })?.map(({ norm: id }) => id)).toEqual(['10-178.d']);
  });
});

describe('7. A clerk is asked for a person’s immigration status', () => {
  const exchange = norm({
    id: 'usc-1373',
    layer: FEDERAL,
    acts: ['share'],
    modality: 'may',
    ceiling: true,
    stands: 'stands.usc-1373',
    when: yes('status.held'),
  });
  const privacy = norm({
    id: '23-1202',
    layer: CITY,
    acts: ['share'],
    modality: 'must-not',
    when: yes('status.held'),
  });
  const law = stack([exchange, privacy], {
    readings: new Map([['stands.usc-1373', reading('stands.usc-1373', ['stands', 'falls'])]]),
  });

  it('is contested if the agency holds it', () => {
    expect(outcomes(law, 'share', { 'status.held': true })).toEqual(['contested']);
  });
  it('turns first on whether the agency holds it at all', () => {
    expect(outcomes(law, 'share', {})).toEqual(['contested', 'no-rule']);
    expect(outcomes(law, 'share', { 'status.held': false })).toEqual(['no-rule']);
  });
});
