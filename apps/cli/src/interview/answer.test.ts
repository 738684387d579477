import { describe, expect, it } from 'vitest';
import type { ValueType } from '@threshold/rules/language/model';
import { codeTitle, understand } from './answer.ts';

const NOTHING = { records: new Map(), lists: new Map() };
const PAPERS: ValueType = {
  type: 'one-of',
  values: new Map([
    ['none', 'No paper'],
    ['i-200', 'Form I-200, an arrest warrant'],
    ['i-205', 'Form I-205, a removal warrant'],
  ]),
};
const hear = (text: string, type: ValueType): unknown => {
  const typed = understand(text, 'The title', type, NOTHING, '2026-11-22');
  return typed.kind === 'value'
    ? typed.value
    : typed.kind === 'command'
      ? `(${typed.command})`
      : typed.why;
};

describe('what was typed', () => {
  it.each([
    ['1', 'none'],
    [' i-200 ', 'i-200'],
    ['I-205', 'i-205'],
    ['no paper', 'none'],
    ['removal', 'i-205'],
    [
      'form',
      'That could be “Form I-200, an arrest warrant” or “Form I-205, a removal warrant”. Type its number.',
    ],
    ['4', 'Type a number from 1 to 3.'],
    ['0', 'Type a number from 1 to 3.'],
    ['subpoena', 'No answer here reads “subpoena”. Type a number from 1 to 3.'],
    ['?', '(why)'],
    ['U', '(unknown)'],
    ['x', '(unknowable)'],
    ['b', '(back)'],
    ['q', '(stop)'],
    ['', 'Type an answer, or u when you do not know it yet.'],
  ])('%j of a list of papers', (text, meant) => {
    expect(hear(text, PAPERS)).toBe(meant);
  });

  it('is yes or no in many ways', () => {
    expect(['1', 'y', 'YES', '2', 'n', 'No'].map((text) => hear(text, { type: 'yes-no' }))).toEqual(
      [true, true, true, false, false, false],
    );
  });

  it('is a day, a number or a code', () => {
    expect(hear('today', { type: 'date' })).toBe('2026-11-22');
    expect(hear('2026-02-30', { type: 'date' })).toContain('There is no day “2026-02-30”');
    expect(hear('12', { type: 'number', min: 1 })).toBe(12);
    expect(hear('0', { type: 'number', min: 1 })).toContain('at least 1');
    expect(hear('many', { type: 'number' })).toContain('“The title” is a whole number');
    expect(hear('PL 160.15', { type: 'code' })).toBe('PL 160.15');
  });
});

it('a code is named, or said to be on no list', () => {
  const list = {
    id: 'l',
    pack: 'p',
    title: 'L',
    open: false,
    codes: new Set<string>(),
    cite: [],
    span: { file: '', from: 0, to: 0 },
  };
  const items = [{ code: 'A 1', name: 'Arson', verified: true, candidate: true }];
  expect(codeTitle('A 1', { ...list, items })).toBe('A 1: Arson (a candidate, not used to decide)');
  expect(codeTitle('A 2', { ...list, items })).toBe('A 2 is on no list of this law');
  expect(codeTitle('A 2', undefined)).toBe('A 2 is on no list of this law');
});
