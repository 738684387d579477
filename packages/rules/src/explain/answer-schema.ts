/**
 * `--json` of decide, ask and explain, version 1, and what the desk sends of them, as schemas that real
 * output is held to. Strict: a key that is added is added here and in docs/json.md too. Each is tied to the
 * type it describes.
 */
import { z } from 'zod';
import type { Determination, Decision, NextQuestion } from '../decide/decision.ts';
import type { Explanation } from './explanation.ts';
import { MODALITIES, OUTCOMES } from '../language/outcome.ts';

export const outcome = z.enum(OUTCOMES).meta({ id: 'outcome' });
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const titled = z.strictObject({ id: z.string(), title: z.string() });
const strings = z.array(z.string());

export const citation = z
  .strictObject({
    ref: z.string(),
    source: z.string(),
    verified: z.boolean().meta({ description: 'The text itself was read.' }),
    evidence: z.enum(['seen', 'seen-part', 'reported', 'unverified']).optional(),
    quote: z.string().optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'citation' });

const norm = {
  id: z.string(),
  pack: z.string(),
  layer: z.enum(['federal', 'state', 'city', 'agency']),
  summary: z.string(),
  modality: z
    .enum(MODALITIES)
    .nullable()
    .meta({ description: 'null: only switches its norm off.' }),
  cite: z.array(citation),
  verified: z.boolean(),
  standard: z.string().optional(),
  remedy: z.string().optional(),
};
const normRef = z.strictObject(norm).meta({ id: 'norm' });
const why = z.enum(['higher-layer', 'exception', 'overridden', 'ceiling']);

const ground = z
  .strictObject({
    outcome,
    winning: z.array(normRef),
    yielding: z.array(z.strictObject({ ...norm, to: strings, why })),
    exceptionsNotMet: z.array(normRef),
    beside: z.array(normRef),
    possibly: z.array(normRef),
  })
  .meta({ id: 'ground' });

export const determination = z
  .strictObject({
    act: z.string(),
    title: z.string(),
    outcome,
    say: z.string(),
    safe: z.string().optional(),
    decider: titled,
    ground: ground.optional(),
    alternatives: z.array(z.strictObject({ readings: z.record(z.string(), z.string()), ground })),
    readings: z.array(
      z.strictObject({
        reading: z.string(),
        question: z.string(),
        practice: z.string().optional(),
        choices: z.array(z.strictObject({ choice: z.string(), text: z.string() })),
      }),
    ),
    possible: z.array(z.strictObject({ outcome, ground })),
    open: strings,
    unknowable: strings,
    exact: z.boolean(),
    restsOnUnverified: strings,
    silence: z.strictObject({ why: z.string(), searched: strings }).optional(),
  })
  .meta({ id: 'determination' });

const clock = z
  .strictObject({
    starts: z.string().optional(),
    within: z
      .strictObject({
        amount: z.number().int(),
        unit: z.enum(['minutes', 'hours', 'days', 'business-days', 'months', 'years']),
        excluding: z.array(z.enum(['saturday', 'sunday', 'holiday'])).optional(),
      })
      .optional(),
    by: day.optional(),
    'by-each': z.string().optional(),
    every: z.enum(['month', 'quarter', 'year', '2-years', '3-years']).optional(),
    vague: z.string().optional(),
    'earliest-of': strings.optional(),
    covers: z.string().optional(),
  })
  .meta({ id: 'clock' });

const duty = z
  .strictObject({
    norm: normRef,
    act: z.string(),
    state: z.enum(['owed', 'possible', 'contested', 'barred']),
    standing: z.boolean(),
    who: z.string(),
    do: z.string(),
    to: z.string().optional(),
    clock: clock.optional(),
    nilReport: z.boolean().optional(),
    fields: z
      .strictObject({
        required: strings.optional(),
        ifKnown: strings.optional(),
        forbidden: strings.optional(),
      })
      .optional(),
    barredBy: z.array(normRef),
    open: strings,
  })
  .meta({ id: 'duty' });

const question = z
  .strictObject({
    fact: z.string(),
    text: z.string(),
    help: z.string().optional(),
    who: z.array(titled),
    look: z.string(),
    cost: z.number(),
    settles: z.number().min(0).max(1),
    answers: z.array(
      z.strictObject({
        value: z.string(),
        label: z.string(),
        leadsTo: z.record(z.string(), z.array(outcome)),
      }),
    ),
  })
  .meta({ id: 'question' });

export const stack = z.strictObject({
  id: z.string(),
  title: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export const decision = z.strictObject({
  version: z.literal(1),
  engine: z.string(),
  stack,
  eventDate: day.nullable(),
  knownOn: day,
  determinations: z.array(determination),
  duties: z.array(duty),
  next: question.nullable(),
  notNeeded: strings,
  impossible: z.array(z.strictObject({ id: z.string(), why: z.string() })),
});

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const stated = z.strictObject({ fact: z.string(), title: z.string(), words: z.string() });
const changed = z.strictObject({ value: scalar.optional(), words: z.string() });

const explanation = z.strictObject({
  version: z.literal(1),
  determination,
  reason: z
    .strictObject({ facts: z.array(stated), smallest: z.boolean(), by: z.string().nullable() })
    .nullable(),
  flips: z.array(
    z.strictObject({
      changes: z.array(
        z.strictObject({
          fact: z.string(),
          record: z.number().int().optional(),
          field: z.string().optional(),
          title: z.string(),
          from: changed,
          to: changed,
          side: z.enum(['or-later', 'or-earlier', 'or-more', 'or-fewer']).optional(),
        }),
      ),
      outcome,
      say: z.string(),
      ofLaw: z.boolean(),
    }),
  ),
  notNeeded: z.array(stated),
  yielded: z.array(z.strictObject({ norm: normRef, why, to: z.array(normRef) })),
  exceptions: z.array(
    z.strictObject({
      norm: normRef,
      ways: z.array(
        z.array(
          z.strictObject({
            text: z.string(),
            now: z.enum(['not-met', 'unknown']),
            subject: z.string().optional(),
          }),
        ),
      ),
    }),
  ),
  open: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      question: z.string().optional(),
      look: z.string().optional(),
      unknowable: z.boolean(),
    }),
  ),
  next: question.nullable(),
});

export const explanations = z.strictObject({
  version: z.literal(1),
  engine: z.string(),
  stack,
  eventDate: day.nullable(),
  knownOn: day,
  explanations: z.array(explanation),
});

/** `true` while the schema describes the type; one that no longer does fails at compile time. */
export type Described<T, S extends z.ZodType> = [keyof T] extends [keyof z.infer<S>]
  ? [keyof z.infer<S>] extends [keyof T]
    ? true
    : never
  : never;
export const DESCRIBED: readonly [
  Described<Decision, typeof decision>,
  Described<Determination, typeof determination>,
  Described<NextQuestion, typeof question>,
  Described<Explanation, typeof explanation>,
] = [true, true, true, true];
