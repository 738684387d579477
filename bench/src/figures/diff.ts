/** Exact comparison of New York's law with an edited one: every act, counts, regions and witnesses. */
import { lawDiff } from '@threshold/rules/compare/law-diff';
import { compiledLaw, newYork, without } from '../law/new-york.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

export const DIFF: Measurement = {
  name: 'two laws compared',
  ids: ['diff.ms', 'diff.with_compile.ms'],
  measure,
};

/** The norm whose ban on holding the draft strikes out. */
const STRUCK = '9-131.b1.hold';

function measure({ quick }: MeasureOptions): Promise<Figure[]> {
  const before = newYork();
  const draft = without(before.stack, STRUCK);
  const start = performance.now();
  const after = compiledLaw(draft);
  const compiled = performance.now() - start;
  const times: number[] = [];
  for (let round = 0; round < (quick ? 2 : 5); round++) {
    const from = performance.now();
    const result = lawDiff(
      { engine: before.engine, name: 'in force' },
      { engine: after.engine, name: 'draft' },
    );
    times.push(performance.now() - from);
    if (result.kind === 'refused') throw new Error(result.why.message);
    const hold = result.diff.acts.find(({ act }) => act === 'hold');
    if (!hold || hold.changes.length === 0) throw new Error('the edit changes nothing');
  }
  const median = times.sort((a, b) => a - b)[times.length >> 1]!;
  return Promise.resolve([
    { id: 'diff.ms', value: median, unit: 'ms' },
    { id: 'diff.with_compile.ms', value: median + compiled, unit: 'ms' },
  ]);
}
