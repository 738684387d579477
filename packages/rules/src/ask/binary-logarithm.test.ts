import { expect, it } from 'vitest';
import fc from 'fast-check';
import { binaryLogarithm } from './binary-logarithm.ts';

it('is exact at powers of two', () => {
  for (let power = -40; power <= 40; power += 1) expect(binaryLogarithm(2 ** power)).toBe(power);
});
it('agrees with the platform to the last few bits', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (value) => {
      const ours = binaryLogarithm(value);
      expect(Math.abs(ours - Math.log2(value))).toBeLessThanOrEqual(
        4e-16 * Math.max(1, Math.abs(ours)),
      );
    }),
    { seed: 1, numRuns: 2_000 },
  );
});
it('gives these bits, whatever runs it', () => {
  expect([1 / 3, 2 / 3, 0.1, 3, 0.999].map(binaryLogarithm)).toEqual([
    -1.584962500721156, -0.5849625007211562, -3.321928094887362, 1.584962500721156,
    -0.0014434168696687186,
  ]);
});
it('says nothing of what has no logarithm', () => {
  expect(binaryLogarithm(0)).toBe(-Infinity);
  expect(binaryLogarithm(-1)).toBeNaN();
  expect(binaryLogarithm(NaN)).toBeNaN();
  expect(binaryLogarithm(Infinity)).toBe(Infinity);
});
