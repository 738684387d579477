/**
 * A due date and how it was found, as plain JSON to be stored: the start, the whole rule, the calendar by id
 * and version, every stretch counted or left out with the row that says so, what it was moved from and to.
 * Sentences for people are the screen's; everything they are made of is here. Version 1 stays readable.
 */
import { z } from 'zod';
import { countingRule } from './counting-rule.ts';
import { civilDate, citation, id, moment, SKIPPED_KINDS, text } from './schema-parts.ts';

export const PROOF_FORMAT = 'threshold-due-date';

export const startEvent = z.strictObject({
  event: text.meta({ description: 'What began the clock.' }),
  at: z.union([civilDate, moment]).meta({ description: 'A day, or a moment with its offset.' }),
});
export type StartEvent = z.infer<typeof startEvent>;

/** Why a stretch was left out or shortened. `row` is a row of the calendar, where one says so. */
const reason = z.strictObject({
  kind: z.enum([...SKIPPED_KINDS, 'day-of-event', 'office-closed', 'short-month']),
  row: id.optional(),
  name: text,
});
export type Reason = z.infer<typeof reason>;

/** Days are both included; moments are from and until. `counted` 0 means left out. */
const step = z.strictObject({
  from: z.union([civilDate, moment]),
  to: z.union([civilDate, moment]),
  counted: z.number().int().min(0),
  why: z.array(reason),
});
export type Step = z.infer<typeof step>;

const rolled = z.strictObject({
  from: civilDate,
  to: civilDate,
  over: z.array(z.strictObject({ date: civilDate, why: z.array(reason).min(1) })).min(1),
  cite: z.array(citation).min(1),
});
export type Rolled = z.infer<typeof rolled>;

const orEarlier = z.array(text).meta({
  description: 'Dates not known yet that would come first, if they are earlier.',
});
const dueDay = z.strictObject({
  kind: z.literal('day'),
  date: civilDate,
  ends: moment.meta({ description: 'The first moment after the day.' }),
  orEarlier,
});
const dueMoment = z.strictObject({
  kind: z.literal('moment'),
  at: moment.meta({ description: 'UTC.' }),
  wall: moment.meta({ description: 'The same moment on the wall of the zone.' }),
  orEarlier,
});
const dueVague = z.strictObject({ kind: z.literal('vague'), words: text });
const dueOngoing = z.strictObject({ kind: z.literal('ongoing'), words: text });
const dueOpen = z
  .strictObject({ kind: z.literal('open'), needs: z.array(text).min(1) })
  .meta({ description: 'No date yet: something has to be told first.' });
export const due = z.discriminatedUnion('kind', [dueDay, dueMoment, dueVague, dueOngoing, dueOpen]);
export type Due = z.infer<typeof due>;

const working = {
  steps: z.array(step),
  rolled: rolled.optional(),
  due,
};
const part = z.strictObject({ label: text, ...working });
export type Part = z.infer<typeof part>;

/** The period a recurring report is about, and whether it is owed when there is nothing in it. */
const period = z.strictObject({
  from: civilDate.optional(),
  to: civilDate.optional(),
  words: text.optional(),
  nil: z.boolean(),
});
export type Period = z.infer<typeof period>;

export const proof = z
  .strictObject({
    format: z.literal(PROOF_FORMAT),
    version: z.literal(1),
    start: startEvent,
    rule: countingRule,
    printed: z
      .record(text, civilDate)
      .optional()
      .meta({ description: 'Dates read from the paper, by the rule’s words for them.' }),
    calendar: z.strictObject({
      id,
      version: z.string().regex(/^[0-9a-f]{64}$/),
      knownOn: civilDate,
    }),
    zone: text,
    ...working,
    parts: z.array(part).optional(),
    period: period.optional(),
    policy: part.optional(),
  })
  .meta({ id: 'due-date-proof', title: 'A due date with its proof' });
export type Proof = z.infer<typeof proof>;
