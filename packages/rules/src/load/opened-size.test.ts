/** Conditions at the very limit of their opened size, and what is said one test beyond. */
import { describe, expect, it } from 'vitest';
import { Report } from '../diagnostics/diagnostic.ts';
import type { Expression } from '../language/expression.ts';
import { NOWHERE } from '../reference/expression-builder.ts';
import { ALWAYS, definition, never } from '../reference/stack-builder.ts';
import { checkOpenedSize, openedSizes } from './opened-size.ts';

const test: Expression = { op: 'fact', fact: 'a', span: NOWHERE };
const and = (parts: readonly Expression[]): Expression => ({ op: 'and', parts, span: NOWHERE });
const tests = (count: number): Expression => and(Array<Expression>(count).fill(test));
const opened = (name: string): Expression => ({
  op: 'definition',
  definition: name,
  span: NOWHERE,
});

/** `d0` is one test; each after it names the one before twice. */
const chain = new Map(
  Array.from({ length: 60 }, (_, index) => {
    const before = opened(`d${index - 1}`);
    const is = index === 0 ? test : and([before, { op: 'not', part: before, span: NOWHERE }]);
    return [`d${index}`, definition(`d${index}`, [{ is }])] as const;
  }),
);

function said(...conditions: readonly Expression[]): string[] {
  const report = new Report();
  const all = conditions.map((each, index) => never(`c${index}`, each));
  const sound = checkOpenedSize({ report }, chain, [], all);
  expect(sound).toBe(report.diagnostics.length === 0);
  return report.diagnostics.map(({ code, message }) => `${code} ${message}`);
}

describe('the opened size of a condition', () => {
  const sizeOf = openedSizes(chain);
  const list = { op: 'quantified', quantifier: 'any', list: 'rows', span: NOWHERE } as const;

  it.each<[why: string, condition: Expression, size: number]>([
    ['one test', test, 1],
    ['a constant', ALWAYS, 1],
    ['all parts', and([test, and([test, test])]), 3],
    ['what is denied', { op: 'not', part: tests(4), span: NOWHERE }, 4],
    ['a list, and what it asks of a record', { ...list, where: tests(2) }, 3],
    ['a definition, opened', opened('d3'), 8],
    ['a definition each time it is named', and([opened('d3'), opened('d3')]), 16],
  ])('counts %s', (_, condition, size) => {
    expect(sizeOf(condition)).toBe(size);
  });

  it('counts every version', () => {
    const versions = new Map([['v', definition('v', [{ is: tests(2) }, { is: tests(3) }])]]);
    expect(openedSizes(versions)(opened('v'))).toBe(5);
  });
});

describe('a condition that grows too large', () => {
  it('may come to five thousand tests and no more', () => {
    expect(said(tests(5_000))).toEqual([]);
    expect(said(test, tests(5_001))).toEqual([
      'TH324 The condition of `c1` comes to 5,001 tests once its definitions are opened; 5,000 is the most.',
    ]);
  });

  it('may come to two hundred thousand with all others', () => {
    const full = Array.from({ length: 40 }, () => tests(5_000));
    expect(said(...full)).toEqual([]);
    expect(said(...full, test, test)).toEqual([
      'TH324 Up to `c40` comes to 200,001 tests once its definitions are opened; 200,000 is the most.',
    ]);
  });

  it('is counted in words where the number says nothing any more', () => {
    const [large] = said(opened('d29'));
    expect(large).toContain('comes to 536,870,912 tests');
    const [huge] = said(opened('d59'));
    expect(huge).toContain('comes to more than a thousand million tests');
  });

  it('is looked at where a norm says who is bound and when, together', () => {
    const report = new Report();
    const norm = { id: 'n', binds: tests(3_000), when: tests(2_001), unless: [], span: NOWHERE };
    const norms = [norm] as unknown as Parameters<typeof checkOpenedSize>[2];
    expect(checkOpenedSize({ report }, chain, norms, [])).toBe(false);
    expect(report.diagnostics[0]?.message).toContain('The condition of `n` comes to 5,001 tests');
  });
});
