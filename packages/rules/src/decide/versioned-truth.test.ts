/**
 * A definition over a list whose versions the day decides between: the first that is in force counts, and
 * where the day is not known, what all that may be in force agree on (docs/semantics.md §1).
 */
import { describe, expect, it } from 'vitest';
import { definitionValue } from '../check/definition-value.ts';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import type { Facts } from '../situation/situation.ts';
import { versionedTruth, type Truth } from './truth.ts';

const engine = (versions: string) =>
  engineOf(
    inlineStack({
      city: `
facts:
  event.date: { type: date, title: The day }
  rows: { type: list, of: row, title: Rows }
records: { row: { title: A row, fields: { a: { type: yes-no }, b: { type: yes-no } } } }
definitions: { meant: { title: Meant, versions: [${versions}] } }
acts: { hold: { title: Hold } }
norms:
  - { id: n, summary: N., acts: [hold], modality: may, when: meant, cite: { ref: § 1, source: code, verified: true } }
`,
    }),
  );
const A = 'is: any rows where (a)';
const B = 'is: any rows where (b)';
const BEFORE = 'in-force: { until: 2020-01-01 }';
const AFTER = 'in-force: { from: 2020-01-01 }';
const rows = (a: boolean, b: boolean): Facts => ({ rows: [{ a, b }], 'rows.complete': true });

describe('a definition over a list that the law changed', () => {
  const cases: readonly (readonly [
    why: string,
    versions: string,
    facts: Facts,
    day: string | undefined,
    outcome: 'may' | 'no-rule' | 'undetermined',
  ])[] = [
    [
      'the earlier holds before',
      `{ ${BEFORE}, ${A} }, { ${AFTER}, ${B} }`,
      rows(true, false),
      '2019-12-31',
      'may',
    ],
    [
      'and not after',
      `{ ${BEFORE}, ${A} }, { ${AFTER}, ${B} }`,
      rows(true, false),
      '2020-01-01',
      'no-rule',
    ],
    [
      'without a day they differ',
      `{ ${BEFORE}, ${A} }, { ${AFTER}, ${B} }`,
      rows(true, false),
      undefined,
      'undetermined',
    ],
    [
      'without a day neither holds',
      `{ ${BEFORE}, ${A} }, { ${AFTER}, ${B} }`,
      rows(false, false),
      undefined,
      'no-rule',
    ],
    [
      'the rest of time has no dates of its own',
      `{ ${BEFORE}, ${A} }, { ${B} }`,
      rows(false, true),
      '2019-12-31',
      'no-rule',
    ],
    [
      'and counts from the day on',
      `{ ${BEFORE}, ${A} }, { ${B} }`,
      rows(false, true),
      '2020-01-01',
      'may',
    ],
    // A permission on one side of an unknown day only is none.
    [
      'without a day only the later would permit',
      `{ ${BEFORE}, ${A} }, { ${B} }`,
      rows(false, true),
      undefined,
      'undetermined',
    ],
    [
      'without a day only the earlier would',
      `{ ${BEFORE}, ${A} }, { ${B} }`,
      rows(true, false),
      undefined,
      'undetermined',
    ],
    [
      'without a day both do, whichever it is',
      `{ ${BEFORE}, ${A} }, { ${B} }`,
      rows(true, true),
      undefined,
      'may',
    ],
    [
      'without a day neither does',
      `{ ${BEFORE}, ${A} }, { ${B} }`,
      rows(false, false),
      undefined,
      'no-rule',
    ],
    [
      'one that began may not be in force yet',
      `{ ${AFTER}, ${A} }`,
      rows(true, true),
      undefined,
      'undetermined',
    ],
  ];
  it.each(cases)('%s', (_, versions, facts, day, outcome) => {
    const law = engine(versions);
    const given = day === undefined ? facts : { ...facts, 'event.date': day };
    expect(law.outcome('hold', given)).toBe(outcome);
    const value = { may: true, 'no-rule': false, undetermined: 'unknown' }[outcome];
    expect(definitionValue(law, 'meant', given)).toBe(value);
  });
});

describe('the truth of versions', () => {
  /** Each version as two digits: in force, and what it says; 2 = not known. */
  const truth = (...versions: readonly [Truth, Truth][]): Truth =>
    versionedTruth(
      versions,
      ([inForce]) => inForce,
      ([, says]) => says,
    );

  it('is what the first says that is surely in force', () => {
    expect(truth([0, 1], [1, 0], [1, 1])).toBe(0);
    expect(truth([1, 2], [1, 1])).toBe(2);
  });

  it('is no where none is', () => {
    expect(truth()).toBe(0);
    expect(truth([0, 1], [0, 2])).toBe(0);
  });

  it('is what all agree on that may be, down to the first that surely is', () => {
    expect(truth([2, 1], [2, 1], [1, 1], [1, 0])).toBe(1);
    expect(truth([2, 1], [2, 0], [1, 1])).toBe(2);
    expect(truth([2, 2], [1, 1])).toBe(2);
    expect(truth([2, 0], [0, 1], [1, 0])).toBe(0);
  });

  it('may be no where none is surely in force', () => {
    expect(truth([2, 1], [2, 1])).toBe(2);
    expect(truth([2, 0], [2, 0])).toBe(0);
  });
});
