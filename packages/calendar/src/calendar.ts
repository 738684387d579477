/**
 * Calendars with what they include, each with a version: the SHA-256 of everything that can change a count.
 * A calendar is amended by adding a row, or an end to a row, with the day it was enacted; so the version
 * changes, and what was known on an earlier day can still be had.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CalendarFile, CalendarRow } from './calendar-schema.ts';
import { canonicalJson } from './canonical-json.ts';

export interface Calendar {
  readonly id: string;
  readonly title: string;
  readonly zone: string;
  /** Own rows and those of included calendars, each with the id of the file it stands in. */
  readonly rows: readonly { readonly of: string; readonly row: CalendarRow }[];
  readonly version: string;
}
export type Calendars = ReadonlyMap<string, Calendar>;

export interface CalendarProblem {
  readonly code:
    | 'not-yaml'
    | 'not-a-calendar'
    | 'double-id'
    | 'unknown-include'
    | 'circle'
    | 'unknown-zone'
    | 'unknown-source';
  readonly file: string;
  readonly sentence: string;
}

/** All calendars of the files, or every problem found. The order of files and rows changes nothing. */
export function linkCalendars(
  files: readonly CalendarFile[],
): { readonly calendars: Calendars } | { readonly problems: readonly CalendarProblem[] } {
  const problems = files.flatMap((file) => fileProblems(file, files));
  if (problems.length > 0) return { problems };
  const calendars = new Map<string, Calendar>();
  for (const file of files) {
    const parts = included(file, files);
    const rows = parts
      .flatMap((part) => part.rows.map((row) => ({ of: part.calendar.id, row })))
      .sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
    const { id, title, zone } = file.calendar;
    const version = bytesToHex(sha256(utf8ToBytes(canonicalJson({ id, zone, rows }))));
    calendars.set(id, { id, title, zone, rows, version });
  }
  return { calendars };
}

function included(file: CalendarFile, files: readonly CalendarFile[]): readonly CalendarFile[] {
  const all = new Set([file]);
  for (const part of all)
    for (const name of part.calendar.includes ?? [])
      for (const other of files) if (other.calendar.id === name) all.add(other);
  return [...all];
}

function fileProblems(file: CalendarFile, files: readonly CalendarFile[]): CalendarProblem[] {
  const { id, zone, includes = [] } = file.calendar;
  const problems: CalendarProblem[] = [];
  const add = (code: CalendarProblem['code'], sentence: string): void =>
    void problems.push({ code, file: id, sentence });
  if (files.some((other) => other !== file && other.calendar.id === id))
    add('double-id', `Two calendars are called "${id}". Give one of them another id.`);
  for (const name of includes)
    if (!files.some((other) => other.calendar.id === name))
      add('unknown-include', `"${id}" includes "${name}", and no file has that id.`);
  if (reaches(file, id, files, new Set()))
    add('circle', `"${id}" includes itself through others. Take one step of the circle out.`);
  if (!isZone(zone)) add('unknown-zone', `"${zone}" is not the name of a time zone.`);
  const rows = files.flatMap((other) => other.rows.map((row) => ({ row, other })));
  for (const row of file.rows) {
    if (rows.filter((other) => other.row.id === row.id).length > 1)
      add('double-id', `Two rows are called "${row.id}". Ids are for all calendars together.`);
    for (const { source } of row.cite)
      if (source !== undefined && !(source in file.sources))
        add(
          'unknown-source',
          `Row "${row.id}" cites the source "${source}", which is not declared.`,
        );
  }
  return problems;
}

function reaches(
  file: CalendarFile,
  target: string,
  files: readonly CalendarFile[],
  seen: Set<string>,
): boolean {
  return (file.calendar.includes ?? []).some((name) => {
    if (name === target) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    const next = files.find((other) => other.calendar.id === name);
    return next !== undefined && reaches(next, target, files, seen);
  });
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
