import { describe, expect, it } from 'vitest';
import { inlineStack } from '../check/inline-stack.ts';
import { inVocabularyOrder } from './vocabulary-order.ts';

const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const STACK = inlineStack({
  federal: `
facts:
  zebra: { type: yes-no, title: Zebra }
  apple: { type: yes-no, title: Apple }
definitions:
  mango: { title: Mango, is: zebra, ${CITE} }
acts: { hold: { title: Hold } }
norms:
  - { id: n, summary: N., acts: [hold], modality: must, when: "mango and apple", ${CITE} }
`,
});

describe('the order of the vocabulary', () => {
  it('is that of the packs, facts before definitions, strangers last', () => {
    const names = ['nobody', 'mango', 'stranger', 'apple', 'zebra'];
    expect(names.sort(inVocabularyOrder(STACK))).toEqual([
      ...['zebra', 'apple', 'mango'],
      ...['nobody', 'stranger'],
    ]);
  });
});
