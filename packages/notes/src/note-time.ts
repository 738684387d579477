/**
 * A time as a clock on the wall shows it, kept as an instant. The distance from UTC is asked of whoever
 * knows the zone, so that nothing here reads a clock.
 */
import type { NoteTime } from './note-schema.ts';

/** `local` as forms give it: `2026-11-22T14:05`. Undefined for anything else. */
export function timeIn(
  zone: string,
  local: string,
  minutesFromUtc: (local: string) => number,
): NoteTime | undefined {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(local);
  const minute = found?.[1];
  if (minute === undefined || Number.isNaN(Date.parse(`${minute}Z`))) return undefined;
  return { at: `${minute}${offset(minutesFromUtc(minute))}`, zone };
}

/** Back to what a form takes. */
export function localPart({ at }: NoteTime): string {
  return at.slice(0, 16);
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
