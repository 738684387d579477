/**
 * Hours from a moment: real time, without the days a rule leaves out, or only while an office is open. A day
 * that is left out goes from its first moment to the next day's, which is 23 or 25 hours when clocks change.
 */
import { dateOf, dayNumber, weekdayOf } from './civil-day.ts';
import type { SingleCount } from './counting-rule.ts';
import { skippedBy, type DayMarks } from './day-marks.ts';
import type { Reason, Step } from './proof.ts';
import { dateAt, startOfDay, timeOn, wallText } from './zone-time.ts';

type Of<Kind extends SingleCount['kind']> = Extract<SingleCount, { kind: Kind }>;
export interface HourCount {
  readonly ms: number;
  readonly steps: readonly Step[];
}
interface Span {
  readonly from: number;
  readonly to: number;
  /** Undefined: it counts. */
  readonly why?: readonly Reason[];
}

const MINUTE = 60_000;
/** So many days in a row without a minute that counts are a mistake in the calendar or the hours. */
const MOST_IDLE_DAYS = 400;

export function countHours(
  start: number,
  rule: Of<'hours'>,
  marks: DayMarks,
  zone: string,
): HourCount | undefined {
  return count(start, rule.minutes, zone, (day, from, to) => {
    const why = skippedBy(marks(day), rule.skip);
    return [why.length > 0 ? { from, to, why } : { from, to }];
  });
}

export function countOfficeHours(
  start: number,
  rule: Of<'office-hours'>,
  marks: DayMarks,
  zone: string,
): HourCount | undefined {
  const shut: readonly Reason[] = [{ kind: 'office-closed', name: 'The office is not open.' }];
  return count(start, rule.minutes, zone, (day, from, to) => {
    const why = skippedBy(marks(day), rule.skip);
    if (why.length > 0) return [{ from, to, why }];
    const date = dateOf(day);
    const spans: Span[] = [];
    let at = from;
    for (const hours of rule.opening[weekdayOf(day)] ?? []) {
      const opens = timeOn(date, hours.from, zone);
      const closes = timeOn(date, hours.to, zone);
      spans.push({ from: at, to: opens, why: shut }, { from: opens, to: closes });
      at = closes;
    }
    return [...spans, { from: at, to, why: shut }];
  });
}

/** `spansOf` splits a day into stretches; what lies before the start is cut off. */
function count(
  start: number,
  minutes: number,
  zone: string,
  spansOf: (day: number, from: number, to: number) => readonly Span[],
): HourCount | undefined {
  const steps: Step[] = [];
  const add = (from: number, to: number, counted: number, why: readonly Reason[]): void => {
    const last = steps.at(-1);
    if (last !== undefined && joins(last, counted, why))
      steps[steps.length - 1] = {
        ...last,
        to: wallText(to, zone),
        counted: last.counted + counted,
      };
    else steps.push({ from: wallText(from, zone), to: wallText(to, zone), counted, why: [...why] });
  };
  let left = minutes * MINUTE;
  const first = dayNumber(dateAt(start, zone));
  let lastCounted = first;
  for (let day = first; day - lastCounted < MOST_IDLE_DAYS; day += 1) {
    const end = startOfDay(dateOf(day + 1), zone);
    for (const span of spansOf(day, startOfDay(dateOf(day), zone), end)) {
      const from = Math.max(span.from, start);
      if (from >= span.to) continue;
      if (span.why !== undefined) {
        add(from, span.to, 0, span.why);
        continue;
      }
      const used = Math.min(left, span.to - from);
      add(from, from + used, used / MINUTE, []);
      left -= used;
      if (left === 0) return { ms: from + used, steps };
      lastCounted = day;
    }
  }
  return undefined;
}

function joins(last: Step, counted: number, why: readonly Reason[]): boolean {
  if (counted > 0) return last.counted > 0;
  return (
    last.counted === 0 && why[0]?.kind === 'office-closed' && last.why[0]?.kind === why[0].kind
  );
}
