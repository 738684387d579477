/** `--json` of law atlas, version 1: docs/atlas.md says what is counted. Counts are text: no number of JSON holds them. */
import { z } from 'zod';
import type { ActAtlas, Atlas } from '@threshold/rules/atlas/atlas';
import { day, outcome } from '@threshold/rules/explain/answer-schema';
import { change } from './law.ts';
import { cite } from './law-show.ts';

const count = z.string().regex(/^\d+$/).meta({ id: 'count' });
const scalar = z.union([z.string(), z.number()]);

const outcomes = z.array(z.strictObject({ outcome, situations: count })).meta({ id: 'outcomes' });

const when = z
  .strictObject({
    about: z.string(),
    title: z.string(),
    is: z.string(),
    values: z.array(z.union([z.string(), z.boolean()])).optional(),
    intervals: z
      .array(z.strictObject({ from: scalar.optional(), until: scalar.optional() }))
      .optional(),
  })
  .meta({ id: 'when' });

const leads = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('outcome'), outcome }),
  z.strictObject({ kind: z.literal('step'), step: z.number().int() }),
  z.strictObject({ kind: z.literal('more'), questions: z.number().int(), outcomes }),
]);

const act = z.strictObject({
  act: z.string(),
  title: z.string(),
  questions: z.number().int(),
  situations: count,
  outcomes,
  influence: z.array(z.strictObject({ about: z.string(), title: z.string(), situations: count })),
  steps: z.array(
    z.strictObject({
      number: z.number().int(),
      about: z.string(),
      title: z.string(),
      situations: count,
      branches: z.array(z.strictObject({ when, situations: count, leads })),
    }),
  ),
  versions: z.array(z.strictObject({ from: day, changed: count, situations: count })),
});

export const lawAtlas = z.strictObject({
  version: z.literal(1),
  engine: z.string(),
  law: z.strictObject({ id: z.string(), title: z.string(), hash: z.string() }),
  day,
  acts: z.array(act),
  untold: z.array(z.strictObject({ act: z.string(), title: z.string() })),
  changes: z.array(z.strictObject({ ...change, cite: z.array(cite) })),
  unread: z.array(z.strictObject({ norm: z.string(), pack: z.string(), cite })),
});

/** As in answer.ts. */
export const DESCRIBED: readonly [
  keyof Atlas extends keyof z.infer<typeof lawAtlas> ? true : never,
  keyof ActAtlas extends keyof z.infer<typeof act> ? true : never,
] = [true, true];
