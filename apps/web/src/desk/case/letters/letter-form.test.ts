/** The form of a letter: what is asked, what stands there already, and what is sent. */
import { describe, expect, it } from 'vitest';
import { letterFields, letterInputs, type FittingLetter } from './letter-form.ts';

const field = (
  path: string,
  input: FittingLetter['fields'][number]['input'],
  more: Partial<FittingLetter['fields'][number]> = {},
): FittingLetter['fields'][number] => ({
  path,
  label: path,
  input,
  needed: false,
  choices: [],
  ...more,
});

const LETTER = {
  fields: [
    field('to', 'group'),
    field('to.name', 'line', { needed: true }),
    field('to.address', 'list', { item: 'line' }),
    field('mayStay', 'yes-no'),
    field('acts', 'list', { item: 'group' }),
    field('acts[].act', 'choice', { needed: true }),
    field('acts[].choice', 'choice', { choices: ['will', 'will-not'] }),
    field('acts[].change', 'choice', { choices: ['none', 'court-order'] }),
    field('acts[].citations', 'list', { item: 'group' }),
    field('acts[].citations[].ref', 'line'),
    field('acts[].citations[].checked', 'yes-no'),
    field('advice', 'list', { item: 'choice', choices: ['lawyer', 'keep'] }),
    field('rule', 'group'),
    field('rule.citations', 'list', { item: 'group' }),
    field('own', 'list', { item: 'group' }),
    field('own[].text', 'text'),
  ],
  held: {
    to: { name: 'Two officers' },
    acts: [
      { act: 'hold', outcome: 'must', citations: [{ ref: 'A § 1', verified: true }] },
      { act: 'transfer', outcome: 'may', citations: [{ ref: 'B § 2', verified: false }] },
    ],
    rule: { citations: [] },
  },
} as const;

describe('the form of a letter', () => {
  it('asks once for each act, and for a check of each citation that nobody read in full', () => {
    expect(letterInputs(LETTER).map(({ path, about, input }) => [path, about, input])).toEqual([
      ['to.name', undefined, 'line'],
      ['to.address', undefined, 'lines'],
      ['mayStay', undefined, 'yes-no'],
      ['acts.1.choice', 'transfer', 'choice'],
      ['acts.1.change', 'transfer', 'choice'],
      ['acts.1.citations.0.checked', 'transfer', 'check'],
      ['advice', undefined, 'checks'],
      ['rule.citations', undefined, 'refs'],
      ['own.0.text', undefined, 'text'],
    ]);
  });

  it('begins with what the desk holds', () => {
    expect(letterInputs(LETTER)[0]?.first).toBe('Two officers');
  });

  it('sends what differs, in the letter’s own shape, each act by its name', () => {
    const typed = {
      'to.name': 'Two officers',
      'to.address': ' 1 Some Street \n\nNew York',
      mayStay: 'no',
      'acts.1.change': 'court-order',
      'acts.1.citations.0.checked': 'yes',
      'own.0.text': ' ',
      advice: 'lawyer\nkeep',
      'rule.citations': 'C § 3',
    };
    expect(letterFields(LETTER, typed)).toEqual({
      to: { address: ['1 Some Street', 'New York'] },
      mayStay: false,
      advice: ['lawyer', 'keep'],
      rule: { citations: [{ ref: 'C § 3', checked: true }] },
      acts: [
        { act: 'transfer', change: 'court-order', citations: [{ ref: 'B § 2', checked: true }] },
      ],
    });
    expect(letterFields(LETTER, {})).toEqual({});
  });
});
