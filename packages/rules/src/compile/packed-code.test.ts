import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPOSSIBLE } from '../diagram/store.ts';
import { packCode, unpackCode } from './packed-code.ts';

const roundTrip = (numbers: readonly number[]): number[] => {
  const code = Int32Array.from(numbers);
  return [...unpackCode(packCode(code), code.length)];
};

describe('the packed diagram as text', () => {
  it('comes back as it was, terminals and references forward and back', () => {
    const code = [3, ~0, ~4, 0, 1, ~2, IMPOSSIBLE, 12, ~700_000, 5];
    expect(roundTrip(code)).toEqual(code);
    expect(roundTrip([])).toEqual([]);
  });

  it('comes back whatever it holds', () => {
    const number = fc.oneof(
      fc.nat({ max: 40 }),
      fc.nat({ max: 0x3fff_ffff }),
      fc.integer({ min: -2_000_000, max: -1 }),
    );
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect(roundTrip(numbers)).toEqual(numbers);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('is written in characters that JSON leaves alone', () => {
    expect(packCode(Int32Array.from([0, 1, 16, ~0, ~3]))).toBe('ACgBNF');
  });
});
