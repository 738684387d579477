import { describe, expect, it } from 'vitest';
import { classOf, endOfKeeping } from './record-class.ts';

describe('the class of a record', () => {
  it.each([
    ['withdrawn', 'must', 'withdrawn'],
    ['closed', 'must', 'complied'],
    ['closed', 'may', 'complied'],
    ['closed', 'must-not', 'declined'],
    ['closed', null, 'declined'],
    ['answered', 'must', undefined],
    ['received', null, undefined],
  ] as const)('of one that is %s with %s is %s', (state, outcome, expected) => {
    expect(classOf(state, outcome)).toBe(expected);
  });
});

describe('the end of keeping', () => {
  it.each([
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('after %s and %i months is %s', (ended, months, expected) => {
    expect(endOfKeeping(ended, months)).toBe(expected);
  });
});
