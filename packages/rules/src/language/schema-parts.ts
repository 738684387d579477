/** Small pieces that several sections of a pack file share: ids, dates, citations, questions. */
import { z } from 'zod';

export const id = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'an id has small letters, digits, dots and hyphens')
  .meta({ description: 'An id: small letters and digits, joined by dots or hyphens.' });
export const factName = z
  .string()
  .regex(/^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/, 'a name begins with a small letter');
export const text = z.string().min(1);
export const condition = z
  .string()
  .min(1)
  .meta({ description: 'A condition, e.g. `agency = police and not person.in-custody`.' });
export const civilDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written year-month-day, e.g. 2026-02-06')
  .refine((value) => {
    const parsed = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === value;
  }, 'no such day in the calendar');

export const EVIDENCE = ['seen', 'seen-part', 'reported', 'unverified'] as const;

export const citation = z
  .strictObject({
    ref: text.meta({ description: 'The provision, as a lawyer would cite it.' }),
    source: id.meta({ description: 'Id of a source declared under `sources`.' }),
    verified: z.boolean().meta({ description: 'true only when the text itself was read.' }),
    evidence: z.enum(EVIDENCE).optional(),
    quote: text
      .optional()
      .meta({ description: 'The provision’s own words, only where they were read.' }),
    note: text.optional(),
  })
  .meta({ id: 'citation' });
export const citations = z.union([citation, z.array(citation).min(1)]);

export const interval = z.strictObject({
  from: civilDate.optional().meta({ description: 'First day in force.' }),
  until: civilDate.optional().meta({ description: 'First day no longer in force.' }),
  enacted: civilDate
    .optional()
    .meta({ description: 'Day from which it was known. Default: `from`. Used by known-on.' }),
  note: text.optional(),
});

export const question = z
  .strictObject({
    text: text.meta({ description: 'The question in plain words.' }),
    help: text.optional(),
    who: z.array(id).min(1).meta({ description: 'Who can answer: ids of `deciders`.' }),
    look: text.meta({ description: 'Where one would look.' }),
    cost: z
      .number()
      .int()
      .min(1)
      .max(10)
      .default(1)
      .meta({ description: '1 = read it off the paper; 10 = days of work.' }),
  })
  .meta({ id: 'question' });
