/** From the YAML of calendar files to calendars, or to sentences that say what is wrong and where. */
import { parse } from 'yaml';
import { calendarFile, type CalendarFile } from './calendar-schema.ts';
import { linkCalendars, type CalendarProblem, type Calendars } from './calendar.ts';

export interface SourceText {
  readonly name: string;
  readonly text: string;
}

export function readCalendars(
  sources: readonly SourceText[],
): { readonly calendars: Calendars } | { readonly problems: readonly CalendarProblem[] } {
  const read = readCalendarFiles(sources);
  return 'problems' in read ? read : linkCalendars(read.files);
}

/** The files by themselves, for whoever adds rows to them before they are linked. */
export function readCalendarFiles(
  sources: readonly SourceText[],
): { readonly files: readonly CalendarFile[] } | { readonly problems: readonly CalendarProblem[] } {
  const problems: CalendarProblem[] = [];
  const files: CalendarFile[] = [];
  for (const source of sources) {
    const held = plainYaml(source);
    if ('problem' in held) {
      problems.push(held.problem);
      continue;
    }
    const read = calendarFile.safeParse(held.value);
    if (read.success) files.push(read.data);
    else
      for (const issue of read.error.issues)
        problems.push({
          code: 'not-a-calendar',
          file: source.name,
          sentence: `In ${source.name}, at ${issue.path.join('.') || 'the top'}: ${issue.message}.`,
        });
  }
  return problems.length > 0 ? { problems } : { files };
}

/** Without aliases: no calendar needs them, and a few lines of them can fill the memory. */
export function plainYaml(
  source: SourceText,
): { readonly value: unknown } | { readonly problem: CalendarProblem } {
  try {
    return { value: parse(source.text, { maxAliasCount: 0 }) };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : 'it cannot be read';
    return {
      problem: {
        code: 'not-yaml',
        file: source.name,
        sentence: `${source.name} is not YAML: ${why}`,
      },
    };
  }
}
