/** The two errors that matter, over some thousand misread copies. Prints what it measured. */
import { expect, it } from 'vitest';
import { tally } from '../src/noise/measure.ts';
import { ALL } from './papers.ts';

const COPIES = 6;
const SEED = 20261122;

it.each([
  { rate: 0.02, right: 0.96 },
  { rate: 0.05, right: 0.93 },
  { rate: 0.08, right: 0.9 },
  { rate: 0.12, right: 0.85 },
])('at $rate of characters misread nothing is called a court’s that is not', ({ rate, right }) => {
  const counted = tally(ALL, rate, COPIES, SEED);
  process.stdout.write(
    `misread ${rate}: ${counted.papers} papers, right ${counted.rightKind}, unrecognised ${counted.unrecognised}, other ${counted.otherKind}; ` +
      `court papers ${counted.courtPapers}, confirmed ${counted.confirmed}, false judicial ${counted.falseJudicial.length}, missed judicial ${counted.missedJudicial.length}\n`,
  );
  expect(counted.falseJudicial).toEqual([]);
  expect(counted.missedJudicial).toEqual([]);
  expect(counted.rightKind / counted.papers).toBeGreaterThan(right);
});
