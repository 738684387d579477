/**
 * Disagreements between the engine and the plain reading of the law: New York's packs and random
 * stacks, in three processes. Only situations that the plain reading could work out are counted: it tries
 * every completion under every way of reading the law, some 40 ms a situation for New York's packs.
 */
import { runChild } from '../children/run-child.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

export const AGREEMENT: Measurement = {
  name: 'agreement with the plain reading of the law',
  ids: [
    'reference.disagreements',
    'evaluation.throws',
    'reference.compared',
    'reference.compared.new_york',
  ],
  measure,
};

interface Counts {
  readonly compared: number;
  readonly disagreements: number;
  readonly throws: number;
  readonly examples: readonly string[];
}

async function measure({ quick, progress }: MeasureOptions): Promise<Figure[]> {
  const [newYork, random] = quick ? ['300', '2350'] : ['6000', '97000'];
  const counts = (await Promise.all([
    runChild('agree.ts', ['new-york', '1000', newYork]),
    runChild('agree.ts', ['random', '5000', random]),
    runChild('agree.ts', ['random', '500000', random]),
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
    { id: 'reference.compared.new_york', value: counts[0]?.compared ?? 0, unit: 'situations' },
    { id: 'reference.compared', value: sum(({ compared }) => compared), unit: 'situations' },
  ];
}
