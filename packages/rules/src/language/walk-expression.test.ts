/** Every kind of name that a condition can refer to, found wherever it stands. */
import { describe, expect, it } from 'vitest';
import { parse } from './test/demo-conditions.ts';
import { namesIn, noNames, type ExpressionNames } from './walk-expression.ts';

const NONE = noNames();
const namesOf = (text: string): ExpressionNames => {
  const { expression, found } = parse(text);
  expect(found).toEqual([]);
  return namesIn(expression);
};

describe('the names in a condition', () => {
  it.each<readonly [string, Partial<Record<keyof ExpressionNames, readonly string[]>>]>([
    ['danger', { facts: ['danger'] }],
    ['not (danger and not person.in-custody)', { facts: ['danger', 'person.in-custody'] }],
    ['agency = police', { facts: ['agency'] }],
    ['detainer not in (none, form)', { facts: ['detainer'] }],
    ['offence in serious', { facts: ['offence'], codeLists: ['serious'] }],
    ['offence not in serious', { facts: ['offence'], codeLists: ['serious'] }],
    ['person.qualifies', { definitions: ['person.qualifies'] }],
    ['person.age >= 18', { facts: ['person.age'] }],
    ['event.date < 2026-01-01', { facts: ['event.date'] }],
    ['arrest.date + 5 years > event.date', { facts: ['arrest.date', 'event.date'] }],
    ['event.date > arrest.date + 5 years', { facts: ['arrest.date', 'event.date'] }],
    ['reading tolling = all', { readings: ['tolling'] }],
    ['answer hold in (may, must)', { acts: ['hold'] }],
    ['true', {}],
    ['any person.convictions where (attempt)', { lists: ['person.convictions'] }],
    ['any person.convictions where (court = state)', { lists: ['person.convictions'] }],
    [
      'count person.convictions where (not attempt and judgment + jailed days < event.date) >= 2',
      { lists: ['person.convictions'], facts: ['event.date'] },
    ],
    [
      'any person.convictions where (offence in serious) or danger',
      { lists: ['person.convictions'], codeLists: ['serious'], facts: ['danger'] },
    ],
  ])('%s', (text, expected) => {
    const sets = Object.entries(expected).map(([kind, names]) => [kind, new Set(names)]);
    expect(namesOf(text)).toEqual({ ...NONE, ...Object.fromEntries(sets) });
  });

  it('say where the law may require it, each time', () => {
    const text = 'required-by-law or danger and required-by-law';
    const { requiredByLaw, facts } = namesOf(text);
    expect(requiredByLaw.map(({ from, to }) => text.slice(from, to))).toEqual([
      'required-by-law',
      'required-by-law',
    ]);
    expect(requiredByLaw.map(({ from }) => from)).toEqual([0, 30]);
    expect(facts).toEqual(new Set(['danger']));
  });

  it('are added to those of another condition', () => {
    const both = namesIn(parse('danger').expression, namesOf('person.in-custody'));
    expect(both.facts).toEqual(new Set(['person.in-custody', 'danger']));
  });
});
