/**
 * What can happen to a record of separation duties: one member for each event, with the version of its shape. Shapes
 * live forever, and fixtures/duty-events keeps one of each. `facts` holds choices, days and clocks; every free word is
 * in `sealed`. There is no place for anybody's immigration status: an incident says that a question was asked, not
 * what was answered. What a kind of record holds is data: duty-kind.ts.
 */
import { proof as dueDateProof } from '@threshold/calendar/proof';
import { z } from 'zod';

const name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const line = z.string().trim().max(300);
const text = z.string().trim().max(8000);

/** Choices, days and numbers of requests, by the name of their field. */
export const dutyValues = z.record(name, z.union([z.string().max(80), z.array(name).max(20)]));
export type DutyValues = Readonly<z.infer<typeof dutyValues>>;
export const dutyWords = z.record(name, text);
export type DutyWords = Readonly<z.infer<typeof dutyWords>>;

export const dutyClock = z.strictObject({
  /** Of the packs; null where the agency set the day itself. */
  norm: z.string().max(120).nullable(),
  who: line,
  do: text,
  to: line.optional(),
  starts: text,
  /** Null until somebody says when it started. */
  proof: dueDateProof.nullable(),
});
export type DutyClock = z.infer<typeof dutyClock>;

const clocks = z.array(dutyClock).max(20);
const reasoned = z.strictObject({ reason: text.optional() });

export const dutyEvent = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('record-opened'),
      version: z.literal(1),
      facts: z.strictObject({
        kind: name,
        /** Why the program opened it; null where somebody recorded it. */
        norm: z.string().max(120).nullable(),
        values: dutyValues,
        clocks,
      }),
      sealed: z.strictObject({ words: dutyWords.optional() }),
    }),
    /** What stood there before stays in its own event. */
    z.strictObject({
      type: z.literal('record-corrected'),
      version: z.literal(1),
      facts: z.strictObject({ values: dutyValues }),
      sealed: z.strictObject({ words: dutyWords.optional(), reason: text.optional() }),
    }),
    z.strictObject({
      type: z.literal('record-approved'),
      version: z.literal(1),
      facts: z.strictObject({ clocks }),
      sealed: reasoned,
    }),
    z.strictObject({
      type: z.literal('record-refused'),
      version: z.literal(1),
      facts: z.strictObject({ clocks }),
      sealed: reasoned,
    }),
    z.strictObject({
      type: z.literal('step-done'),
      version: z.literal(1),
      facts: z.strictObject({ step: name, values: dutyValues }),
      sealed: z.strictObject({ words: dutyWords.optional() }),
    }),
    /** Entered by mistake. */
    z.strictObject({
      type: z.literal('record-withdrawn'),
      version: z.literal(1),
      facts: z.strictObject({}),
      sealed: reasoned,
    }),
  ])
  .meta({ id: 'duty-event' });
export type DutyEvent = z.infer<typeof dutyEvent>;
export type DutyEventOf<Type extends DutyEvent['type']> = Extract<DutyEvent, { type: Type }>;

export interface PlacedDutyEvent {
  readonly seq: number;
  readonly at: string;
  readonly by: string | null;
  readonly event: DutyEvent;
}
