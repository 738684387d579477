import { describe, expect, it } from 'vitest';
import { fact, namedList, oneOf, stackOf } from '../reference/stack-builder.ts';
import { dayInWords } from './day-in-words.ts';
import { entryTitle, entryWords, lowerFirst, subjectTitle, valueWords } from './fact-words.ts';

const stack = {
  ...stackOf({
    norms: [],
    facts: [
      { ...fact('paper', oneOf('none', 'i-200')), title: 'The paper shown' },
      fact('paper.signed', { type: 'yes-no' }),
      fact('event.date', { type: 'date' }),
      fact('charge', { type: 'code' }),
      fact('person.age', { type: 'number', unit: 'years' }),
      fact('copies', { type: 'number' }),
      fact('sessions', { type: 'number', unit: 'sessions' }),
      fact('loans', { type: 'list', of: 'loan' }),
      { ...fact('convictions', { type: 'list', of: 'conviction' }), title: 'The convictions' },
      fact('orders', { type: 'list', of: 'order' }),
    ],
    lists: [namedList('closed', ['trespass']), namedList('serious', ['robbery'])],
    records: [
      {
        id: 'conviction',
        title: 'A conviction',
        fields: new Map([
          ['judgment', { name: 'judgment', value: { type: 'date' }, title: 'Day of judgment' }],
          ['past-jail', { name: 'past-jail', value: { type: 'number', unit: 'days' } }],
        ]),
      },
      { id: 'order', title: 'A court order', fields: new Map() },
      { id: 'loan', title: 'Loan paper', fields: new Map() },
    ],
  }),
};
const field = (record: number, name: string) =>
  ({ kind: 'field', list: 'convictions', record, field: name }) as const;

describe('a value in words', () => {
  it.each([
    ['paper', 'i-200', 'i-200'],
    ['paper.signed', true, 'yes'],
    ['paper.signed', false, 'no'],
    ['paper.signed', 'unknown', 'not known'],
    ['paper.signed', undefined, 'not known'],
    ['paper.signed', 'unknowable', 'cannot be known'],
    ['event.date', '2026-02-06', '6 February 2026'],
    ['person.age', 1, '1 year'],
    ['person.age', 17, '17 years'],
    ['copies', 3, '3'],
    ['sessions', 1, '1 session'],
    ['a.fact.nobody.knows', 3, '3'],
    ['convictions', [], 'none'],
    ['convictions', [{}], '1 entry'],
    ['convictions', [{}, {}], '2 entries'],
    ['a.fact.nobody.knows', 'as given', 'as given'],
    ['paper', null, ''],
  ])('%s %j: %s', (name, value, words) => {
    expect(entryWords(stack, name, value)).toBe(words);
  });

  it('says the label of a choice, not its id', () => {
    const labelled = new Map(stack.facts).set(
      'paper',
      fact('paper', { type: 'one-of', values: new Map([['i-200', 'Form I-200']]) }),
    );
    expect(entryWords({ ...stack, facts: labelled }, 'paper', 'i-200')).toBe('Form I-200');
    expect(entryWords({ ...stack, facts: labelled }, 'paper', 'i-205')).toBe('i-205');
  });

  it('names an offence that some list names, and gives the bare code of any other', () => {
    const [closed, serious] = stack.lists.values();
    if (!closed || !serious) throw new Error('no lists');
    const items = [{ code: 'robbery', name: 'Robbery in the first degree', verified: true }];
    const lists = new Map([
      ['closed', closed],
      ['serious', { ...serious, items }],
    ]);
    const words = (code: string) => entryWords({ ...stack, lists }, 'charge', code);
    expect(words('robbery')).toBe('Robbery in the first degree (robbery)');
    expect(words('fraud')).toBe('fraud');
  });

  it('reads a field with the type the record gives it', () => {
    expect(valueWords(stack, field(0, 'judgment'), '2021-02-01')).toBe('1 February 2021');
    expect(valueWords(stack, field(0, 'past-jail'), 1)).toBe('1 day');
  });
});

describe('a title', () => {
  it('is the one the law gives, and else the name', () => {
    expect(entryTitle(stack, 'paper')).toBe('The paper shown');
    expect(entryTitle(stack, 'copies')).toBe('copies');
    expect(entryTitle(stack, 'nothing.of.the.kind')).toBe('nothing.of.the.kind');
  });

  it('says of a list that nothing is missing from it', () => {
    expect(entryTitle(stack, 'convictions.complete')).toBe('The list is complete: The convictions');
    expect(entryTitle(stack, 'lost.complete')).toBe('The list is complete: lost');
  });

  it('counts records from one and drops the article', () => {
    expect(subjectTitle(stack, field(0, ''))).toBe('Conviction 1');
    expect(subjectTitle(stack, field(1, 'judgment'))).toBe('Conviction 2: day of judgment');
    expect(subjectTitle(stack, field(1, 'past-jail'))).toBe('Conviction 2: past jail');
    const order = { kind: 'field', list: 'orders', record: 0, field: 'signed-by' } as const;
    expect(subjectTitle(stack, order)).toBe('Court order 1: signed by');
    const loan = { kind: 'field', list: 'loans', record: 0, field: '' } as const;
    expect(subjectTitle(stack, loan)).toBe('Loan paper 1');
  });

  it('keeps the capital of a name', () => {
    expect(lowerFirst('The day')).toBe('the day');
    expect(lowerFirst('ICE signed it')).toBe('ICE signed it');
    expect(lowerFirst('A judge signed it')).toBe('a judge signed it');
    expect(lowerFirst('')).toBe('');
  });
});

describe('a day in words', () => {
  it('has no leading nought and a month by name', () => {
    expect(dayInWords('2026-01-09')).toBe('9 January 2026');
    expect(dayInWords('2026-12-31')).toBe('31 December 2026');
  });

  it('gives back what is not a day', () => {
    for (const text of ['2026-13-01', '2026-00-10', 'x2026-01-01', '2026-01-011', 'today']) {
      expect(dayInWords(text)).toBe(text);
    }
  });
});
