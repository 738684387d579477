/** `--json` of lab replay and lab generate, version 1: docs/replay.md says what is counted. */
import { z } from 'zod';
import { PURPOSES, type PurposeKind } from '@threshold/disclose/purpose';
import { day } from '@threshold/rules/explain/answer-schema';

const strings = z.array(z.string());
const law = z.strictObject({ name: z.string(), hash: z.string() }).meta({ id: 'law' });
const coded = z.strictObject({ code: z.string(), label: z.string() }).meta({ id: 'coded' });
const table = z.enum(['agencies', 'acts', 'months']);

export const labReplay = z.strictObject({
  version: z.literal(1),
  engine: z.string(),
  before: law,
  after: law,
  /** Whether rows say of themselves that a program made them. */
  synthetic: z.enum(['all', 'some', 'none']),
  asked: z.boolean(),
  purpose: z.strictObject({
    kind: z.enum(Object.keys(PURPOSES) as PurposeKind[]),
    words: z.string(),
  }),
  tables: z.array(
    z.strictObject({
      id: table,
      title: z.string(),
      rows: z.array(
        z.strictObject({ of: coded, result: coded, count: z.int().nonnegative().nullable() }),
      ),
    }),
  ),
  leftOut: z.array(z.strictObject({ id: table, title: z.string(), why: z.string() })),
  refused: z.array(z.strictObject({ act: z.string(), why: z.string() })),
  notShared: strings,
  strange: strings,
  missing: strings,
});

export const labGenerate = z.strictObject({
  version: z.literal(1),
  synthetic: z.literal(true),
  requests: z.int().nonnegative(),
  seed: z.int(),
  from: day,
  to: day,
  times: z.int().positive(),
});
