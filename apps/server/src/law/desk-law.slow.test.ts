/** What is recorded at intake is the whole answer, cut down: never another answer. */
import { expect, it } from 'vitest';
import { LAW } from '../../test/test-desk.ts';
import { DEMO_CASES } from '../demo/demo-cases.ts';

const DAY = '2026-11-20';

it.each(DEMO_CASES)('records of "$title" what the whole answer says', ({ acts, situation }) => {
  const whole: Readonly<Record<string, unknown>> = { 'event.date': DAY, ...situation };
  const hidden = Object.keys(whole).map((name) =>
    Object.fromEntries(Object.entries(whole).filter(([each]) => each !== name)),
  );
  let open = 0;
  for (const facts of [whole, ...hidden]) {
    const read = LAW.read(acts, facts);
    if (!read.ok) throw new Error(read.refusal.problems.join(' '));
    const { duties, ...answer } = LAW.decision(read.value, DAY);
    const { duties: recorded, ...suggested } = LAW.suggestion(read.value, DAY);
    expect(suggested).toEqual(answer);
    expect(recorded).toEqual(duties.filter(({ state }) => state === 'owed'));
    if (recorded.length < duties.length) open++;
  }
  // Otherwise the two could not differ.
  expect(open).toBeGreaterThan(0);
});
