/** The slower services beside an answer: why it is so, and what to ask next. In processor time. */
import { sufficientReason } from '@threshold/rules/explain/sufficient-reason';
import { nextQuestion } from '@threshold/rules/ask/next-question';
import { newYork } from '../law/new-york.ts';
import { situations } from '../situations/situations.ts';
import { median, percentile, processorTime } from '../timing/throughput.ts';
import type { Measurement } from './figure.ts';

const WARM_UP = 30;

export const REASON: Measurement = {
  name: 'smallest sufficient reason',
  ids: ['reason.ms', 'reason.median.ms', 'reason.proved.share'],
  measure: ({ quick }) => {
    const { stack, engine } = newYork();
    const cases = situations(stack, 5, quick ? 150 : 1000);
    const times: number[] = [];
    let proved = 0;
    for (const [index, { act, facts }] of cases.entries()) {
      if (['contested', 'undetermined'].includes(engine.outcome(act, facts))) continue;
      const start = processorTime();
      const reason = sufficientReason(engine, facts, act);
      if (index < WARM_UP || !reason) continue;
      times.push(processorTime() - start);
      if (reason.smallest) proved++;
    }
    return Promise.resolve([
      { id: 'reason.ms', value: percentile(times, 0.95), unit: 'ms (95 of 100)' },
      { id: 'reason.median.ms', value: median(times), unit: 'ms' },
      { id: 'reason.proved.share', value: proved / times.length, unit: 'share proved smallest' },
    ]);
  },
};

export const ASK: Measurement = {
  name: 'next question',
  ids: ['ask.ms', 'ask.median.ms', 'ask.first.ms', 'ask.first.all_acts.ms'],
  measure: ({ quick }) => {
    const { stack, engine } = newYork();
    const acts = [...engine.law.acts.keys()];
    const timed = (facts: object, asked: readonly string[]): number => {
      const start = processorTime();
      nextQuestion(engine.inquire(facts as Parameters<typeof engine.inquire>[0]), asked);
      return processorTime() - start;
    };
    const rounds = quick ? 3 : 9;
    const first = acts.map((act) => median(Array.from({ length: rounds }, () => timed({}, [act]))));
    const together = median(Array.from({ length: rounds }, () => timed({}, acts)));
    const later = situations(stack, 6, quick ? 100 : 400, { hidden: 0.3 }).map(({ act, facts }) =>
      timed(facts, [act]),
    );
    return Promise.resolve([
      { id: 'ask.ms', value: Math.max(...first), unit: 'ms (slowest act, nothing known)' },
      { id: 'ask.first.ms', value: median(first), unit: 'ms (middle act, nothing known)' },
      { id: 'ask.median.ms', value: median(later), unit: 'ms (three facts in ten unknown)' },
      {
        id: 'ask.first.all_acts.ms',
        value: together,
        unit: 'ms (all acts at once, nothing known)',
      },
    ]);
  },
};
