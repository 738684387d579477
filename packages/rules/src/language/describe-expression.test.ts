import { describe, expect, it } from 'vitest';
import { parse, vocabulary } from './test/demo-conditions.ts';
import { describeExpression } from './describe-expression.ts';

describe('describeExpression', () => {
  const said: readonly (readonly [string, string])[] = [
    [
      'agency = police and person.in-custody',
      'the agency is the police department and the person is in custody',
    ],
    ['not person.in-custody', 'the person is not in custody'],
    ['not danger', 'it is not so that immediate danger'],
    ['agency != other', 'the agency is not another agency'],
    [
      'agency in (police, correction, other)',
      'the agency is the police department, the correction department or another agency',
    ],
    [
      'agency not in (police, correction)',
      'the agency is neither the police department nor the correction department',
    ],
    [
      'danger and (person.in-custody or agency = police)',
      'immediate danger, and either the person is in custody or the agency is the police department',
    ],
    [
      'danger or (person.in-custody and agency = police)',
      'immediate danger, or both the person is in custody and the agency is the police department',
    ],
    ['detainer != none', 'the detainer is anything but “no detainer”'],
    ['person.age >= 18', 'the age of the person is at least 18 years'],
    ['not person.age >= 18', 'the age of the person is less than 18 years'],
    [
      'arrest.date + 5 years > event.date',
      '5 years after the day of the arrest is after the day it happened',
    ],
    ['event.date <= 2026-02-06', 'the day it happened is on or before 2026-02-06'],
    ['2026-02-06 < event.date', '2026-02-06 is before the day it happened'],
    ['offence not in serious', 'the offence is not on the list “Serious crimes”'],
    [
      'any person.convictions where (attempt and judgment + 1 years > event.date)',
      'at least one entry of “convictions” is such that it was an attempt and 1 year after the day of the judgment is after the day it happened',
    ],
    [
      'not any person.convictions where (court = state)',
      'no entry of “convictions” is such that its court is a state court',
    ],
    ['reading tolling = after', 'the law is read to say: only jail after judgment counts'],
    ['answer hold in (must, must-not)', 'the answer on “Keep in custody” is “must” or “must not”'],
    ['not required-by-law', 'no higher law requires it'],
    ['true', 'always'],
    ['not true', 'never'],
    ['false', 'never'],
    [
      'danger and person.in-custody and agency = police',
      'immediate danger, the person is in custody, and the agency is the police department',
    ],
    [
      'danger or person.in-custody or agency = police',
      'immediate danger, the person is in custody, or the agency is the police department',
    ],
    [
      'not (danger and person.in-custody)',
      'it is not so that immediate danger and the person is in custody',
    ],
    ['not not danger', 'immediate danger'],
    ['not person.qualifies', 'it is not so that the person has a listed conviction'],
    ['offence in serious', 'the offence is on the list “Serious crimes”'],
    ['detainer = form', 'the detainer is a form'],
    ['event.date = 2026-02-06', 'the day it happened is 2026-02-06'],
    ['event.date != 2026-02-06', 'the day it happened is not 2026-02-06'],
    ['event.date < 2026-02-06', 'the day it happened is before 2026-02-06'],
    ['event.date > 2026-02-06', 'the day it happened is after 2026-02-06'],
    ['event.date >= 2026-02-06', 'the day it happened is on or after 2026-02-06'],
    ['not event.date = 2026-02-06', 'the day it happened is not 2026-02-06'],
    ['not event.date != 2026-02-06', 'the day it happened is 2026-02-06'],
    ['not event.date < 2026-02-06', 'the day it happened is on or after 2026-02-06'],
    ['not event.date <= 2026-02-06', 'the day it happened is after 2026-02-06'],
    ['not event.date > 2026-02-06', 'the day it happened is on or before 2026-02-06'],
    ['person.age = 18', 'the age of the person is 18 years'],
    ['person.age != 18', 'the age of the person is not 18 years'],
    ['person.age < 18', 'the age of the person is less than 18 years'],
    ['person.age <= 18', 'the age of the person is at most 18 years'],
    ['person.age > 18', 'the age of the person is more than 18 years'],
    [
      'every person.convictions where (not attempt)',
      'every entry of “convictions” is such that it was not an attempt',
    ],
    [
      'not every person.convictions where (attempt)',
      'not every entry of “convictions” is such that it was an attempt',
    ],
    [
      'count person.convictions where (attempt) >= 2',
      'the number of entries of “convictions” such that it was an attempt is at least 2',
    ],
    [
      'not count person.convictions where (attempt) >= 2',
      'the number of entries of “convictions” such that it was an attempt is less than 2',
    ],
    [
      'any person.convictions where (offence not in serious and jailed > 30)',
      'at least one entry of “convictions” is such that the offence of conviction is not on the list “Serious crimes” and its jailed is more than 30',
    ],
    ['not reading tolling = after', 'the law is not read to say: only jail after judgment counts'],
    [
      'reading tolling in (all, after)',
      'the law is read to say: all jail counts or only jail after judgment counts',
    ],
    ['not answer hold in (must)', 'the answer on “Keep in custody” is not “must”'],
    ['required-by-law', 'a higher law requires it'],
    [
      'danger and (person.in-custody and agency = police) and (agency = other or agency = police)',
      'immediate danger, the person is in custody and the agency is the police department, and either the agency is another agency or the agency is the police department',
    ],
    [
      'danger or (person.in-custody and agency = police and agency = other) or (agency = other or agency = police)',
      'immediate danger, the person is in custody, the agency is the police department, and the agency is another agency, or the agency is another agency or the agency is the police department',
    ],
    [
      'not (danger or person.in-custody)',
      'it is not so that immediate danger or the person is in custody',
    ],
    [
      'agency not in (police, correction, other)',
      'the agency is neither the police department, the correction department nor another agency',
    ],
    ['18 <= person.age', '18 years is at most the age of the person'],
    [
      'arrest.date + 2 months > event.date',
      '2 months after the day of the arrest is after the day it happened',
    ],
    [
      'arrest.date + 1 month > event.date',
      '1 month after the day of the arrest is after the day it happened',
    ],
    [
      'arrest.date + person.age days > event.date',
      'the age of the person days after the day of the arrest is after the day it happened',
    ],
    [
      'event.date > arrest.date + 1 days',
      'the day it happened is after 1 day after the day of the arrest',
    ],
    ['3 > 2', '3 is more than 2'],
    ['2026-01-01 < 2026-01-02', '2026-01-01 is before 2026-01-02'],
    [
      'count person.convictions where (judgment < event.date) != 0',
      'the number of entries of “convictions” such that the day of the judgment is before the day it happened is not 0',
    ],
    [
      'any person.convictions where (court in (state, federal))',
      'at least one entry of “convictions” is such that its court is a state court or a federal court',
    ],
    [
      'any person.convictions where (court != state and offence in serious)',
      'at least one entry of “convictions” is such that its court is not a state court and the offence of conviction is on the list “Serious crimes”',
    ],
    ['reading tolling != all', 'the law is not read to say: all jail counts'],
    [
      'answer hold in (must, may, not-required)',
      'the answer on “Keep in custody” is “must”, “may” or “not required”',
    ],
    ['person.qualifies or true', 'the person has a listed conviction or always'],
  ];
  it.each(said)('says `%s`', (text, words) => {
    expect(describeExpression(parse(text).expression, vocabulary)).toBe(words);
  });
});
