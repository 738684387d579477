/**
 * Moments and the clock on the wall of a zone, across changes of the clock. temporal-polyfill, because every
 * other way to ask which moment a day begins at in New York is arithmetic of one's own. Moments are numbers
 * of milliseconds inside this package, and text with an offset in everything that is kept.
 */
import { Temporal } from 'temporal-polyfill';

export interface Moment {
  readonly ms: number;
  readonly date: string;
}

/** A moment in text must say its offset: without one nobody can tell which moment is meant. */
export function momentOf(text: string, zone: string): Moment | undefined {
  try {
    const moment = Temporal.Instant.from(text);
    const local = moment.toZonedDateTimeISO(zone);
    return { ms: moment.epochMilliseconds, date: local.toPlainDate().toString() };
  } catch {
    return undefined;
  }
}

export function dateAt(ms: number, zone: string): string {
  return zoned(ms, zone).toPlainDate().toString();
}

/** `2026-03-09T19:00:00-04:00`: the wall's time with its offset, so that the moment can be had back. */
export function wallText(ms: number, zone: string): string {
  return zoned(ms, zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

export function utcText(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/** The first moment of a day, which is not always midnight in every zone. */
export function startOfDay(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).startOfDay().epochMilliseconds;
}

/** A time of day on a date. In the hour that a change of the clock leaves out, the later one is taken. */
export function timeOn(date: string, time: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time })
    .epochMilliseconds;
}

/** The same time on the wall of another day. */
export function sameTimeOn(ms: number, date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: zone,
    plainTime: zoned(ms, zone).toPlainTime(),
  }).epochMilliseconds;
}

function zoned(ms: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
}
