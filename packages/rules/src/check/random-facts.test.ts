import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../reference/chance.ts';
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
const chance = chanceFrom(5);
const drawn: readonly Facts[] = Array.from({ length: 400 }, () => randomFacts(engine, chance));
const seen = (name: string): Set<unknown> => new Set(drawn.map((facts) => facts[name]));
type Rows = readonly { offence?: string; past?: number }[];
const rowsOf = (facts: Facts): Rows => (facts['convictions'] ?? []) as Rows;

describe('random situations', () => {
  it('are the same for the same chance', () => {
    const again = chanceFrom(5);
    expect(Array.from({ length: 3 }, () => randomFacts(engine, again))).toEqual(drawn.slice(0, 3));
  });

  // One code stands for all on the same lists, and one for all on none.
  it('know every fact, each with a value it can have', () => {
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
    expect([...seen('event.date')]).toEqual(expect.arrayContaining(['2020-03-01', '2020-02-29']));
    expect([...seen('nights')]).toEqual(expect.arrayContaining([2, 10]));
  });

  it('hold lists of none, one and two records, with every field', () => {
    const rows = drawn.map(rowsOf);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([0, 1, 2]));
    const full = rows.flat().filter((row) => row.past !== undefined);
    expect(new Set(full.map(({ offence }) => offence))).toEqual(new Set(['R-1', 'T-1', OFF_LIST]));
    expect(full.every(({ past = -1 }) => past >= 0 && past < 400)).toBe(true);
  });

  it('come to every outcome of the law', () => {
    expect(new Set(drawn.map((facts) => engine.outcome('hold', facts)))).toEqual(
      new Set(['may', 'must-not', 'no-rule', 'contested']),
    );
  });
});
