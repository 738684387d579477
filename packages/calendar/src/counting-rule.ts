/**
 * How a law counts, as a closed union. A rule carries its citations, the calendar it looks at, and the
 * convention it was reckoned by, so that a proof can be read alone. What a law leaves vague stays vague:
 * nothing here turns words into a date.
 */
import { z } from 'zod';
import { citation, civilDate, id, skippedKind, text, weekday } from './schema-parts.ts';

const amount = z.number().int().min(1).max(4000);
/** Where a period ends on a day that does not count, it moves; by which law, the roll says. */
export const roll = z
  .strictObject({
    to: z.enum(['next', 'previous']),
    from: z.array(skippedKind).min(1),
    cite: z.array(citation).min(1),
  })
  .meta({ id: 'roll' });
export type Roll = z.infer<typeof roll>;

const towards = z.enum(['after', 'before']);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, e.g. 09:00');
const opening = z
  .partialRecord(weekday, z.array(z.strictObject({ from: time, to: time })))
  .refine((week) => Object.values(week).some((hours) => hours.length > 0), 'open at no time at all')
  .refine(
    (week) =>
      Object.values(week).every((hours) =>
        hours.every(({ from, to }, at) => from < to && (at === 0 || hours[at - 1]!.to <= from)),
      ),
    'hours of opening follow each other and end after they begin',
  );

const days = z.strictObject({
  kind: z.literal('days'),
  amount,
  towards,
  first: z.enum(['excluded', 'included']).meta({ description: 'The day of the event itself.' }),
  roll: roll.optional(),
});
const businessDays = z.strictObject({
  kind: z.literal('business-days'),
  amount,
  towards,
  first: z.enum(['excluded', 'included']),
  skip: z.array(skippedKind).min(1),
});
const hours = z
  .strictObject({
    kind: z.literal('hours'),
    minutes: z.number().int().min(1).max(600_000),
    skip: z.array(skippedKind),
    roll: roll.optional(),
  })
  .meta({ description: 'Real time: 48 hours are 48 hours when the clocks change.' });
const officeHours = z.strictObject({
  kind: z.literal('office-hours'),
  minutes: z.number().int().min(1).max(60_000),
  opening,
  skip: z.array(skippedKind),
});
const months = z.strictObject({ kind: z.literal('months'), amount, roll: roll.optional() });
const on = z.strictObject({ kind: z.literal('on'), date: civilDate, roll: roll.optional() });
const printed = z
  .strictObject({ kind: z.literal('printed'), words: text })
  .meta({ description: 'A date that stands on the paper, told by these words.' });
const vague = z.strictObject({
  kind: z.literal('vague'),
  words: text.meta({ description: 'The law’s own words.' }),
});
const ongoing = z.strictObject({ kind: z.literal('ongoing'), words: text });

export const RECURRENCES = ['month', 'quarter', 'year', '2-years', '3-years'] as const;
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
const series = z
  .strictObject({
    kind: z.literal('series'),
    every: z.enum(RECURRENCES),
    each: monthDay.optional().meta({ description: 'The day of the year on which it is due.' }),
    first: civilDate.optional().meta({ description: 'The first day on which it is due.' }),
    covers: text.optional().meta({ description: 'The period it reports on, in the law’s words.' }),
    ends: monthDay.optional().meta({ description: 'The last day of the period it reports on.' }),
    nil: z.boolean().meta({ description: 'A period with nothing to report still owes a report.' }),
  })
  .refine(({ each, first }) => each === undefined || first === undefined || first.endsWith(each), {
    error: 'the first day is not the day of each year',
  });

const single = z.discriminatedUnion('kind', [
  days,
  businessDays,
  hours,
  officeHours,
  months,
  on,
  printed,
  vague,
  ongoing,
]);
export type SingleCount = z.infer<typeof single>;
const earliestOf = z.strictObject({
  kind: z.literal('earliest-of'),
  of: z.array(z.strictObject({ label: text, count: single })).min(2),
});
export const count = z.union([single, series, earliestOf]).meta({ id: 'count' });
export type Count = z.infer<typeof count>;
export type Series = z.infer<typeof series>;
export type Opening = z.infer<typeof opening>;

export const countingRule = z
  .strictObject({
    cite: z.array(citation).meta({ description: 'The law that sets the period.' }),
    calendar: id,
    reckoning: z
      .strictObject({ id, title: text, cite: z.array(citation) })
      .optional()
      .meta({ description: 'The law that says how to count, where the first does not.' }),
    count,
    policy: z.strictObject({ label: text, count: single }).optional().meta({
      description: 'The agency’s own target. Shown beside the law’s answer, never as it.',
    }),
  })
  .meta({ id: 'counting-rule' });
export type CountingRule = z.infer<typeof countingRule>;
