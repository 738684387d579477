/** `--json` of facts and of the law commands, and of every failure, version 1. See answer.ts. */
import { z } from 'zod';
import {
  citation,
  day,
  determination,
  outcome,
  stack,
  titled,
} from '@threshold/rules/explain/answer-schema';
import { propertyVerdict } from './law-show.ts';

const version = z.literal(1);
const strings = z.array(z.string());
const scalar = z.union([z.string(), z.number(), z.boolean()]);

const situation = z.record(z.string(), z.union([scalar, z.array(z.record(z.string(), scalar))]));

const place = z
  .strictObject({
    file: z.string(),
    line: z.number().int().min(1).nullable(),
    column: z.number().int().min(1).nullable(),
  })
  .nullable()
  .meta({ id: 'place' });

const diagnostic = z
  .strictObject({
    code: z.string().regex(/^TH\d{3}$/),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    place,
    help: z.string().optional(),
    notes: z.array(z.strictObject({ message: z.string(), place })).optional(),
    witness: situation.optional(),
  })
  .meta({ id: 'diagnostic' });

export const failure = z.strictObject({
  version,
  error: z.strictObject({
    exit: z.number().int(),
    message: z.string(),
    help: z.string().optional(),
    diagnostics: z.array(diagnostic),
  }),
});

const question = z.strictObject({
  text: z.string(),
  help: z.string().optional(),
  who: z.array(titled),
  look: z.string(),
  cost: z.number(),
});
const type = {
  type: z.enum(['yes-no', 'one-of', 'number', 'date', 'code', 'list']),
  values: z.array(z.strictObject({ value: z.string(), title: z.string() })).optional(),
  unit: z.string().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  of: z.string().optional(),
};

export const facts = z.strictObject({
  version,
  pack: z.string(),
  facts: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      pack: z.string(),
      ...type,
      ask: question.nullable(),
      retain: z.enum(['case', 'never']).optional(),
      whenUnstated: z.literal(false).optional(),
      note: z.string().optional(),
    }),
  ),
  definitions: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      pack: z.string(),
      answerable: z.boolean(),
      ask: question.nullable(),
      versions: z.array(
        z.strictObject({ from: day.nullable(), until: day.nullable(), is: z.string() }),
      ),
      note: z.string().optional(),
    }),
  ),
  records: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      fields: z.array(
        z.strictObject({
          name: z.string(),
          title: z.string(),
          ...type,
          ask: z.string().optional(),
          note: z.string().optional(),
        }),
      ),
    }),
  ),
});

export const lawList = z.strictObject({
  version,
  folder: z.string().nullable(),
  packs: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      layer: z.string(),
      version: z.string(),
      over: strings,
      counts: z
        .strictObject({
          norms: z.number().int(),
          exceptions: z.number().int(),
          read: z.number().int(),
          cases: z.number().int(),
          from: day.nullable(),
          to: day.nullable(),
        })
        .nullable(),
    }),
  ),
  acts: z.array(
    z.strictObject({ id: z.string(), title: z.string(), kind: z.enum(['answer', 'duty']) }),
  ),
});

export const lawCheck = z.strictObject({
  version,
  packs: z.array(
    z.strictObject({
      pack: z.string(),
      errors: z.number().int(),
      warnings: z.number().int(),
      remarks: z.number().int(),
      diagnostics: z.array(diagnostic),
    }),
  ),
});

export const lawTest = z.strictObject({
  version,
  packs: z.array(
    z.strictObject({
      pack: z.string(),
      passed: z.number().int(),
      failed: z.number().int(),
      disputed: z.number().int(),
      cases: z.array(
        z.strictObject({
          id: z.string(),
          pack: z.string(),
          title: z.string(),
          passed: z.boolean(),
          disputed: z.string().optional(),
          failures: z.array(
            z.strictObject({
              about: z.string(),
              expected: z.string(),
              got: z.string(),
              why: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
});

export const lawProve = z.strictObject({
  version,
  packs: z.array(
    z.strictObject({
      pack: z.string(),
      hold: z.number().int(),
      fail: z.number().int(),
      open: z.number().int(),
      properties: z.array(
        z.strictObject({
          id: z.string(),
          pack: z.string(),
          title: z.string(),
          claim: z.enum([
            'total',
            'no-conflict',
            'monotone',
            'never',
            'implies',
            'equivalent',
            'floor',
            'ceiling',
          ]),
          restsOn: z.array(
            z.strictObject({
              norm: z.string(),
              cite: z.array(z.strictObject({ ref: z.string(), verified: z.boolean() })),
            }),
          ),
          verdict: propertyVerdict,
          counterexample: z
            .strictObject({
              facts: situation,
              answers: z.record(z.string(), outcome),
              replayed: z.boolean(),
              case: z.string(),
            })
            .optional(),
        }),
      ),
    }),
  ),
});

const side = z.strictObject({ value: z.union([z.string(), z.number()]), outcome });
export const lawBoundaries = z.strictObject({
  version,
  packs: z.array(
    z.strictObject({
      pack: z.string(),
      shown: z.array(
        z.strictObject({
          of: z.string(),
          case: z.string(),
          act: z.string(),
          before: side,
          after: side,
        }),
      ),
      unshown: z.array(
        z.strictObject({ of: z.string(), value: z.union([z.string(), z.number()]) }),
      ),
    }),
  ),
});

/** What happened to a law on a day, beside its citations: they stand differently in a diff and in an atlas. */
export const change = {
  date: day,
  kind: z.enum(['began', 'ended', 'passed', 'enjoined', 'injunction-ended', 'annulled']),
  what: z.enum(['norm', 'definition']),
  id: z.string(),
  pack: z.string(),
  summary: z.string(),
  acts: strings,
  court: z.string().optional(),
};

export const lawDiffDates = z.strictObject({
  version,
  engine: z.string(),
  stack,
  from: day,
  to: day,
  acts: z.array(
    z.strictObject({
      act: z.string(),
      before: determination,
      after: determination,
      difference: z.enum(['none', 'ground', 'outcome']),
    }),
  ),
  changes: z.array(z.strictObject({ ...change, cite: z.array(citation) })),
});

export const explainCode = z.strictObject({
  version,
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  title: z.string(),
  explanation: z.string(),
});
