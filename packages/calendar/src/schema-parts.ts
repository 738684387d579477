/** What calendars, rules of counting and proofs have in common: dates, citations, kinds of days. */
import { z } from 'zod';
import { isCivilDate, WEEKDAYS } from './civil-day.ts';

export const text = z.string().trim().min(1).max(2000);
export const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'small letters, figures, - and .');
export const civilDate = z
  .string()
  .refine(isCivilDate, 'a day that exists, written year-month-day, e.g. 2026-02-06');
/** A moment: date, time and offset, e.g. 2026-02-06T16:30:00-05:00. */
export const moment = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/,
    'a date, a time and its offset from UTC, e.g. 2026-02-06T16:30:00-05:00',
  );
export const weekday = z.enum(WEEKDAYS);

/** As in packs: `verified` is true only when the text itself was read. */
export const citation = z
  .strictObject({
    ref: text.meta({ description: 'The provision, as a lawyer would cite it.' }),
    source: id.optional().meta({ description: 'Id of a source of the same file.' }),
    verified: z.boolean(),
    evidence: z.enum(['seen', 'seen-part', 'reported', 'unverified']).optional(),
    note: text.optional(),
  })
  .meta({ id: 'calendar-citation' });
export type Citation = z.infer<typeof citation>;

/** What a count may leave out. A closure is an office shut by order, which is not a holiday by law. */
export const SKIPPED_KINDS = ['saturday', 'sunday', 'holiday', 'closure'] as const;
export const skippedKind = z.enum(SKIPPED_KINDS);
export type SkippedKind = z.infer<typeof skippedKind>;
