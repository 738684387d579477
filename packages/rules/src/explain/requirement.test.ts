import { describe, expect, it } from 'vitest';
import type { Expression } from '../language/expression.ts';
import {
  ALWAYS,
  definition,
  fact,
  namedList,
  NEVER,
  oneOf,
  recordType,
  stackOf,
} from '../reference/stack-builder.ts';
import { NOWHERE } from '../reference/expression-builder.ts';
import type { Facts } from '../situation/situation.ts';
import { waysToMeet } from './requirement.ts';

const yesNo = (name: string, title: string) => ({ ...fact(name, { type: 'yes-no' }), title });
const stack = stackOf({
  norms: [],
  facts: [
    yesNo('judge', 'A judge signed it'),
    yesNo('listed', 'The crime is listed'),
    yesNo('recent', 'The judgment is recent'),
    yesNo('sealed', 'The record is sealed'),
    { ...fact('agency', oneOf('jail', 'school')), title: 'The agency' },
    { ...fact('age', { type: 'number' }), title: 'The age' },
    { ...fact('charge', { type: 'code' }), title: 'The charge' },
    { ...fact('orders', { type: 'list', of: 'order' }), title: 'The orders' },
  ],
  lists: [namedList('serious', ['robbery'])],
  records: [recordType('order', { signed: { type: 'yes-no' } })],
  definitions: [definition('barred', [{ is: { op: 'fact', fact: 'judge', span: NOWHERE } }])],
});
const is = (name: string): Expression => ({ op: 'fact', fact: name, span: NOWHERE });
const not = (part: Expression): Expression => ({ op: 'not', part, span: NOWHERE });
const and = (...parts: Expression[]): Expression => ({ op: 'and', parts, span: NOWHERE });
const or = (...parts: Expression[]): Expression => ({ op: 'or', parts, span: NOWHERE });

/** Each way as its clauses; one not known yet carries a question mark. */
const ways = (condition: Expression, facts: Facts = {}): string[][] =>
  waysToMeet(condition, facts, stack).map((way) =>
    way.map(({ text, now }) => (now === 'unknown' ? `${text}?` : text)),
  );

describe('what a condition still lacks', () => {
  it('is nothing where it holds, and no way where it never can', () => {
    expect(ways(is('judge'), { judge: true })).toEqual([[]]);
    expect(ways(ALWAYS)).toEqual([[]]);
    expect(ways(NEVER)).toEqual([]);
    expect(ways(not(NEVER))).toEqual([[]]);
    expect(ways(and(is('judge'), NEVER))).toEqual([]);
  });

  it('tells what the facts deny from what they leave open', () => {
    const both = and(is('judge'), is('listed'));
    expect(ways(both, { judge: false })).toEqual([['A judge signed it', 'The crime is listed?']]);
    expect(ways(both, { judge: true })).toEqual([['The crime is listed?']]);
  });

  it('asks for the denial where that is what is wanted', () => {
    expect(ways(not(is('sealed')), { sealed: true })).toEqual([['The record is not sealed']]);
    expect(ways(not(is('sealed')), { sealed: false })).toEqual([[]]);
  });

  it('gives each side of an "or" as a way of its own, the shortest first', () => {
    const either = or(and(is('judge'), is('listed')), is('recent'));
    expect(ways(either)).toEqual([
      ['The judgment is recent?'],
      ['A judge signed it?', 'The crime is listed?'],
    ]);
  });

  it('turns a denied "and" into either denial, and a denied "or" into both', () => {
    expect(ways(not(and(is('listed'), is('sealed'))))).toEqual([
      ['The crime is not listed?'],
      ['The record is not sealed?'],
    ]);
    expect(ways(not(or(is('sealed'), is('listed'))))).toEqual([
      ['The record is not sealed?', 'The crime is not listed?'],
    ]);
  });

  it('says the same thing once, though two parts need it', () => {
    expect(ways(and(is('judge'), or(is('judge'), is('recent'))))).toEqual([
      ['A judge signed it?'],
      ['A judge signed it?', 'The judgment is recent?'],
    ]);
  });

  it('stops at the three shortest ways', () => {
    expect(
      ways(or(and(is('judge'), is('sealed')), is('listed'), is('recent'), is('judge'))),
    ).toEqual([['The crime is listed?'], ['The judgment is recent?'], ['A judge signed it?']]);
  });

  it('forgets the other ways once one of them is met already', () => {
    expect(ways(or(is('judge'), is('recent')), { recent: true })).toEqual([[]]);
  });

  it('names the fact or list that it speaks of', () => {
    const agency: Expression = { op: 'one-of', fact: 'agency', values: ['jail'], span: NOWHERE };
    const subjects = (condition: Expression) =>
      waysToMeet(condition, {}, stack)
        .flat()
        .map(({ subject }) => subject);
    expect(subjects(and(agency, is('judge')))).toEqual(['agency', 'judge']);
    const span = NOWHERE;
    expect(
      subjects(
        and(
          { op: 'listed', fact: 'charge', list: 'serious', span },
          { op: 'definition', definition: 'barred', span },
          {
            op: 'quantified',
            quantifier: 'any',
            list: 'orders',
            where: { op: 'field', field: 'signed', span },
            span,
          },
        ),
      ),
    ).toEqual(['charge', 'barred', 'orders']);
  });

  it('names nothing where two sides are compared', () => {
    const age: Expression = {
      op: 'compare',
      left: { kind: 'fact', fact: 'age', span: NOWHERE },
      comparison: '>',
      right: { kind: 'number', value: 17, span: NOWHERE },
      span: NOWHERE,
    };
    expect(waysToMeet(age, { age: 3 }, stack)).toStrictEqual([
      [{ text: 'The age is more than 17', now: 'not-met' }],
    ]);
  });
});
