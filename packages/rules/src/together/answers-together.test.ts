/** Which answers go together, against trying out days and records one by one with the plain reading of the law. */
import { describe, expect, it } from 'vitest';
import { CheckedLaw } from '../check/checked-law.ts';
import type { Comparison, Expression, Term } from '../language/expression.ts';
import type { Norm } from '../language/model.ts';
import { chanceFrom, happens, pick, times, wholeNumber, type Chance } from '../reference/chance.ts';
import { dateOfDay, dayNumber, moveDate } from '../reference/civil-date.ts';
import {
  and,
  compare,
  count,
  every,
  fieldTerm,
  not,
  or,
  plus,
  some,
  term,
  yesField,
} from '../reference/expression-builder.ts';
import { referenceAnswer } from '../reference/reference-answer.ts';
import { act, fact, norm, recordType, stackOf } from '../reference/stack-builder.ts';
import type { Facts, RecordValue } from '../situation/situation.ts';
import { answersTogether } from './answers-together.ts';

const ARREST = '2024-03-10';

/** Each question is an act of its own, which must be done where the answer is yes. */
function lawAsking(questions: readonly Expression[]) {
  const norms = questions.map((when, at): Norm =>
    norm({ id: `n${at}`, acts: [`q${at}`], modality: 'must', when }),
  );
  return stackOf({
    norms,
    facts: [
      fact('arrest', { type: 'date' }),
      fact('charge', { type: 'date' }),
      fact('convictions', { type: 'list', of: 'conviction' }),
    ],
    records: [
      recordType('conviction', {
        serious: { type: 'yes-no' },
        judgment: { type: 'date' },
        jail: { type: 'number', min: 0 },
      }),
    ],
    acts: questions.map((_, at) => act(`q${at}`)),
  });
}

type Law = ReturnType<typeof lawAsking>;

/** As 0 and 1, question by question. */
function answered(law: Law, facts: Facts): string {
  return [...law.acts.keys()]
    .map((each) => Number(referenceAnswer(law, each, { facts })!.outcomes.has('must')))
    .join('');
}

function allowed(law: Law, questions: readonly Expression[]): string[] {
  const checked = new CheckedLaw(law);
  const { store, compiled } = checked;
  const together = answersTogether(store, compiled.variables, law);
  let ways = [{ way: '', at: together }];
  for (const question of questions) {
    const yes = checked.condition(question);
    ways = ways.flatMap(({ way, at }) => [
      { way: `${way}0`, at: store.and(at, store.not(yes)) },
      { way: `${way}1`, at: store.and(at, yes) },
    ]);
  }
  return ways.flatMap(({ way, at }) => (at === 0 ? [] : [way])).sort();
}

function lookBack(chance: Chance): Expression {
  const moved = plus(fieldTerm('judgment'), term(pick(chance, [3, 5])), 'years');
  const left = happens(chance, 0.3) ? plus(moved, fieldTerm('jail'), 'days') : moved;
  return compare(left, pick(chance, ['>', '>=', '<'] as const), term('arrest'));
}

function ofRecord(chance: Chance, depth = 1): Expression {
  const kind = wholeNumber(chance, 0, depth === 0 ? 2 : 4);
  if (kind === 0) return yesField('serious');
  if (kind < 3) return lookBack(chance);
  const parts = [ofRecord(chance, depth - 1), ofRecord(chance, depth - 1)];
  return kind === 3 ? and(...parts) : or(not(parts[0]!), parts[1]!);
}

const JUDGMENTS = [
  ...[3, 5].flatMap((years) =>
    [-1, 0, 1].map((off) => dateOfDay(dayNumber(moveDate(ARREST, -years, 'years')) + off)),
  ),
  '2014-01-15',
  '2023-12-01',
];
/** None, enough to carry a judgment of five years and a day over, and a lifetime. */
const JAIL = [0, 1, 2, 800, 9000];

function* records(): Generator<RecordValue> {
  for (const serious of [false, true])
    for (const judgment of JUDGMENTS) for (const jail of JAIL) yield { serious, judgment, jail };
}

const withRecords = (convictions: readonly RecordValue[]): Facts => ({
  arrest: ARREST,
  charge: ARREST,
  convictions,
  'convictions.complete': true,
});

