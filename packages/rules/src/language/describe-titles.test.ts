/** Titles and labels of a pack inside a sentence: where "not" goes, and which capitals stay. */
import { describe, expect, it } from 'vitest';
import type { Stack } from './model.ts';
import { describeExpression, type Words } from './describe-expression.ts';
import type { Expression } from './expression.ts';
import { vocabulary } from './test/demo-conditions.ts';

const span = { file: 'a.yaml', from: 0, to: 0 };

function titled(title: string, negated: boolean): string {
  const facts: Stack['facts'] = new Map([
    ['x', { name: 'x', pack: 'demo', title, value: { type: 'yes-no' }, span }],
  ]);
  const fact: Expression = { op: 'fact', fact: 'x', span };
  const words: Words = { ...vocabulary, facts };
  return describeExpression(negated ? { op: 'not', part: fact, span } : fact, words);
}

function valued(label: string, negated: boolean): string {
  const values = new Map([
    ['v', label],
    ['w', 'Two'],
  ]);
  const facts: Stack['facts'] = new Map([
    ['x', { name: 'x', pack: 'demo', title: 'The paper', value: { type: 'one-of', values }, span }],
  ]);
  const test: Expression = { op: 'one-of', fact: 'x', values: ['v'], span };
  const words: Words = { ...vocabulary, facts };
  return describeExpression(negated ? { op: 'not', part: test, span } : test, words);
}

describe('a title that is a sentence', () => {
  it.each([
    ['The door is open', 'the door is not open'],
    ['Both doors are open', 'both doors are not open'],
    ['The door was open', 'the door was not open'],
    ['The doors were open', 'the doors were not open'],
    ['They can enter', 'they can not enter'],
    ['They could enter', 'they could not enter'],
    ['They may enter', 'they may not enter'],
    ['They must enter', 'they must not enter'],
    ['They will enter', 'they will not enter'],
    ['They would enter', 'they would not enter'],
    ['They should enter', 'they should not enter'],
    ['The person has been told', 'the person has not been told'],
    ['They have been told', 'they have not been told'],
    ['They had been told', 'they had not been told'],
    ['They have keys', 'it is not so that they have keys'],
    ['This island burns', 'it is not so that this island burns'],
  ])('%s: denied as "%s"', (title, denied) => {
    expect(titled(title, true)).toBe(denied);
  });

  it.each([
    ['A judge signed', 'a judge signed'],
    ['ICE is here', 'ICE is here'],
    ['I-200 was shown', 'I-200 was shown'],
    ['already small', 'already small'],
    ['The ICE agent', 'the ICE agent'],
  ])('%s: begins "%s" inside a sentence', (title, said) => {
    expect(titled(title, false)).toBe(said);
  });
});

describe('the words of a value', () => {
  it.each([
    ['A form', 'the paper is a form', 'the paper is not a form'],
    ['An order', 'the paper is an order', 'the paper is not an order'],
    ['The order', 'the paper is the order', 'the paper is not the order'],
    ['Some order', 'the paper is some order', 'the paper is not some order'],
    ['Another order', 'the paper is another order', 'the paper is not another order'],
    ['Other', 'the paper is other', 'the paper is not other'],
    ['Any order', 'the paper is any order', 'the paper is not any order'],
    ['Form I-200', 'the paper is Form I-200', 'the paper is not Form I-200'],
    ['Anything', 'the paper is Anything', 'the paper is not Anything'],
    ['No paper', 'the paper is no paper', 'the paper is anything but “no paper”'],
    ['None', 'the paper is none', 'the paper is anything but “none”'],
    ['Not signed', 'the paper is not signed', 'the paper is anything but “not signed”'],
    ['Notice', 'the paper is Notice', 'the paper is not Notice'],
  ])('%s', (label, said, denied) => {
    expect(valued(label, false)).toBe(said);
    expect(valued(label, true)).toBe(denied);
  });
});
