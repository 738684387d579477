/** All jurisdictions side by side on one situation, laws loaded. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { sideBySide } from '@threshold/rules/places/side-by-side';
import { askedOn, PLACES, STANDARD_QUESTIONS } from '@threshold/rules/places/standard-questions';
import { loadStack } from '@threshold/rules/load/load-stack';
import { compiledLaw } from '../law/new-york.ts';
import { packFolders, REPOSITORY } from '../law/pack-folders.ts';
import { median, processorTime } from '../timing/throughput.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

export const COMPARE: Measurement = {
  name: 'jurisdictions side by side',
  ids: ['compare.ms', 'compare.all_questions.ms'],
  measure,
};

function measure({ quick }: MeasureOptions): Promise<Figure[]> {
  const folders = packFolders(readdirSync(path.join(REPOSITORY, 'law')));
  const places = Object.keys(PLACES).map((id) => {
    const { stack } = loadStack(folders, id, { cases: false });
    if (!stack) throw new Error(`${id} does not load`);
    return { id, engine: compiledLaw(stack).engine };
  });
  const all = STANDARD_QUESTIONS.map((question) => askedOn(question, '2026-09-10'));
  const rounds = quick ? 4 : 20;
  const one: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = processorTime();
    for (const asked of all) {
      const from = processorTime();
      const { acts } = sideBySide(places, asked);
      if (acts.length > 0) one.push(processorTime() - from);
      if (acts.some(({ cells }) => cells.length !== places.length))
        throw new Error('a place is missing');
    }
    whole.push(processorTime() - start);
  }
  return Promise.resolve([
    { id: 'compare.ms', value: median(one), unit: 'ms (middle question, every place)' },
    {
      id: 'compare.all_questions.ms',
      value: median(whole),
      unit: 'ms (every question, every place)',
    },
  ]);
}
