import { afterAll, describe, expect, it } from 'vitest';
import { Recogniser } from '@threshold/instruments/edge/recogniser';
import { VARIANTS } from './degrade.ts';
import { readVariant } from './read-variants.ts';
import { samplePapers } from './sample-papers.ts';

const recogniser = new Recogniser();
afterAll(() => recogniser.close());

/** A small slice of what `npm run read:measure` reads: a judge's warrant, one unsigned, an agency's. */
const SLICE: readonly (readonly [paper: string, variant: string])[] = [
  ['23_ao93_valid_magistrate.txt', 'clean'],
  ['23_ao93_valid_magistrate.txt', 'phone'],
  ['31_ao442_unsigned.txt', 'turned-2'],
  ['31_ao442_unsigned.txt', 'fax'],
  ['11_i205_ij_order.txt', 'shadow'],
  ['11_i205_ij_order.txt', 'upside-down'],
];

describe('sample papers, drawn, spoiled and read', () => {
  it.each(SLICE)(
    '%s, %s: the right kind, and neither error that matters',
    async (name, id) => {
      const paper = samplePapers().find((each) => each.name === name)!;
      const variant = VARIANTS.find((each) => each.id === id)!;
      const { kinds, judicial, present, missedOrder } = await readVariant(
        recogniser,
        paper,
        variant,
      );
      expect(kinds).toEqual([paper.kind]);
      expect(judicial).toBe(paper.judicial);
      expect(missedOrder).toBe(false);
      expect(present).toBe(paper.signed);
    },
    120_000,
  );
});
