/** Z3 judges New York's compiled law: see referee.ts for what each verdict proves. */
import { describe, expect, it } from 'vitest';
import { runChild } from '../../children/run-child.ts';
import { newYork } from '../../law/new-york.ts';
import type { Verdict } from './referee.ts';

const LARGEST = 'share-information';
const referee = '../oracles/z3/referee.ts';

describe("Z3 agrees with New York's compiled law", () => {
  const acts = [...newYork().law.acts.keys()];
  const others = acts.filter((act) => act !== LARGEST);

  it('on every act but the largest: equal, open where open, rules missing, no clash', async () => {
    const verdicts = (await runChild(referee, others)) as Verdict[];
    expect(verdicts.map(({ act }) => act).sort()).toEqual([...others].sort());
    for (const { act, equal, open, noRule, conflict } of verdicts) {
      expect({ act, equal, open }).toEqual({ act, equal: true, open: true });
      expect({ act, noRule: noRule.norms }).toEqual({ act, noRule: noRule.diagram });
      expect({ act, conflict }).toEqual({ act, conflict: { norms: false, diagram: false } });
    }
  }, 300_000);

  // Minutes of work, more on a busy machine: run where THRESHOLD_LONG is set.
  if (process.env['THRESHOLD_LONG'] !== undefined)
    it('on the largest act: equal, rules missing, no clash', async () => {
      const [verdict] = (await runChild(referee, [LARGEST])) as Verdict[];
      expect(verdict).toMatchObject({ equal: true, conflict: { norms: false, diagram: false } });
      expect(verdict?.noRule.norms).toBe(verdict?.noRule.diagram);
    }, 900_000);
});
