/** Small tables by chance, for the attacker to work on: two ways to count, the first in two steps or one. */
import fc from 'fast-check';
import { finest, type Dimension, type Tallied } from '../src/suppression/frame.ts';

export const AGENCIES: Dimension = {
  id: 'agency',
  label: 'Agency',
  codes: [
    { code: 'all', label: 'All agencies' },
    { code: 'parks', label: 'Parks', within: 'all' },
    { code: 'north', label: 'North site', within: 'parks' },
    { code: 'south', label: 'South site', within: 'parks' },
    { code: 'fire', label: 'Fire', within: 'all' },
  ],
};

export const QUARTERS: Dimension = {
  id: 'time',
  label: 'Time',
  codes: [
    { code: 'half', label: 'First half' },
    { code: 'q1', label: 'First quarter', within: 'half' },
    { code: 'q2', label: 'Second quarter', within: 'half' },
  ],
};

export function tallyOf(
  dimensions: readonly Dimension[],
  counts: readonly number[],
): readonly Tallied[] {
  let places: Record<string, string>[] = [{}];
  for (const dimension of dimensions)
    places = places.flatMap((at) =>
      finest(dimension).map((code) => ({ ...at, [dimension.id]: code })),
    );
  return places.map((at, index) => ({ at, count: counts[index] ?? 0 }));
}

/** Few, because small numbers are what it is about; some zero. */
export const countsOf = (length: number): fc.Arbitrary<number[]> =>
  fc.array(
    fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 8 })),
    {
      minLength: length,
      maxLength: length,
    },
  );
