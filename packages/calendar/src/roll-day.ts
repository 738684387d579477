/** Moving a last day off the days that do not count, one by one, each with its reason. */
import { dateOf } from './civil-day.ts';
import type { Roll } from './counting-rule.ts';
import { skippedBy, type DayMarks } from './day-marks.ts';
import type { Rolled } from './proof.ts';

export interface RolledDay {
  readonly day: number;
  readonly rolled?: Rolled;
}

/** A calendar without a single open day in so long a time is a mistake in the calendar. */
const MOST_ROLLED = 400;

/** Undefined: there is no day to move to. */
export function rollDay(
  day: number,
  roll: Roll | undefined,
  marks: DayMarks,
): RolledDay | undefined {
  if (roll === undefined) return { day };
  const step = roll.to === 'next' ? 1 : -1;
  const over: Rolled['over'] = [];
  let at = day;
  while (over.length < MOST_ROLLED) {
    const why = skippedBy(marks(at), roll.from);
    if (why.length === 0) {
      if (over.length === 0) return { day };
      return { day: at, rolled: { from: dateOf(day), to: dateOf(at), over, cite: roll.cite } };
    }
    over.push({ date: dateOf(at), why: [...why] });
    at += step;
  }
  return undefined;
}
