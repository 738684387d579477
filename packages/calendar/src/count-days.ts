/**
 * Calendar days, business days and months from a day. The day of the event is left out unless the rule says
 * otherwise; a month ends on the day of the same number, or on its last.
 */
import { addMonths, dateOf } from './civil-day.ts';
import type { SingleCount } from './counting-rule.ts';
import { skippedBy, type DayMarks } from './day-marks.ts';
import type { Step } from './proof.ts';

export interface DayCount {
  readonly day: number;
  readonly steps: readonly Step[];
}
type Of<Kind extends SingleCount['kind']> = Extract<SingleCount, { kind: Kind }>;

/** A calendar that leaves out more than this is a mistake in the calendar. */
const MOST_SKIPPED = 400;

export function countDays(start: number, rule: Of<'days'>): DayCount {
  const step = rule.towards === 'after' ? 1 : -1;
  const first = rule.first === 'excluded' ? start + step : start;
  const day = first + step * (rule.amount - 1);
  const [from, to] = step === 1 ? [first, day] : [day, first];
  const counted = stretch(from, to, rule.amount);
  return { day, steps: rule.first === 'excluded' ? [dayOfEvent(start), counted] : [counted] };
}

/** Undefined: the days do not suffice. */
export function countBusinessDays(
  start: number,
  rule: Of<'business-days'>,
  marks: DayMarks,
): DayCount | undefined {
  const step = rule.towards === 'after' ? 1 : -1;
  const steps: Step[] = rule.first === 'excluded' ? [dayOfEvent(start)] : [];
  let at = rule.first === 'excluded' ? start + step : start;
  let left = rule.amount;
  for (let looked = 0; looked < rule.amount * 3 + MOST_SKIPPED; looked += 1) {
    const why = skippedBy(marks(at), rule.skip);
    const last = steps.at(-1);
    if (why.length > 0) steps.push({ from: dateOf(at), to: dateOf(at), counted: 0, why: [...why] });
    else {
      left -= 1;
      if (last !== undefined && last.counted > 0)
        steps[steps.length - 1] = extended(last, dateOf(at), step);
      else steps.push(stretch(at, at, 1));
      if (left === 0) return { day: at, steps };
    }
    at += step;
  }
  return undefined;
}

export function countMonths(start: number, rule: Of<'months'>): DayCount {
  const { day, clipped } = addMonths(start, rule.amount);
  const why: Step['why'] = clipped
    ? [{ kind: 'short-month', name: 'The month has no day of that number; its last day is taken.' }]
    : [];
  return { day, steps: [{ from: dateOf(start), to: dateOf(day), counted: rule.amount, why }] };
}

function dayOfEvent(day: number): Step {
  const why: Step['why'] = [{ kind: 'day-of-event', name: 'The day of the event is not counted.' }];
  return { from: dateOf(day), to: dateOf(day), counted: 0, why };
}

function stretch(from: number, to: number, counted: number): Step {
  return { from: dateOf(from), to: dateOf(to), counted, why: [] };
}

function extended(last: Step, date: string, step: number): Step {
  const counted = last.counted + 1;
  return step === 1 ? { ...last, to: date, counted } : { ...last, from: date, counted };
}
