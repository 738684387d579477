/**
 * The one schema of a calendar file: rows of holidays, of days kept instead, of closures, each with its
 * citation, its days in force and the day from which it was known. The published JSON Schema comes from here.
 * docs/calendar.md says what each key means in law.
 */
import { z } from 'zod';
import { citation, civilDate, id, text, weekday } from './schema-parts.ts';

const inForce = z
  .strictObject({
    from: civilDate.meta({ description: 'First day on which the row counts.' }),
    until: civilDate.optional().meta({ description: 'First day on which it no longer counts.' }),
    enacted: civilDate
      .optional()
      .meta({ description: 'Day from which the row was known. Default: `from`.' }),
    ended: civilDate
      .optional()
      .meta({ description: 'Day from which its end was known. Default: `until`.' }),
  })
  .refine((force) => force.until === undefined || force.from < force.until, {
    error: '`until` is the first day no longer in force, so it comes after `from`',
  })
  .refine((force) => force.ended === undefined || force.until !== undefined, {
    error: '`ended` says from when `until` was known, so it needs `until`',
  });

const month = z.number().int().min(1).max(12);
/** When a day falls in a year. `plus` is added last: Election Day is the first Monday of November plus one. */
export const falls = z.union([
  z
    .strictObject({ month, day: z.number().int().min(1).max(31) })
    .refine(
      ({ month, day }) => day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!,
      {
        error: 'the month has no such day',
      },
    ),
  z.strictObject({
    month,
    nth: z.union([z.number().int().min(1).max(4), z.literal('last')]),
    weekday,
    plus: z.number().int().min(-6).max(6).optional(),
  }),
  z.strictObject({ date: civilDate }),
]);
export type Falls = z.infer<typeof falls>;

const common = {
  id,
  name: text,
  'in-force': inForce,
  cite: z.array(citation).min(1),
  note: text.optional(),
};
const weekend = z
  .strictObject({
    ...common,
    kind: z.literal('weekend'),
    days: z.array(z.enum(['saturday', 'sunday'])).min(1),
  })
  .meta({ description: 'The days of each week that are no business days.' });
const holiday = z.strictObject({ ...common, kind: z.literal('holiday'), falls });
const substitute = z
  .strictObject({
    ...common,
    kind: z.literal('substitute'),
    when: weekday.meta({ description: 'The weekday on which the holiday itself falls.' }),
    observe: z.enum(['day-before', 'day-after']),
    'holidays-of': z
      .array(id)
      .optional()
      .meta({ description: 'Calendars whose holidays it holds for. Default: this one.' }),
    except: z.array(id).optional().meta({ description: 'Holidays it does not hold for.' }),
  })
  .meta({ description: 'A day kept because a holiday falls on a weekend.' });
const closure = z
  .strictObject({
    ...common,
    kind: z.literal('closure'),
    date: civilDate,
    'ordered-by': text,
  })
  .meta({ description: 'One day on which offices are shut by order. Never a holiday by itself.' });
export const calendarRow = z.discriminatedUnion('kind', [weekend, holiday, substitute, closure]);
export type CalendarRow = z.infer<typeof calendarRow>;

const source = z.strictObject({
  title: text,
  where: text.meta({ description: 'Where the text was read, or where it was reported.' }),
  evidence: z.enum(['seen', 'seen-part', 'reported', 'unverified']),
  note: text.optional(),
});

export const calendarFile = z
  .strictObject({
    calendar: z.strictObject({
      id,
      title: text,
      zone: text.meta({ description: 'The IANA name of its time zone.' }),
      includes: z
        .array(id)
        .optional()
        .meta({ description: 'Calendars whose rows count here too.' }),
      note: text.optional(),
    }),
    sources: z.record(id, source),
    rows: z.array(calendarRow),
  })
  .meta({ id: 'calendar-file', title: 'A Threshold calendar file' });
export type CalendarFile = z.infer<typeof calendarFile>;
