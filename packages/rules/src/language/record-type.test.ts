/** The two questions that are asked of a type in many places. */
import { describe, expect, it } from 'vitest';
import { fact, recordType, stackOf } from '../reference/stack-builder.ts';
import { choicesOf } from './choices.ts';
import { recordTypeOf } from './record-type.ts';

const row = recordType('row', { hit: { type: 'yes-no' } });
const stack = stackOf({
  norms: [],
  facts: [fact('rows', { type: 'list', of: 'row' }), fact('flag', { type: 'yes-no' })],
  records: [row],
});

describe('the records of a list', () => {
  it('are of the type that the list names', () => {
    expect(recordTypeOf(stack, 'rows')).toBe(row);
  });

  it('are asked for of lists only: anything else is a fault of the program', () => {
    expect(() => recordTypeOf(stack, 'flag')).toThrow('flag is not a list of records');
  });
});

describe('the values of a closed list', () => {
  it('have words; other types have no such values', () => {
    const values = new Map([['a', 'A']]);
    expect(choicesOf({ type: 'one-of', values })).toBe(values);
    expect(choicesOf({ type: 'date' }).size).toBe(0);
    expect(choicesOf(undefined).size).toBe(0);
  });
});
