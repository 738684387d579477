/** The calendars and conventions that this repository ships, read from packages/calendar/data. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Calendars } from '../src/calendar.ts';
import type { CalendarFile } from '../src/calendar-schema.ts';
import { readCalendarFiles, readCalendars, type SourceText } from '../src/read-calendar.ts';
import { readReckonings, type ReckoningFile } from '../src/reckoning.ts';

export const DATA_FOLDER = path.join(import.meta.dirname, '../data');
const RECKONINGS = 'reckonings.yaml';

export function calendarTexts(folder = DATA_FOLDER): readonly SourceText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== RECKONINGS)
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}

/** What is shipped is checked by a test, so a mistake in it is a bug and not an answer. */
export function shippedCalendars(): Calendars {
  const read = readCalendars(calendarTexts());
  if ('problems' in read) throw new Error(read.problems.map((one) => one.sentence).join(' '));
  return read.calendars;
}

/** The same before they are linked: rows can be added. */
export function shippedCalendarFiles(): readonly CalendarFile[] {
  const read = readCalendarFiles(calendarTexts());
  if ('problems' in read) throw new Error(read.problems.map((one) => one.sentence).join(' '));
  return read.files;
}

export function shippedReckonings(): ReckoningFile {
  const text = readFileSync(path.join(DATA_FOLDER, RECKONINGS), 'utf8');
  const read = readReckonings({ name: RECKONINGS, text });
  if ('sentences' in read) throw new Error(read.sentences.join(' '));
  return read.reckonings;
}
