/**
 * Kinds of record that may be kept for different times. The class of a request follows from how it ended; records of
 * separation duties are one class, because no law read sets a period for any kind of them, and so
 * are cases of a defence office. Which authority sets a
 * period is the agency's to say, and without one nothing is ever purged.
 */
import type { State } from '../requests/request-flow.ts';
import type { Kept } from './erase-record.ts';

export const RECORD_CLASSES = [
  'complied',
  'declined',
  'withdrawn',
  'separation-duty',
  'defence-case',
] as const;
export type RecordClass = (typeof RECORD_CLASSES)[number];

export const DUTY_RECORDS = 'separation-duty' satisfies RecordClass;
export const DEFENSE_CASES = 'defence-case' satisfies RecordClass;

/** What a record of this class is. */
export function keptAs(of: RecordClass): Kept {
  if (of === DEFENSE_CASES) return 'case';
  return of === DUTY_RECORDS ? 'duty' : 'request';
}

/** `outcome`: what counsel determined in the end, the widest of all acts; null where nothing was. */
export function classOf(state: State, outcome: string | null): RecordClass | undefined {
  if (state === 'withdrawn') return 'withdrawn';
  if (state !== 'closed') return undefined;
  return outcome === 'must' || outcome === 'may' ? 'complied' : 'declined';
}

/** The first day on which something that ended on a day may go: the same day of the month, or its last. */
export function endOfKeeping(ended: string, months: number): string {
  const [year = 0, month = 1, day = 1] = ended.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}
