import { describe, expect, it } from 'vitest';
import type { Expression } from '../language/expression.ts';
import type { RecordValue } from '../situation/situation.ts';
import { settled, type Truth } from './kleene.ts';
import type { QuantifiedExpression } from './quantified.ts';
import {
  and,
  compare,
  count,
  every,
  fieldIsListed,
  fieldTerm,
  plus,
  some,
  term,
  yes,
  yesField,
} from './expression-builder.ts';
import { fact, namedList, stackOf } from './stack-builder.ts';

const stack = stackOf({
  norms: [],
  facts: [fact('list', { type: 'list', of: 'record' })],
  lists: [namedList('open', ['robbery'], true), namedList('closed', ['robbery'])],
});
const YES = { q: true };
const NO = { q: false };
const GAP = {};

function truth(
  expression: Expression,
  records: readonly RecordValue[],
  complete?: boolean,
  more: Readonly<Record<string, string | boolean>> = {},
): Truth {
  const facts = {
    list: records,
    ...(complete === undefined ? {} : { 'list.complete': complete }),
    ...more,
  };
  const node = { kind: 'expression', expression: expression as QuantifiedExpression } as const;
  return settled(node, { stack, facts, choices: new Map() });
}

describe('what the records at hand settle', () => {
  const any = some('list', yesField('q'));
  const all = every('list', yesField('q'));
  it.each([
    ['any', any, [YES], undefined, true],
    ['any', any, [GAP, YES], false, true],
    ['any', any, [NO], undefined, 'unknown'],
    ['any', any, [NO], false, 'unknown'],
    ['any', any, [NO], true, false],
    ['any', any, [], true, false],
    ['any', any, [NO, GAP], true, 'unknown'],
    ['every', all, [NO], undefined, false],
    ['every', all, [YES, NO], true, false],
    ['every', all, [YES], undefined, 'unknown'],
    ['every', all, [YES], true, true],
    ['every', all, [], true, true],
    ['every', all, [YES, GAP], true, 'unknown'],
  ] as const)('%s %#', (_, expression, records, complete, expected) => {
    expect(truth(expression, records, complete)).toBe(expected);
  });

  it.each([
    ['>=', 2, [YES, YES], false, true],
    ['>=', 2, [YES, GAP], true, 'unknown'],
    ['>=', 2, [YES, NO], true, false],
    ['>=', 2, [YES, NO], false, 'unknown'],
    ['<', 2, [YES, YES], false, false],
    ['<', 2, [YES], true, true],
    ['=', 1, [YES], false, 'unknown'],
    ['=', 1, [YES], true, true],
    ['=', 1, [YES, YES], false, false],
    ['!=', 0, [YES], false, true],
    ['<=', 0, [GAP], true, 'unknown'],
  ] as const)(
    'count %s %i of %j, complete: %s',
    (comparison, amount, records, complete, expected) => {
      const expression = count('list', yesField('q'), comparison, amount);
      expect(truth(expression, records, complete)).toBe(expected);
    },
  );

  it('knows nothing of a list nobody gave', () => {
    const node = { kind: 'expression', expression: any as QuantifiedExpression } as const;
    const facts = { 'list.complete': true };
    expect(settled(node, { stack, facts, choices: new Map() })).toBe('unknown');
  });

  it('leaves a code open that stands on no item of an open list', () => {
    const records = [{ code: 'arson' }];
    expect(truth(some('list', fieldIsListed('code', 'open')), records, true)).toBe('unknown');
    expect(truth(some('list', fieldIsListed('code', 'closed')), records, true)).toBe(false);
  });

  it('reads facts outside the record, and lets what is surely false win', () => {
    const where = and(yesField('q'), yes('outside'));
    expect(truth(some('list', where), [YES], true)).toBe('unknown');
    expect(truth(some('list', where), [NO], true)).toBe(false);
    expect(truth(some('list', where), [YES], true, { outside: true })).toBe(true);
  });

  it('drops a judgment on the day it is five years old', () => {
    const within = compare(plus(fieldTerm('date'), term(5), 'years'), '>', term('event.date'));
    const on = (date: string): Truth =>
      truth(some('list', within), [{ date }], true, { 'event.date': '2026-09-10' });
    expect(on('2021-09-10')).toBe(false);
    expect(on('2021-09-11')).toBe(true);
  });
});
