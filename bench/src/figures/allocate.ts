/** A plan for 20,000 made-up cases and 60 providers under the tiers: seconds, and how far below the best there could be. */
import { highsAllocation } from '@threshold/allocation/edge/highs-solver';
import { planOf } from '@threshold/allocation/plan';
import { syntheticOffice } from '@threshold/allocation/synthetic-office';
import { median } from '../timing/throughput.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

export const ALLOCATE: Measurement = {
  name: 'legal defence allocated',
  ids: ['allocate.s', 'allocate.gap', 'allocate.vs_one_by_one'],
  measure,
};

const OFFICE = { seed: 1, day: '2026-11-23', providers: 60 };

async function measure({ quick, progress }: MeasureOptions): Promise<Figure[]> {
  const solver = await highsAllocation();
  const office = syntheticOffice({ ...OFFICE, cases: quick ? 5_000 : 20_000 });
  const seconds: number[] = [];
  let gap = 0;
  let better = 1;
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    const start = performance.now();
    const plan = planOf(office, 'tiers', solver);
    seconds.push((performance.now() - start) / 1000);
    if (plan.kind === 'no-plan') throw new Error('The made-up office has no plan.');
    gap = plan.gap;
    better = plan.value / plan.oneByOne.value;
    progress(
      `${office.cases.length} cases, ${plan.size.classes} classes, ${plan.size.columns} ways: ${seconds.at(-1)!.toFixed(1)} s, gap ${gap.toExponential(1)}`,
    );
  }
  return [
    { id: 'allocate.s', value: median(seconds), unit: 's' },
    { id: 'allocate.gap', value: gap, unit: 'of the best' },
    { id: 'allocate.vs_one_by_one', value: better, unit: '×' },
  ];
}
