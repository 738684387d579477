/** Z3's second opinion on what the packs guarantee: see property-claims.ts for what each question proves. */
import { describe, expect, it } from 'vitest';
import { runChild } from '../../children/run-child.ts';
import type { Judged } from './property-judge.ts';

describe('Z3 agrees on properties', () => {
  it("of New York's packs, of Texas's ceilings, and on false ones of each shape", async () => {
    const judged = (await runChild('../oracles/z3/property-judge.ts', [
      'us-ny-nyc',
      'us-tx-houston',
    ])) as Judged[];
    const isFalse = ({ id }: Judged): boolean => id.startsWith('false.');
    expect(judged.length).toBeGreaterThan(25);
    for (const { id, engine, found } of judged.filter((each) => !isFalse(each))) {
      expect({ id, engine, found }).toEqual({ id, engine: 'holds', found: false });
    }
    const refuted = judged.filter(isFalse);
    expect(refuted).toHaveLength(6);
    for (const { id, engine, found } of refuted) {
      expect({ id, engine, found }).toEqual({ id, engine: 'fails', found: true });
    }
  }, 240_000);
});
