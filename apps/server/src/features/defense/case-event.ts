/**
 * What can happen to a case of a defence office: one member for each event, with the version of its shape. Shapes live forever,
 * and fixtures/case-events keeps one of each. `facts` holds days, tiers, ids of providers and closed choices; whatever is said
 * of a person is in `sealed`. There is no place for anybody's immigration status: tiers ask what is about to happen.
 */
import { proof as dueDateProof } from '@threshold/calendar/proof';
import { NEEDS } from '@threshold/guidance/directory/provider';
import { languageTag } from '@threshold/guidance/words-schema';
import { z } from 'zod';
import { KNOWN, TIERS } from './urgency.ts';

const line = z.string().trim().max(200);
const text = z.string().trim().max(4000);
const day = z.iso.date();
const known = z.enum(KNOWN);
export const tier = z.literal([...TIERS]);

/** The least that does the job. */
export const intake = z
  .strictObject({
    /** As the person wants to be called; names are needed for the conflict check. */
    person: line.min(2),
    /** How to reach them, where they said that it is safe. */
    contact: line.optional(),
    /** Asked whether it is safe to reach them there. */
    contactSafe: z.boolean(),
    language: languageTag,
    need: z.enum(NEEDS),
    /** A place of the directory. */
    place: z.string().max(60).optional(),
    detained: known,
    hearing: z.union([day, z.literal(['none', 'not-known'])]),
    child: known,
    bond: known,
    order: known,
    /** The day of a hearing about bond, where one is set. */
    bondHearing: day.optional(),
    /** Names of those on the other side, for the conflict check alone. */
    opposing: z.array(line.min(2)).max(8),
    note: text.optional(),
  })
  .meta({ id: 'case-intake' });
export type Intake = z.infer<typeof intake>;

export const CASE_CLOCKS = ['hearing', 'bond-hearing', 'answer'] as const;
export const caseClock = z.strictObject({ kind: z.enum(CASE_CLOCKS), proof: dueDateProof });
export type CaseClock = z.infer<typeof caseClock>;

export const FINDINGS = ['different-people', 'same-person', 'opposing-party'] as const;
export const ANSWERS = ['accepted', 'declined', 'no-answer'] as const;
export const DECLINE_REASONS = [
  'no-room',
  'language',
  'outside-scope',
  'conflict',
  'other',
] as const;
/** How a person was told their place. */
export const TOLD_BY = ['paper', 'speaking', 'message'] as const;

export const OUTCOMES = [
  'relief-granted',
  'released',
  'case-closed',
  'removal-ordered',
  'left-by-choice',
  'advice-given',
  'other-lawyer',
  'not-reached',
  'person-withdrew',
  'no-provider-found',
  'opened-by-mistake',
] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** Not chosen: it follows from what the person asked for. */
export const ERASURE_OUTCOME = 'erasure-asked';

/** How a letter to a provider leaves; only e-mail goes by the outbox. */
export const HANDED_BY = ['email', 'post', 'hand'] as const;

const tiers = z
  .array(z.strictObject({ on: day, tier }))
  .min(1)
  .max(8);
const clocks = z.array(caseClock).max(4);
const reasoned = z.strictObject({ reason: text.optional() });

export const caseEvent = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('case-opened'),
      version: z.literal(1),
      facts: z.strictObject({ tiers, clocks, conflict: z.boolean() }),
      sealed: z.strictObject({ intake: intake.optional() }),
    }),
    /** What stood there before stays in its own event. */
    z.strictObject({
      type: z.literal('case-corrected'),
      version: z.literal(1),
      facts: z.strictObject({ tiers, clocks, conflict: z.boolean() }),
      sealed: z.strictObject({ intake: intake.optional(), reason: text.optional() }),
    }),
    z.strictObject({
      type: z.literal('conflict-resolved'),
      version: z.literal(1),
      facts: z.strictObject({ finding: z.enum(FINDINGS) }),
      /** `crossings`: those that were looked at, so that a newer one is noticed. */
      sealed: z.strictObject({ reason: text.optional(), crossings: z.array(z.uuid()).optional() }),
    }),
    z.strictObject({
      type: z.literal('tier-set'),
      version: z.literal(1),
      /** Null: what the days say holds again. */
      facts: z.strictObject({ tier: tier.nullable() }),
      sealed: reasoned,
    }),
    z.strictObject({
      type: z.literal('offer-made'),
      version: z.literal(1),
      facts: z.strictObject({ provider: z.string().max(60), name: line, clocks }),
      sealed: z.strictObject({ note: text.optional() }),
    }),
    z.strictObject({
      type: z.literal('offer-answered'),
      version: z.literal(1),
      facts: z.strictObject({
        answer: z.enum(ANSWERS),
        why: z.enum(DECLINE_REASONS).nullable(),
      }),
      sealed: reasoned,
    }),
    /** Nobody wrote down an answer while there was time: written by the program. */
    z.strictObject({
      type: z.literal('offer-lapsed'),
      version: z.literal(1),
      facts: z.strictObject({ provider: z.string().max(60) }),
      sealed: z.strictObject({}),
    }),
    /** A calendar changed, and the time to answer with it: written by the program. */
    z.strictObject({
      type: z.literal('answer-moved'),
      version: z.literal(1),
      facts: z.strictObject({ clocks }),
      sealed: z.strictObject({}),
    }),
    /** A letter that offers the case to its provider: made here, signed, and kept sealed with the case. */
    z.strictObject({
      type: z.literal('hand-over-sent'),
      version: z.literal(1),
      facts: z.strictObject({
        provider: z.string().max(60),
        language: z.string().max(20),
        by: z.enum(HANDED_BY),
        /** The number of its PDF among the files of the case. */
        file: z.int().positive(),
        hash: z.string().regex(/^[0-9a-f]{64}$/),
      }),
      sealed: z.strictObject({ to: line.optional() }),
    }),
    /** What became of one that left by e-mail: `of` is the event that gave it to the outbox. Written by the program. */
    z.strictObject({
      type: z.literal('hand-over-delivered'),
      version: z.literal(1),
      facts: z.strictObject({
        of: z.int().positive(),
        result: z.enum(['sent', 'failed']),
        attempts: z.int().nonnegative(),
        messageId: z.string().max(300).optional(),
      }),
      sealed: z.strictObject({}),
    }),
    /** The person was told where they stand. */
    z.strictObject({
      type: z.literal('place-told'),
      version: z.literal(1),
      facts: z.strictObject({
        from: z.int().positive(),
        to: z.int().positive(),
        by: z.enum(TOLD_BY),
      }),
      sealed: z.strictObject({}),
    }),
    z.strictObject({
      type: z.literal('outcome-recorded'),
      version: z.literal(1),
      facts: z.strictObject({ outcome: z.enum(OUTCOMES) }),
      sealed: z.strictObject({ note: text.optional() }),
    }),
    z.strictObject({
      type: z.literal('case-reopened'),
      version: z.literal(1),
      facts: z.strictObject({}),
      sealed: reasoned,
    }),
    z.strictObject({
      type: z.literal('erasure-asked'),
      version: z.literal(1),
      facts: z.strictObject({ on: day }),
      sealed: reasoned,
    }),
  ])
  .meta({ id: 'case-event' });
export type CaseEvent = z.infer<typeof caseEvent>;
export type CaseEventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;

export interface PlacedCaseEvent {
  readonly seq: number;
  readonly at: string;
  /** Null: the program. */
  readonly by: string | null;
  readonly event: CaseEvent;
}
