/**
 * Papers, from text to reading: how long one takes, and the two errors that matter, counted over seeded
 * misread copies of every paper among the fixtures.
 */
import { tally } from '@threshold/instruments/noise/measure';
import { pagesFromText } from '@threshold/instruments/page/pages-from-text';
import { readPacket } from '@threshold/instruments/read-packet';
import { ALL } from '../../../packages/instruments/test/papers.ts';
import { median, percentile, processorTime } from '../timing/throughput.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

const SEED = 20261120;
const RATES = [0.02, 0.05, 0.08, 0.12] as const;

export const PAPERS: Measurement = {
  name: 'papers, from text to reading',
  ids: [
    'read.text.ms',
    'read.text.p95.ms',
    'read.false_judicial',
    'read.missed_judicial',
    'read.right_kind',
    'read.confirmed_judicial',
    'read.copies',
  ],
  measure: (options) => Promise.resolve(measure(options)),
};

function measure({ quick, progress }: MeasureOptions): readonly Figure[] {
  const times: number[] = [];
  for (let round = 0; round < (quick ? 4 : 12); round++) {
    for (const { text, context } of ALL) {
      const started = processorTime();
      readPacket(pagesFromText(text), context);
      // The first round warms up.
      if (round > 0) times.push(processorTime() - started);
    }
  }
  const counted = RATES.map((rate) => {
    progress(`  ${rate * 100} of 100 characters misread`);
    return tally(ALL, rate, quick ? 2 : 10, SEED);
  });
  const sum = (pick: (tallied: (typeof counted)[number]) => number): number =>
    counted.reduce((total, each) => total + pick(each), 0);
  return [
    { id: 'read.text.ms', value: median(times), unit: 'ms' },
    { id: 'read.text.p95.ms', value: percentile(times, 0.95), unit: 'ms' },
    {
      id: 'read.false_judicial',
      value: sum(({ falseJudicial }) => falseJudicial.length),
      unit: 'papers',
    },
    {
      id: 'read.missed_judicial',
      value: sum(({ missedJudicial }) => missedJudicial.length),
      unit: 'papers',
    },
    {
      id: 'read.right_kind',
      value: sum(({ rightKind }) => rightKind) / sum(({ papers }) => papers),
      unit: 'share',
    },
    {
      id: 'read.confirmed_judicial',
      value: sum(({ confirmed }) => confirmed) / sum(({ courtPapers }) => courtPapers),
      unit: 'share',
    },
    { id: 'read.copies', value: sum(({ papers }) => papers), unit: 'papers' },
  ];
}
