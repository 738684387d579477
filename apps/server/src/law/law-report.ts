/**
 * What a check of an uploaded law found, as it is kept beside it and shown to everybody who approves: every finding
 * with its place, every case that came out otherwise, and what differs from the law in force.
 */
import { z } from 'zod';
import { OUTCOMES } from '../features/requests/request-event.ts';

const outcome = z.enum(OUTCOMES);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const finding = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  help: z.string().nullable(),
  file: z.string().nullable(),
  line: z.int().nullable(),
  column: z.int().nullable(),
});
export type Finding = z.infer<typeof finding>;

const citation = z.strictObject({ ref: z.string(), verified: z.boolean() });
const changed = z.enum(['added', 'changed', 'removed']);

/** One thing of the law that differs; `parts` say where, as it was and as it would be. */
const difference = z.strictObject({
  id: z.string(),
  change: changed,
  title: z.string(),
  parts: z.array(
    z.strictObject({
      part: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
});
export type Difference = z.infer<typeof difference>;

const normDifference = difference.extend({
  pack: z.string(),
  before: z.strictObject({ cite: z.array(citation), verified: z.boolean() }).nullable(),
  after: z.strictObject({ cite: z.array(citation), verified: z.boolean() }).nullable(),
});
export type NormDifference = z.infer<typeof normDifference>;

export const lawDiff = z.strictObject({
  norms: z.array(normDifference),
  facts: z.array(difference),
  clocks: z.array(difference),
  other: z.array(difference.extend({ kind: z.string() })),
});
export type LawDiff = z.infer<typeof lawDiff>;

export const caseChange = z.strictObject({
  id: z.string(),
  pack: z.string(),
  title: z.string(),
  act: z.string(),
  before: outcome.nullable(),
  after: outcome.nullable(),
});
export type CaseChange = z.infer<typeof caseChange>;

export const lawReport = z
  .strictObject({
    pack: z.string(),
    title: z.string(),
    hash,
    engine: z.string(),
    /** The law in force that it was compared with. */
    against: hash,
    from: z.enum(['folders', 'compiled']),
    packs: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        version: z.string(),
        uploaded: z.boolean(),
      }),
    ),
    findings: z.array(finding),
    cases: z.strictObject({
      run: z.int(),
      failures: z.array(
        z.strictObject({
          id: z.string(),
          pack: z.string(),
          title: z.string(),
          about: z.string(),
          expected: z.string(),
          got: z.string(),
          why: z.string(),
        }),
      ),
      compared: z.int(),
      changes: z.array(caseChange),
      added: z.array(z.string()),
      removed: z.array(z.string()),
    }),
    diff: lawDiff.nullable().meta({ description: 'Null where it could not be read as a law.' }),
    sound: z
      .boolean()
      .meta({ description: 'No finding is an error and no case fails: it may be proposed.' }),
  })
  .meta({ id: 'law-report' });
export type LawReport = z.infer<typeof lawReport>;
