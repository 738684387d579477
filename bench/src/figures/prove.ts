/** Every property of every pack, proved in every law that no other stands on, compiling included. */
import { proveStack } from '@threshold/rules/prove/prove';
import { allStacks } from '../law/all-stacks.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

export const PROVE: Measurement = {
  name: 'properties proved',
  ids: ['prove.ms', 'prove.properties'],
  measure,
};

function measure({ progress }: MeasureOptions): Promise<Figure[]> {
  const stacks = allStacks();
  let properties = 0;
  const start = performance.now();
  for (const stack of stacks) {
    const from = performance.now();
    for (const { property, verdict } of proveStack(stack)) {
      properties++;
      if (verdict.kind !== 'holds') throw new Error(`${property.id}: ${verdict.kind}`);
    }
    progress(`  ${stack.id}: ${Math.round(performance.now() - from)} ms`);
  }
  const milliseconds = performance.now() - start;
  return Promise.resolve([
    { id: 'prove.ms', value: milliseconds, unit: 'ms' },
    { id: 'prove.properties', value: properties, unit: 'properties' },
  ]);
}
