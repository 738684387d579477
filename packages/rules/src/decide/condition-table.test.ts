import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import { CITE, conditionStack, LAW, TABLE } from './test/conditions.ts';
import { testOf } from './truth.ts';

const stack = conditionStack();
const engine = engineOf(stack);
const WORDS = ['no-rule', 'must', 'undetermined'] as const;

describe.each(TABLE.map((row, index) => [row[0], index, row[1]] as const))(
  'the condition "%s"',
  (text, index, cases) => {
    it.each(cases)('%j gives %i, both read plainly and by the diagram', (facts, truth) => {
      const when = stack.norms[index]?.when;
      expect(when && testOf(when, stack)(facts, undefined)).toBe(truth);
      expect(engine.outcome(`act-${index}`, facts)).toBe(WORDS[truth]);
      const root = engine.law.acts.get(`act-${index}`) ?? 0;
      const reached = engine.inquire(facts).terminals(root);
      expect(reached.map((each) => engine.law.terminals[each]?.outcome).sort()).toEqual(
        truth === 2 ? ['must', 'no-rule'] : [WORDS[truth]],
      );
    });

    it('draws the same lines where no other condition draws any', () => {
      const alone = engineOf(
        inlineStack({
          federal: `${LAW}
acts: { only: { title: Act } }
norms:
  - { id: n, summary: N., acts: [only], modality: must, when: "${text}", ${CITE} }
`,
        }),
      );
      expect(cases.map(([facts]) => alone.outcome('only', facts))).toEqual(
        cases.map(([, truth]) => WORDS[truth]),
      );
    });
  },
);
