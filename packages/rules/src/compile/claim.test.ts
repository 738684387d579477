/** A claim that the law compels the city is a fact like others, unless a norm asks what is required by law. */
import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';

const cite = 'cite: { ref: § 1, source: code, verified: true }';
const law = (when: string) =>
  engineOf(
    inlineStack({
      state: `
facts:
  claim.legal-compulsion: { type: yes-no, title: They say the law compels the city }
acts: { hold: { title: Hold } }
`,
      city: `
norms:
  - { id: n, summary: N., acts: [hold], modality: may, when: ${when}, ${cite} }
`,
    }),
  );

describe('a claim that the law compels the city', () => {
  it('is so or not so where a norm asks whether it was made', () => {
    const engine = law('claim.legal-compulsion');
    const outcome = (claimed: boolean) =>
      engine.outcome('hold', { 'claim.legal-compulsion': claimed });
    expect([outcome(true), outcome(false), engine.outcome('hold', {})]).toEqual([
      'may',
      'no-rule',
      'undetermined',
    ]);
  });

  it('is for counsel to judge where a norm asks what the law requires', () => {
    const engine = law('required-by-law');
    const outcome = (claimed: boolean) =>
      engine.outcome('hold', { 'claim.legal-compulsion': claimed });
    expect([outcome(true), outcome(false)]).toEqual(['undetermined', 'no-rule']);
  });
});
