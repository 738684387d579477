/**
 * Disagreements between the engine and the plain reading of the law: half on New York's packs, half on
 * random stacks, in two processes. Only situations that the plain reading could work out are counted.
 */
import { runChild } from '../children/run-child.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

export const AGREEMENT: Measurement = {
  name: 'agreement with the plain reading of the law',
  ids: ['reference.disagreements', 'evaluation.throws', 'reference.compared'],
  measure,
};

interface Counts {
  readonly compared: number;
  readonly disagreements: number;
  readonly throws: number;
  readonly examples: readonly string[];
}

async function measure({ quick, progress }: MeasureOptions): Promise<Figure[]> {
  const half = String(quick ? 2500 : 100_000);
  const counts = (await Promise.all([
    runChild('agree.ts', ['new-york', '1000', half]),
    runChild('agree.ts', ['random', '5000', half]),
  ])) as Counts[];
  for (const { examples } of counts)
    for (const example of examples) progress(`disagreement: ${example}`);
  const sum = (of: (count: Counts) => number): number =>
    counts.reduce((total, count) => total + of(count), 0);
  return [
    {
      id: 'reference.disagreements',
      value: sum(({ disagreements }) => disagreements),
      unit: 'situations',
    },
    { id: 'evaluation.throws', value: sum(({ throws }) => throws), unit: 'situations' },
    { id: 'reference.compared', value: sum(({ compared }) => compared), unit: 'situations' },
  ];
}
