/**
 * Exact comparison of New York's law with an edited one: every act, counts, regions and witnesses. One edit strikes out a
 * norm; the other shortens both look-backs, which turns every question over the record of convictions into two.
 */
import { lawDiff } from '@threshold/rules/compare/law-diff';
import { compiledLaw, newYork, without, type CompiledLaw } from '../law/new-york.ts';
import { withShorterLookBacks } from '../law/shorter-look-backs.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

export const DIFF: Measurement = {
  name: 'two laws compared',
  ids: ['diff.ms', 'diff.with_compile.ms', 'diff.look_back.ms'],
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
  const rounds = quick ? 2 : 5;
  const struck = median(before, after, rounds);
  const shorter = median(before, compiledLaw(withShorterLookBacks()), rounds);
  return Promise.resolve([
    { id: 'diff.ms', value: struck, unit: 'ms' },
    { id: 'diff.with_compile.ms', value: struck + compiled, unit: 'ms' },
    { id: 'diff.look_back.ms', value: shorter, unit: 'ms' },
  ]);
}

function median(before: CompiledLaw, after: CompiledLaw, rounds: number): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
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
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}
