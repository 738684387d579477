/**
 * The words random law is made of: facts of every type, a list of records, named lists, definitions,
 * open questions and constraints. Few and small, so that every completion can be tried.
 */
import type { Expression } from '../language/expression.ts';
import type { Definition, Fact, NamedList, Reading, RecordType } from '../language/model.ts';
import { happens, pick, times, wholeNumber, type Chance } from './chance.ts';
import {
  and,
  compare,
  count,
  every,
  fieldIsListed,
  fieldIsOneOf,
  fieldTerm,
  not,
  or,
  plus,
  readAs,
  some,
  term,
  yes,
  yesField,
} from './expression-builder.ts';
import { definition, fact, namedList, oneOf, reading, recordType } from './stack-builder.ts';

export const AGENCIES = ['police', 'correction', 'school'] as const;
export const PAPERS = ['none', 'warrant', 'detainer', 'letter'] as const;
export const RECORDS = 'person.convictions';
/** Few days, close together, so that bounds, thresholds and events meet. */
export const DAYS = ['2018-06-15', '2020-02-29', '2023-12-31', '2026-02-06', '2026-09-10'] as const;

/** What random law may be kept free of, to look at one thing at a time. */
export type Feature =
  'readings-in-records' | 'two-dates' | 'open-lists' | 'overridden-pairs' | 'required-duties';

export interface Vocabulary {
  readonly without: ReadonlySet<Feature>;
  readonly facts: readonly Fact[];
  readonly yesNo: readonly string[];
  readonly records: readonly RecordType[];
  readonly lists: readonly NamedList[];
  readonly definitions: readonly Definition[];
  readonly readings: readonly Reading[];
  readonly hasRecords: boolean;
  readonly hasClaim: boolean;
  readonly hasArrest: boolean;
  readonly hasCode: boolean;
  readonly hasAge: boolean;
}

export function randomVocabulary(chance: Chance, without: ReadonlySet<Feature>): Vocabulary {
  const yesNo = times(wholeNumber(chance, 2, 4), (index) => `fact.q${index + 1}`);
  const hasRecords = happens(chance, 0.4);
  const hasCode = happens(chance, 0.3);
  const hasArrest = happens(chance, 0.3) && !without.has('two-dates');
  const hasAge = happens(chance, 0.3);
  const hasClaim = happens(chance, 0.3);
  // Nobody mentions a claim that was not made; some packs ask all the same.
  const unsaid = happens(chance, 0.5) ? ({ whenUnstated: false } as const) : {};
  const readings = [
    ...times(pick(chance, [0, 0, 1, 1, 2]), (index) =>
      reading(`open${index + 1}`, ['narrow', 'wide']),
    ),
    ...(happens(chance, 0.2) ? [reading('asked', ['narrow', 'wide'], 'counsel')] : []),
  ];
  const isOpen = happens(chance, 0.4) && !without.has('open-lists');
  const lists = [
    namedList('listed-offences', ['robbery', 'arson'], isOpen),
    namedList('minor-offences', ['trespass', 'arson']),
  ];
  const facts = [
    fact('event.date', { type: 'date' }),
    fact('agency', oneOf(...AGENCIES)),
    fact('paper', oneOf(...PAPERS)),
    ...yesNo.map((name) => fact(name, { type: 'yes-no' })),
    ...(hasAge ? [fact('person.age', { type: 'number', min: 0, max: 120 })] : []),
    ...(hasArrest
      ? [fact('arrest.date', { type: 'date' }), fact('custody.days', { type: 'number', min: 0 })]
      : []),
    ...(hasCode ? [fact('charge.code', { type: 'code', of: 'listed-offences' })] : []),
    ...(hasRecords ? [fact(RECORDS, { type: 'list', of: 'conviction' })] : []),
    ...(hasClaim ? [{ ...fact('claim.legal-compulsion', { type: 'yes-no' }), ...unsaid }] : []),
  ];
  const records = [
    recordType('conviction', {
      code: { type: 'code', of: 'listed-offences' },
      class: oneOf('felony', 'misdemeanor'),
      sealed: { type: 'yes-no' },
      date: { type: 'date' },
      jail: { type: 'number', min: 0 },
    }),
  ];
  const draft = { without, facts, yesNo, records, lists, readings, hasRecords, hasClaim };
  const words = { ...draft, hasArrest, hasCode, hasAge, definitions: [] };
  return { ...words, definitions: randomDefinitions(chance, words) };
}

function randomDefinitions(chance: Chance, words: Vocabulary): readonly Definition[] {
  const made: Definition[] = [];
  if (happens(chance, 0.5)) {
    const [first, second] = [pick(chance, words.yesNo), pick(chance, words.yesNo)];
    const is = happens(chance, 0.5)
      ? and(yes(first), not(yes(second)))
      : or(yes(first), yes(second));
    const day = pick(chance, DAYS);
    const dated = happens(chance, 0.4);
    made.push(
      definition(
        'person.protected',
        dated
          ? [
              { until: day, is: yes(first) },
              { from: day, is },
            ]
          : [{ is }],
      ),
    );
  }
  if (words.hasRecords) {
    made.push(definition('person.qualifies', [{ is: randomQuantifier(chance, words) }], true));
    if (happens(chance, 0.3)) {
      const quantified = randomQuantifier(chance, words);
      const is = and(quantified, yes(pick(chance, words.yesNo)));
      made.push(definition('person.listed', [{ is }], true));
    }
  }
  return made;
}

export function randomQuantifier(chance: Chance, words: Vocabulary): Expression {
  const where = randomWhere(chance, words);
  const kind = wholeNumber(chance, 0, 3);
  if (kind === 0) return every(RECORDS, where);
  if (kind === 1) {
    const comparison = pick(chance, ['=', '!=', '<', '<=', '>', '>='] as const);
    return count(RECORDS, where, comparison, wholeNumber(chance, 0, 2));
  }
  return some(RECORDS, where);
}

function randomWhere(chance: Chance, words: Vocabulary): Expression {
  const parts = times(wholeNumber(chance, 1, 2), () => randomFieldTest(chance, words));
  return happens(chance, 0.7) ? and(...parts) : or(...parts);
}

function randomFieldTest(chance: Chance, words: Vocabulary): Expression {
  switch (wholeNumber(chance, 0, 7)) {
    case 0:
      return not(yesField('sealed'));
    case 1:
      return fieldIsOneOf('class', 'felony');
    case 2:
      return yes(pick(chance, words.yesNo));
    case 3: {
      const open = words.readings[0];
      if (open === undefined || words.without.has('readings-in-records')) return yesField('sealed');
      return or(readAs(open.id, 'wide'), fieldIsOneOf('class', 'misdemeanor'));
    }
    case 4:
    case 5: {
      // The look-back window, lengthened by time in jail.
      const years = plus(fieldTerm('date'), term(5), 'years');
      const until = happens(chance, 0.5) ? plus(years, fieldTerm('jail'), 'days') : years;
      return compare(until, pick(chance, ['>', '>=']), term('event.date'));
    }
    default:
      return fieldIsListed('code', pick(chance, ['listed-offences', 'minor-offences']));
  }
}
