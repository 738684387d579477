import { describe, expect, it } from 'vitest';
import type { Facts } from '../situation/situation.ts';
import { stripped } from './witness.ts';

/** Whether some row has all of these. */
const has = (facts: Facts, wanted: Readonly<Record<string, boolean>>): boolean =>
  ((facts['rows'] ?? []) as readonly Readonly<Record<string, boolean>>[]).some((row) =>
    Object.entries(wanted).every(([field, value]) => row[field] === value),
  );
const FACTS = {
  day: '2026-01-01',
  rain: true,
  rows: [{ a: true, b: true }, { a: false, b: true, c: true }, { b: false }],
};

describe('facts stripped to what shows something', () => {
  it('lose every fact, record and field that does not matter', () => {
    expect(stripped(FACTS, (facts) => has(facts, { c: true }))).toEqual({ rows: [{ c: true }] });
    expect(stripped(FACTS, ({ rain }) => rain === true)).toEqual({ rain: true });
  });

  it('keep in each record its own fields', () => {
    const both = (facts: Facts): boolean =>
      has(facts, { a: true, b: true }) && has(facts, { a: false, c: true });
    expect(stripped(FACTS, both)).toEqual({
      rows: [
        { a: true, b: true },
        { a: false, c: true },
      ],
    });
  });
});
