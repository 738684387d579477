/** Z3 judges which answers over records go together: see record-referee.ts. */
import { expect, it } from 'vitest';
import { runChild } from '../../children/run-child.ts';
import type { RecordVerdict } from './record-referee.ts';

it('some record of convictions gives exactly the answers that are counted', async () => {
  const verdict = (await runChild('../oracles/z3/record-referee.ts', [])) as RecordVerdict;
  expect(verdict.differ).toEqual([]);
  // Two look-backs and two readings of each, ever, and elsewhere: far fewer than all 64 go together.
  expect(verdict.questions).toHaveLength(6);
  expect(verdict.allowed).toBeGreaterThan(6);
  expect(verdict.allowed).toBeLessThan(40);
}, 120_000);
