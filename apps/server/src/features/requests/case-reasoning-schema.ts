/**
 * What the case page shows beside the events: the law's answer in words and citations, the facts in words, the
 * working of each clock, whom to hand over to. Made again whenever it is asked for; nothing of it is stored.
 */
import { z } from 'zod';
import { DETERMINED, OUTCOMES } from './request-event.ts';
import { STATES, STEPS } from './request-flow.ts';

const outcome = z.enum(OUTCOMES);
const cite = z
  .strictObject({
    ref: z.string(),
    verified: z.boolean(),
    /** The provision's own words, only where they were read. */
    quote: z.string().optional(),
  })
  .meta({ id: 'shown-citation' });
const norm = z
  .strictObject({
    id: z.string(),
    layer: z.enum(['federal', 'state', 'city', 'agency']),
    summary: z.string(),
    cite: z.array(cite),
    verified: z.boolean(),
  })
  .meta({ id: 'shown-norm' });
export type ShownNorm = z.infer<typeof norm>;
const decider = z.strictObject({ id: z.string(), title: z.string() });
const stated = z.strictObject({ fact: z.string(), title: z.string(), words: z.string() });

const flip = z
  .strictObject({
    changes: z.array(
      z.strictObject({
        title: z.string(),
        from: z.string(),
        to: z.string(),
        side: z.enum(['or-later', 'or-earlier', 'or-more', 'or-fewer']).optional(),
      }),
    ),
    outcome,
    say: z.string(),
    /** Another day, and so another law. */
    ofLaw: z.boolean(),
  })
  .meta({ id: 'shown-flip' });

const act = z
  .strictObject({
    act: z.string(),
    title: z.string(),
    outcome,
    say: z.string(),
    /** What to keep to while the answer is open. */
    safe: z.string().optional(),
    decider,
    winning: z.array(norm),
    yielded: z.array(
      z.strictObject({
        norm,
        why: z.enum(['higher-layer', 'exception', 'overridden', 'ceiling']),
        to: z.array(norm),
      }),
    ),
    /** Exceptions that do not apply now, with what the shortest way to each lacks. */
    exceptions: z.array(
      z.strictObject({
        norm,
        lacks: z.array(z.strictObject({ text: z.string(), now: z.enum(['not-met', 'unknown']) })),
      }),
    ),
    /** Facts that force the answer, whatever else is true; null while it is open. */
    settledBy: z.array(stated).nullable(),
    flips: z.array(flip),
    readings: z.array(
      z.strictObject({
        question: z.string(),
        practice: z.string().optional(),
        choices: z.array(z.strictObject({ text: z.string(), outcome: outcome.nullable() })),
      }),
    ),
    /** Names of the facts that would settle it; `questions` has their words. */
    open: z.array(z.string()),
    unknowable: z.array(z.string()),
    silence: z.strictObject({ why: z.string(), searched: z.array(z.string()) }).optional(),
  })
  .meta({ id: 'shown-act' });
export type ShownAct = z.infer<typeof act>;

const question = z
  .strictObject({
    fact: z.string(),
    title: z.string(),
    text: z.string(),
    help: z.string().optional(),
    look: z.string().optional(),
    who: z.array(decider),
    kind: z.enum(['yes-no', 'one-of', 'date', 'number', 'code', 'list']),
    /** The pack's labels; empty where a day, a number or a code is written. */
    choices: z.array(z.strictObject({ value: z.string(), label: z.string() })),
  })
  .meta({ id: 'shown-question' });
export type ShownQuestion = z.infer<typeof question>;

const shownFact = z
  .strictObject({
    fact: z.string(),
    title: z.string(),
    words: z.string(),
    /** The event that told it last. */
    seq: z.int(),
    /** False where it bears on nothing that was asked. */
    needed: z.boolean(),
    records: z.array(z.array(z.strictObject({ title: z.string(), words: z.string() }))),
  })
  .meta({ id: 'shown-fact' });
export type ShownFact = z.infer<typeof shownFact>;

const left = z
  .strictObject({
    state: z.enum(['running', 'over', 'no-date']),
    date: z.string().optional(),
    workingDays: z.int().optional(),
    lastWorkingDay: z.string().optional(),
    minutes: z.int().optional(),
  })
  .meta({ id: 'time-left' });

const clock = z
  .strictObject({
    norm: z.string(),
    act: z.string(),
    summary: z.string(),
    cite: z.array(cite),
    /** Null where nothing can be counted yet. */
    left: left.nullable(),
    /** Rows of the calendar that the proof names, with the law behind each. */
    rows: z.record(z.string(), z.strictObject({ name: z.string(), cite: z.array(z.string()) })),
  })
  .meta({ id: 'shown-clock' });
export type ShownClock = z.infer<typeof clock>;

export const caseReasoning = z
  .strictObject({
    /** Null where the law of the suggestion is not kept here. */
    law: z
      .object({ title: z.string(), hash: z.string(), engine: z.string(), knownOn: z.string() })
      .nullable(),
    facts: z.array(shownFact),
    acts: z.array(act),
    /** What was determined, in the words for the counter. */
    determined: z
      .array(
        z.strictObject({
          act: z.string(),
          title: z.string(),
          outcome: z.enum(DETERMINED),
          say: z.string().nullable(),
          agrees: z.boolean(),
        }),
      )
      .nullable(),
    questions: z.array(question),
    /** The question that settles most, for what it costs to answer. */
    next: z.string().nullable(),
    clocks: z.array(clock),
    notice: z
      .object({
        says: z.enum(['requires', 'allows', 'forbids', 'open']),
        cite: z.array(cite),
      })
      .nullable(),
    titles: z.record(z.string(), z.string()),
    flow: z.array(
      z.strictObject({
        event: z.enum(STEPS.map(({ event }) => event)),
        from: z.array(z.enum(STATES)),
        to: z.array(z.enum(STATES)),
        claimed: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'case-reasoning' });
export type CaseReasoning = z.infer<typeof caseReasoning>;
