/** Counts beyond what a number of JSON holds come back exactly, and words that are called like them stay words. */
import { expect, it } from 'vitest';
import { readDiff, writeDiff } from './diff-json.ts';
import type { LawDiff } from './law-diff.ts';

it('is read back as it was written', () => {
  const many = 2n ** 70n + 1n;
  const diff = {
    acts: [
      {
        act: 'hold',
        situations: many,
        changed: { outcome: 1n, 'newly-undetermined': 0n, 'newly-settled': 0n, ground: many },
        changes: [
          {
            kind: 'outcome',
            before: { outcome: 'must-not', norms: [] },
            after: { outcome: 'may', norms: [] },
            situations: 3n,
            untold: 0n,
            regions: [
              { when: [], situations: 3n, witness: { facts: { changed: 'x', untold: 7 } } },
            ],
          },
        ],
      },
    ],
  } as unknown as LawDiff;
  const text = writeDiff(diff);
  expect(text).toContain('"situations":"1180591620717411303425"');
  expect(readDiff(text)).toEqual(diff);
});
