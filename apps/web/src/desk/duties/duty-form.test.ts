/** Forms of separation duties: what is sent, what is missing, what may not stand there. */
import { describe, expect, it } from 'vitest';
import { caughtIn, changedOf, missingIn, splitOf } from './duty-form.ts';
import type { Field } from './duty-words.ts';

const field = (name: Field['name'], type: Field['type'], needed = false): Field => ({
  name,
  type,
  needed,
  past: false,
  choices: [],
});
const FIELDS = [
  field('happened-on', 'day', true),
  field('information', 'several', true),
  field('what-happened', 'text'),
];

describe('a form of a record', () => {
  it('sends choices and days apart from free words, and nothing that was left empty', () => {
    const filled = { 'happened-on': '2026-11-20', information: ['health'], 'what-happened': '  ' };
    expect(splitOf(FIELDS, filled)).toEqual({
      values: { 'happened-on': '2026-11-20', information: ['health'] },
      words: {},
    });
    expect(splitOf(FIELDS, { ...filled, 'what-happened': ' At the gate. ' }).words).toEqual({
      'what-happened': 'At the gate.',
    });
  });

  it('says what is missing', () => {
    expect(missingIn(FIELDS, { information: [] }).map(({ name }) => name)).toEqual([
      'happened-on',
      'information',
    ]);
  });

  it('corrects only what was changed', () => {
    const before = { 'happened-on': '2026-11-20', information: ['health'] };
    const after = { 'happened-on': '2026-11-19', information: ['health'] };
    expect(changedOf(FIELDS, after, before)).toEqual({
      values: { 'happened-on': '2026-11-19' },
      words: {},
    });
  });

  it('catches what says what somebody is, and the number of a person', () => {
    const filled = { 'what-happened': 'She said that she is undocumented, A 012-345-678.' };
    const caught = caughtIn(FIELDS, filled);
    expect(caught.map(({ sure }) => sure).sort()).toEqual([false, true]);
    expect(caughtIn(FIELDS, { 'what-happened': 'A question was asked at the desk.' })).toEqual([]);
  });
});
