import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPOSSIBLE } from '../diagram/store.ts';
import { packCode, UnpackedCode } from './packed-code.ts';

const roundTrip = (numbers: readonly number[]): number[] => {
  const code = Int32Array.from(numbers);
  const unpacked = new UnpackedCode(packCode(code), code.length);
  unpacked.readTo(code.length);
  return [...unpacked.code];
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

  it('is read as far as asked, and on from there', () => {
    const code = Int32Array.from([7, ~900_000, 0, ~2, 40, ~5]);
    const unpacked = new UnpackedCode(packCode(code), code.length);
    expect(unpacked.read).toBe(0);
    for (const end of [2, 1, 5, 99]) {
      unpacked.readTo(end);
      expect(unpacked.code.slice(0, unpacked.read)).toEqual(code.slice(0, unpacked.read));
      expect(unpacked.read).toBeGreaterThanOrEqual(Math.min(end, code.length));
    }
    expect(unpacked.code).toEqual(code);
  });

  it('is written in characters that JSON leaves alone', () => {
    expect(packCode(Int32Array.from([0, 1, 16, ~0, ~3]))).toBe('ACgBNF');
  });
});
