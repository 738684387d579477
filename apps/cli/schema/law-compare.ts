/** `--json` of law compare, version 1: docs/compare.md says what stands in it. */
import { z } from 'zod';
import type { Cell, PlaceSaid, SideBySide } from '@threshold/rules/places/side-by-side';
import { citation, outcome } from '@threshold/rules/explain/answer-schema';

const strings = z.array(z.string());
const layer = z.enum(['federal', 'state', 'city', 'agency']).meta({ id: 'layer' });

const norm = {
  id: z.string(),
  layer,
  summary: z.string(),
  modality: outcome.nullable(),
  condition: z.string(),
  cite: z.array(citation),
  verified: z.boolean(),
};
const line = z.strictObject(norm).meta({ id: 'norm' });
const partingNorms = z.array(
  z.strictObject({ id: z.string(), summary: z.string(), refs: strings }),
);

const cell = z.strictObject({
  place: z.string(),
  outcome: z.union([outcome, z.literal('no-such-act')]),
  say: z.string(),
  norms: z.array(line),
  yielding: z.array(line),
  possible: z.array(outcome),
  open: strings,
  unread: z.boolean(),
  silence: z.string().optional(),
  otherwise: z.array(line),
  parting: z
    .union([
      z.strictObject({ kind: z.literal('together'), grounds: z.enum(['same', 'other']) }),
      z.strictObject({
        kind: z.literal('apart'),
        layer,
        first: partingNorms,
        here: partingNorms,
        fact: z
          .strictObject({ title: z.string(), asked: z.enum(['first', 'here', 'open']) })
          .optional(),
      }),
    ])
    .optional(),
});

const place = z.strictObject({
  id: z.string(),
  title: z.string(),
  hash: z.string(),
  own: z.array(z.strictObject({ title: z.string(), value: z.string() })),
  lacking: z.array(
    z.strictObject({
      fact: z.string(),
      value: z.string().optional(),
      why: z.enum(['no-such-fact', 'no-such-value', 'another-kind']),
    }),
  ),
  duties: z.array(
    z.strictObject({
      ...norm,
      act: z.string(),
      state: z.enum(['owed', 'possible', 'contested', 'barred']),
      who: z.string(),
      do: z.string(),
    }),
  ),
});

const comparison = z.strictObject({
  id: z.string(),
  title: z.string(),
  facts: z.array(z.strictObject({ title: z.string(), value: z.string() })),
  version: z.literal(1),
  engine: z.string(),
  places: z.array(place),
  acts: z.array(z.strictObject({ act: z.string(), title: z.string(), cells: z.array(cell) })),
});

export const lawCompare = z.strictObject({
  version: z.literal(1),
  comparisons: z.array(comparison),
});

/** As in answer.ts. */
export const DESCRIBED: readonly [
  keyof SideBySide extends keyof z.infer<typeof comparison> ? true : never,
  keyof Cell extends keyof z.infer<typeof cell> ? true : never,
  keyof PlaceSaid extends keyof z.infer<typeof place> ? true : never,
] = [true, true, true];
