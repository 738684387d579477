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
  ids: ['diff.ms', 'diff.with_compile.ms', 'diff.look_back.ms', 'diff.look_back.first.ms'],
  measure,
};

/** Comparisons before the longer ones are timed. */
const WARMED = 10;
/** The norm whose ban on holding the draft strikes out. */
const STRUCK = '9-131.b1.hold';

function measure({ quick }: MeasureOptions): Promise<Figure[]> {
  const before = newYork();
  const start = performance.now();
  const draft = compiledLaw(without(before.stack, STRUCK));
  const compiled = performance.now() - start;
  const shorter = (): CompiledLaw => compiledLaw(withShorterLookBacks());
  const first = timed(before, shorter());
  const rounds = quick ? 2 : 7;
  const struck = median(rounds, () => timed(before, compiledLaw(without(before.stack, STRUCK))));
  // A page of drafts has compared many times before; a command in a terminal has not.
  for (let round = 0; round < (quick ? 0 : WARMED); round++) timed(before, shorter());
  return Promise.resolve([
    { id: 'diff.ms', value: struck, unit: 'ms' },
    { id: 'diff.with_compile.ms', value: timed(before, draft) + compiled, unit: 'ms' },
    { id: 'diff.look_back.ms', value: median(rounds, () => timed(before, shorter())), unit: 'ms' },
    { id: 'diff.look_back.first.ms', value: first, unit: 'ms' },
  ]);
}

/** Milliseconds of one comparison with a draft that was never compared before, so that nothing is remembered of it. */
function timed(before: CompiledLaw, after: CompiledLaw): number {
  const from = performance.now();
  const result = lawDiff(
    { engine: before.engine, name: 'in force' },
    { engine: after.engine, name: 'draft' },
  );
  const took = performance.now() - from;
  if (result.kind === 'refused') throw new Error(result.why.message);
  const hold = result.diff.acts.find(({ act }) => act === 'hold');
  if (!hold || hold.changes.length === 0) throw new Error('the edit changes nothing');
  return took;
}

function median(rounds: number, time: () => number): number {
  const times = Array.from({ length: rounds }, time);
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}
