/** A pack below may give its own line for the time while an answer is open; nothing else of an act changes. */
import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import { load } from './test/demo-packs.ts';

const ask = "ask: { text: 'Paper?', who: [front-line], look: Here. }";
const STATE = `
facts: { paper: { type: yes-no, title: The paper, ${ask} } }
acts: { hold: { title: Keep the person, safe: Do not keep them., say: { must: Keep them. } } }
norms:
  - { id: a, summary: A., acts: [hold], modality: must, when: paper, cite: { ref: § 1, source: code, verified: true } }
`;
const OWN = 'acts: { hold: { extends: true, safe: Call counsel at once. } }\n';

describe('a waiting line of a pack below', () => {
  const waiting = (packs: Parameters<typeof inlineStack>[0]): string | undefined => {
    const decision = engineOf(inlineStack(packs)).decide(
      { acts: ['hold'], facts: {} },
      { today: '2026-11-22', ask: false },
    );
    return decision.determinations[0]?.safe;
  };

  it('is told in place of the one above, from the lowest pack that has one', () => {
    expect(waiting({ state: STATE })).toBe('Do not keep them.');
    expect(waiting({ state: STATE, city: OWN })).toBe('Call counsel at once.');
    const agency = OWN.replace('at once', 'first');
    expect(waiting({ state: STATE, city: OWN, agency })).toBe('Call counsel first.');
  });

  it('leaves the words of the answers as they are', () => {
    const { acts } = inlineStack({ state: STATE, city: OWN });
    expect(acts.get('hold')).toMatchObject({ title: 'Keep the person', pack: 'test-state' });
    expect(acts.get('hold')?.say.must).toBe('Keep them.');
  });

  it('is refused for an act that nothing above declares, and without a line', () => {
    const codes = (text: string): readonly string[] =>
      load({ 'law/demo/own.yaml': text }).diagnostics.map(({ code }) => code);
    expect(codes('acts: { hodl: { extends: true, safe: Wait. } }\n')).toEqual(['TH310']);
    expect(codes('acts: { hold: { extends: true } }\n')).toEqual(['TH203']);
  });
});
