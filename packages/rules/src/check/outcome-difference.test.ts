/** An act on two days, or under two answers, side by side. */
import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack, JAIL } from './inline-stack.ts';
import { outcomeDifference, pairOf, SAME } from './outcome-difference.ts';
import { allValues } from './witness.ts';

const engine = engineOf(inlineStack(JAIL));
const { law } = engine;
const level = (name: string): number =>
  law.variables.findIndex((variable) => 'fact' in variable && variable.fact === name);

/** "before → after" for each way in which the outcomes differ somewhere; "same" where they agree too. */
function ways(name: string, values: readonly [number, number], act = 'hold'): string[] | undefined {
  const region = outcomeDifference(law, act, level(name), values);
  if (!region) return undefined;
  const found = new Set<string>();
  region.find(allValues(engine), (terminal) => {
    const { before, after } = pairOf(terminal);
    found.add(terminal === SAME ? 'same' : `${before} → ${after}`);
    return false;
  });
  return [...found].sort();
}

describe('an act under two answers of one variable', () => {
  it('changes where a law began', () => {
    expect(ways('event.date', [0, 1])).toEqual(['no-rule → may', 'no-rule → must-not', 'same']);
    expect(ways('event.date', [1, 2])).toEqual(['no-rule → must-not', 'same']);
    expect(ways('event.date', [2, 0])).toEqual(['may → no-rule', 'must-not → no-rule', 'same']);
  });

  it('changes below the first variable of the diagram too', () => {
    // Values of the paper: none, a detainer, Form I-200.
    expect(ways('paper', [0, 1])).toEqual(['no-rule → may', 'no-rule → must-not', 'same']);
    expect(ways('paper', [0, 2])).toEqual(['no-rule → must-not', 'same']);
    expect(ways('paper.judge', [0, 1])).toEqual(['must-not → may', 'must-not → no-rule', 'same']);
  });

  it('differs nowhere from itself, and an act that is not there differs nowhere', () => {
    expect(ways('paper', [1, 1])).toBeUndefined();
    expect(ways('event.date', [1, 1])).toBeUndefined();
    expect(ways('paper', [0, 1], 'no-such-act')).toBeUndefined();
  });
});
