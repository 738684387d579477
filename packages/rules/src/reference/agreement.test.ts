/**
 * The promise that the compiled law answers what the semantics say: thousands of random situations over
 * random stacks, each answered by the engine and by the plain reading. A few of them, and the smallest
 * stack behind each difference that was ever found, are in agreement-cases.test.ts, which is quick.
 */
import { describe, expect, it } from 'vitest';
import { disagreements, REFUSED } from './campaign.ts';
import type { Feature } from './random-vocabulary.ts';

describe('the compiled law answers what the semantics say', () => {
  it('exactly, where it is exact', () => {
    const without: readonly Feature[] = [...REFUSED, 'two-dates'];
    const campaign = { seeds: [0, 60], cases: 40, without } as const;
    expect(disagreements(campaign)).toEqual([]);
  });

  it('never with less possible than is, where it compares two hidden dates', () => {
    const campaign = { seeds: [100, 130], cases: 20, without: REFUSED } as const;
    expect(disagreements({ ...campaign, mayHoldMore: true })).toEqual([]);
  });

  it('never with less possible than is, where the law is too large to compile', () => {
    const campaign = { seeds: [200, 230], cases: 20, without: REFUSED } as const;
    const small = { compile: { nodeBudget: 60 }, actsOnly: true, maySplitReadings: true };
    const cautious = { mayHoldMore: true };
    expect(disagreements({ ...campaign, ...small, ...cautious })).toEqual([]);
  });
});
