/**
 * GoRules ZEN, given each act as an exported decision table, answers the witnesses at the law's
 * boundaries as the engine does. What does not map stands in docs/oracles.md.
 */
import { describe, expect, it } from 'vitest';
import { newYork } from '../../law/new-york.ts';
import { zenPeer } from '../../peers/zen.ts';
import { boundaryWitnesses } from './witnesses.ts';

describe('ZEN answers the boundary witnesses of exported tables the same way', () => {
  const { stack, engine, law } = newYork();
  const outcomesOf = (root: number): Set<unknown> =>
    new Set(
      engine
        .inquire({})
        .terminals(root)
        .map((terminal) => law.terminals[terminal]?.outcome),
    );
  const acts = [...law.acts].filter(([, root]) => outcomesOf(root).size > 1).map(([act]) => act);

  it.each(acts)(
    '%s',
    async (act) => {
      const witnesses = boundaryWitnesses(stack, engine, act, 120);
      expect(witnesses.length).toBeGreaterThan(20);
      const answers = await (await zenPeer(stack).prepare(witnesses)).run();
      witnesses.forEach(({ facts }, index) => {
        const outcome = answers[index];
        expect({ act, facts, outcome }).toEqual({
          act,
          facts,
          outcome: engine.outcome(act, facts),
        });
      });
    },
    120_000,
  );
});
