/**
 * The clocks that a suggestion starts: each duty owed, with its due date and the proof of it, by the calendars
 * known that day. A clock runs from the moment the law names. Only the arrival of the request is known here;
 * any other start is asked for in its own words, and until then nothing is made up.
 */
import type { Calendars } from '@threshold/calendar/calendar';
import { ruleOfClock } from '@threshold/calendar/clock-rule';
import { dueDate, endOf } from '@threshold/calendar/due-date';
import { reckoningFor, type ReckoningFile } from '@threshold/calendar/reckoning';
import type { OwedDuty } from '@threshold/rules/decide/decision';
import type { EventOf } from './request-event.ts';

export interface ClockDesk {
  readonly calendars: Calendars;
  readonly reckonings: ReckoningFile;
  /** Where the city is, for what day it is. */
  readonly zone: string;
}

export type StartedClock = EventOf<'clocks-started'>['facts']['clocks'][number];

/** How packs say that a clock runs from the arrival of the request; a test reads every pack for others. */
export const ARRIVAL: ReadonlySet<string> = new Set([
  'The request arrives.',
  'the request is received',
  'The officers arrive.',
  'the day the letter arrived',
]);

export function clocksOf(
  { calendars, reckonings }: Pick<ClockDesk, 'calendars' | 'reckonings'>,
  duties: readonly OwedDuty[],
  arrived: string,
  knownOn: string,
): readonly StartedClock[] {
  return duties
    .filter((duty) => duty.state === 'owed' && !isAgencysOwn(duty))
    .flatMap((duty): StartedClock[] => {
      const { norm, act, who, do: what, to, clock } = duty;
      if (clock === undefined) return [];
      const told = { norm: norm.id, act, who, do: what, ...(to === undefined ? {} : { to }) };
      const starts = clock.starts ?? 'The request arrives.';
      if (!ARRIVAL.has(starts)) return [{ ...told, starts, proof: null }];
      const reckoning = reckoningFor(reckonings, norm.pack, norm.id);
      if (reckoning === undefined) return [{ ...told, starts, proof: null }];
      const rule = ruleOfClock(clock, {
        cite: norm.cite.map(({ ref, verified }) => ({ ref, verified })),
        reckoning,
        nil: duty.nilReport,
      });
      const answer = dueDate({
        rule,
        start: { event: starts, at: toTheSecond(arrived) },
        calendars,
        knownOn,
      });
      if (!answer.ok) throw new Error(`${norm.id}: ${answer.problem.sentence}`);
      return [{ ...told, starts, proof: answer.proof }];
    });
}

/**
 * What an agency owes whatever is asked of it. A report that is due with nothing in it too is not owed because of one
 * request, though the request will be counted in it: it stands among the agency's own duties (features/duties).
 */
export function isAgencysOwn({ standing, nilReport }: OwedDuty): boolean {
  return standing || nilReport === true;
}

function toTheSecond(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The first moment at which something owed and not done is due. */
export function firstDue(
  clocks: readonly StartedClock[],
  done: readonly string[],
): string | undefined {
  const ends = clocks.flatMap(({ norm, proof }) => {
    const end = proof === null || done.includes(norm) ? undefined : endOf(proof.due);
    return end === undefined ? [] : [end];
  });
  return ends.length === 0 ? undefined : new Date(Math.min(...ends)).toISOString();
}
