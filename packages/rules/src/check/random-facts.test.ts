import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../reference/chance.ts';
import type { Engine } from '../decide/engine.ts';
import type { Facts } from '../situation/situation.ts';
import { OFF_LIST } from './fit-facts.ts';
import { engineOf, inlineStack } from './inline-stack.ts';
import { randomFacts } from './random-facts.ts';

const cite = 'cite: { ref: Code § 1, source: code, verified: true }';
const engine = engineOf(
  inlineStack({
    city: `
facts:
  event.date: { type: date, title: The day }
  paper: { type: one-of, values: { none: None, form: A form, warrant: A warrant } }
  signed: { type: yes-no }
  charge: { type: code, of: serious }
  nights: { type: number, min: 2, max: 30 }
  other.day: { type: date }
  convictions: { type: list, of: conviction }
records: { conviction: { title: A conviction, fields: { offence: { type: code, of: serious }, past: { type: number } } } }
lists:
  serious: { title: Serious, ${cite}, items: [{ code: R-1, name: Robbery, verified: true }, { code: R-2, name: Robbery, verified: true }] }
  minor: { title: Minor, ${cite}, items: [{ code: T-1, name: Trespass, verified: true }] }
acts: { hold: { title: Hold } }
norms:
  - { id: a, summary: A., acts: [hold], modality: may, when: paper = warrant and signed and charge in serious, in-force: { from: 2020-03-01 }, ${cite} }
  - { id: b, summary: B., acts: [hold], modality: must-not, when: nights > 9 and any convictions where (offence in serious), ${cite} }
`,
  }),
);
function drawn(): readonly Facts[] {
  const chance = chanceFrom(5);
  return Array.from({ length: 400 }, () => randomFacts(engine, chance));
}
const seenIn =
  (all: readonly Facts[]) =>
  (name: string): Set<unknown> =>
    new Set(all.map((facts) => facts[name]));
type Rows = readonly { offence?: string; past?: number }[];
const rowsOf = (facts: Facts): Rows => (facts['convictions'] ?? []) as Rows;

describe('random situations', () => {
  it('are the same for the same chance', () => {
    const again = chanceFrom(5);
    expect(Array.from({ length: 3 }, () => randomFacts(engine, again))).toEqual(
      drawn().slice(0, 3),
    );
  });

  // One code stands for all on the same lists, and one for all on none.
  it('know every fact, each with a value it can have', () => {
    const seen = seenIn(drawn());
    expect(seen('signed')).toEqual(new Set([true, false]));
    expect(seen('paper')).toEqual(new Set(['none', 'form', 'warrant']));
    expect(seen('charge')).toEqual(new Set(['R-1', 'T-1', OFF_LIST]));
    for (const nights of seen('nights')) {
      expect(nights).toBeGreaterThanOrEqual(2);
      expect(nights).toBeLessThanOrEqual(30);
    }
    for (const day of seen('other.day')) expect(day).toMatch(/^20(1[5-9]|2[0-6])-0[1-9]-15$/);
  });

  it('stand on the days and numbers that the law names, and below them', () => {
    const seen = seenIn(drawn());
    expect([...seen('event.date')]).toEqual(expect.arrayContaining(['2020-03-01', '2020-02-29']));
    expect([...seen('nights')]).toEqual(expect.arrayContaining([2, 10]));
  });

  it('hold lists of none, one and two records, with every field', () => {
    const rows = drawn().map(rowsOf);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([0, 1, 2]));
    const full = rows.flat().filter((row) => row.past !== undefined);
    expect(new Set(full.map(({ offence }) => offence))).toEqual(new Set(['R-1', 'T-1', OFF_LIST]));
    expect(full.every(({ past = -1 }) => past >= 0 && past < 400)).toBe(true);
  });

  it('come to every outcome of the law', () => {
    expect(new Set(drawn().map((facts) => engine.outcome('hold', facts)))).toEqual(
      new Set(['may', 'must-not', 'no-rule', 'contested']),
    );
  });
});

describe('a random situation at either end of chance, and in its middle', () => {
  const CODES = `
lists:
  one: { title: One, ${cite}, items: [{ code: O-1, name: One, verified: true }, { code: B-1, name: Both, verified: true }] }
  two: { title: Two, ${cite}, items: [{ code: T-1, name: Two, verified: true }, { code: B-1, name: Both, verified: true }] }
`;
  const ask = 'ask: { text: What?, who: [front-line], look: Here. }';
  const law = (acts: string): Engine =>
    engineOf(
      inlineStack({
        city: `
facts:
  due: { type: date, title: Due }
  day: { type: date, title: Day }
  signed: { type: yes-no }
  paper: { type: one-of, values: { none: None, form: A form, warrant: A warrant } }
  charge: { type: code, of: one }
  nights: { type: number, min: 2, max: 30 }
  age: { type: number }
  stay: { type: number, max: 50 }
  rows: { type: list, of: row }
records: { row: { title: A row, fields: { hit: { type: yes-no }, past: { type: number } } } }
${CODES}
definitions:
  struck: { title: Struck, is: any rows where (hit), ${ask}, ${cite} }
acts: { ${acts} }
norms:
  - { id: a, summary: A., acts: [hold], modality: may, when: 'due >= 2020-03-01 and due < 2021-03-01', ${cite} }
  - { id: b, summary: B., acts: [hold], modality: must, when: 'stay >= 10 and struck', ${cite} }
`,
      }),
    );
  const at = (acts: string, chance: number): Facts => randomFacts(law(acts), () => chance);
  const low = 0;
  const middle = 0.5;
  const high = 0.999;

  it('has of each fact the first, the middle and the last, and of days those that the law names', () => {
    const acts = 'before: { title: Before }, hold: { title: Hold }, after: { title: After }';
    expect(at(acts, low)).toEqual({
      due: '2020-03-01',
      day: '2015-01-15',
      signed: true,
      paper: 'none',
      charge: OFF_LIST,
      nights: 2,
      age: 0,
      stay: 10,
      rows: [],
      'rows.complete': true,
    });
    expect(at(acts, high)).toEqual({
      due: '2021-02-28',
      day: '2026-09-15',
      signed: false,
      paper: 'warrant',
      charge: 'T-1',
      nights: 30,
      age: 399,
      stay: 10,
      rows: [
        { hit: false, past: 399 },
        { hit: false, past: 399 },
      ],
      'rows.complete': false,
    });
    // The act in the middle depends on three of them: there a place of its diagram is made plain.
    expect(at(acts, middle)).toEqual({
      due: '2020-03-01',
      day: '2021-05-15',
      signed: false,
      paper: 'form',
      charge: 'B-1',
      nights: 30,
      age: 200,
      stay: 10,
      struck: true,
      rows: [{ hit: false, past: 200 }],
      'rows.complete': false,
    });
  });

  it('has records where chance wants them in place of the answer over them', () => {
    const only = 'hold: { title: Hold }';
    expect(at(only, middle)).toMatchObject({ struck: true });
    expect(at(only, 0.4)).not.toHaveProperty('struck');
  });

  it('is by chance alone in a law without acts', () => {
    const duties = 'hold: { title: Hold, kind: duty }';
    expect(Object.keys(at(duties, low)).sort()).toEqual(
      [
        'due',
        'day',
        'signed',
        'paper',
        'charge',
        'nights',
        'age',
        'stay',
        'rows',
        'rows.complete',
      ].sort(),
    );
  });
});