/** Every set of at most so many. */
function setsOf<T>(items: readonly T[], most: number): T[][] {
  return items.reduce<T[][]>(
    (sets, item) => [
      ...sets,
      ...sets.filter(({ length }) => length < most).map((set) => [...set, item]),
    ],
    [[]],
  );
}

describe('questions over one list of records', () => {
  const QUESTIONS = 3;
  it.each(Array.from({ length: 8 }, (_, seed) => seed))(
    'are answered as some records answer them (%i)',
    (seed) => {
      const chance = chanceFrom(seed);
      const questions = times(QUESTIONS, () => {
        const where = ofRecord(chance);
        return happens(chance, 0.3) ? every('convictions', where) : some('convictions', where);
      });
      const law = lawAsking(questions);
      // One record of each kind that there is: which of the questions it turns, by itself.
      const kinds = new Map<string, RecordValue>();
      for (const record of records()) kinds.set(answered(law, withRecords([record])), record);
      const found = new Set(
        setsOf([...kinds.values()], QUESTIONS).map((set) => answered(law, withRecords(set))),
      );
      expect(allowed(law, questions)).toEqual([...found].sort());
    },
  );

  it('never lose an answer that some records give, counted ones among them', () => {
    for (let seed = 0; seed < 6; seed++) {
      const chance = chanceFrom(seed + 50);
      const questions = times(QUESTIONS, (at) =>
        at === 0
          ? some('convictions', ofRecord(chance))
          : count('convictions', ofRecord(chance), pick(chance, ['>=', '<', '='] as const), at),
      );
      const law = lawAsking(questions);
      const can = allowed(law, questions);
      const all = [...records()];
      for (let round = 0; round < 150; round++) {
        const set = times(wholeNumber(chance, 0, 3), () => pick(chance, all));
        expect(can).toContain(answered(law, withRecords(set)));
      }
    }
  });

  it('a shorter look-back is never met without the longer one, nor two records without one', () => {
    const within = (years: number): Expression =>
      compare(plus(fieldTerm('judgment'), term(years), 'years'), '>', term('arrest'));
    const questions = [
      some('convictions', and(yesField('serious'), within(5))),
      some('convictions', and(yesField('serious'), within(3))),
      count('convictions', and(yesField('serious'), within(3)), '>=', 2),
    ];
    expect(allowed(lawAsking(questions), questions)).toEqual(['000', '100', '110', '111']);
  });
});

describe('comparisons of two days', () => {
  const side = (chance: Chance): Term =>
    plus(term('arrest'), term(wholeNumber(chance, 0, 2)), 'years');
  const OPERATORS: readonly Comparison[] = ['<', '<=', '>', '>=', '=', '!='];
  const DAYS = ['2019-06-30', '2020-07-01', '2021-07-02', '2022-07-01'];

  function* pairs(): Generator<Facts> {
    const days = new Set<string>();
    for (const day of DAYS)
      for (const years of [-3, -2, -1, 0, 1, 2, 3])
        for (const off of [-1, 0, 1])
          days.add(dateOfDay(dayNumber(moveDate(day, years, 'years')) + off));
    for (const arrest of days)
      for (const charge of days) yield { ...withRecords([]), arrest, charge };
  }

  it.each(Array.from({ length: 5 }, (_, seed) => seed))(
    'go together as days do (%i)',
    (seed) => {
      const chance = chanceFrom(seed + 20);
      const questions = [
        compare(side(chance), pick(chance, OPERATORS), term('charge')),
        compare(side(chance), pick(chance, OPERATORS), term('charge')),
        compare(term('arrest'), '>=', term(pick(chance, DAYS))),
        compare(term('charge'), '<', term(pick(chance, DAYS))),
      ];
      const law = lawAsking(questions);
      const found = new Set<string>();
      for (const facts of pairs()) found.add(answered(law, facts));
      expect(allowed(law, questions)).toEqual([...found].sort());
    },
    30_000,
  );

  it('of spans in months and in days are only told apart where every day does', () => {
    const within = (amount: number, unit: 'days' | 'months'): Expression =>
      compare(plus(term('arrest'), term(amount), unit), '>', term('charge'));
    const questions = [within(1, 'months'), within(30, 'days'), within(90, 'days')];
    // From 31 January a month is 28 days, from 1 March 31.
    expect(allowed(lawAsking(questions), questions)).toEqual(['000', '001', '011', '101', '111']);
  });
});
