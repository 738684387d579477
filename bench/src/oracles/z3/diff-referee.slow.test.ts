/** Z3 judges the comparison of New York's law with an edited one: see diff-referee.ts for what it shows. */
import { expect, it } from 'vitest';
import { runChild } from '../../children/run-child.ts';
import type { DiffVerdict } from './diff-referee.ts';

const ACTS = ['hold', 'use-property'];

it('no changed situation is missed, none is named wrongly, none is ruled out that can be', async () => {
  const verdicts = (await runChild('../oracles/z3/diff-referee.ts', ACTS)) as DiffVerdict[];
  expect(verdicts.map(({ act }) => act)).toEqual(ACTS);
  for (const { act, changed, missed, wrong, ruledOut, seen } of verdicts) {
    expect({ act, missed, wrong, ruledOut, seen }).toEqual({
      act,
      missed: false,
      wrong: false,
      ruledOut: false,
      seen: true,
    });
    expect(BigInt(changed)).toBeGreaterThan(0n);
  }
}, 120_000);
