/** `--json` of law diff, version 1: docs/diff.md says what is counted. Counts are text: no number of JSON holds them. */
import { z } from 'zod';
import type { DutyDiff } from '@threshold/rules/compare/duty-diff';
import type { LawDiff as Diff } from '@threshold/rules/compare/law-diff';
import { citation, day, outcome } from '@threshold/rules/explain/answer-schema';

const strings = z.array(z.string());
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const count = z.string().regex(/^\d+$/).meta({ id: 'count' });
const facts = z
  .record(z.string(), z.union([scalar, z.array(z.record(z.string(), scalar))]))
  .meta({ id: 'facts' });
const dutyState = z.enum(['owed', 'not-owed', 'open']).meta({ id: 'duty-state' });

const law = z.strictObject({
  name: z.string(),
  id: z.string(),
  title: z.string(),
  hash: z.string(),
  day: day.optional(),
});

const editRef = {
  what: z.enum(['norm', 'definition', 'list', 'constraint', 'contested']),
  id: z.string(),
  how: z.enum(['added', 'removed', 'changed']),
};
const because = z
  .strictObject({
    kind: z.enum(['needed', 'enough', 'together']),
    edits: z.array(z.strictObject(editRef)),
  })
  .meta({ id: 'because' });

const entry = z.strictObject({ code: z.string(), name: z.string() }).meta({ id: 'entry' });

const condition = z
  .strictObject({
    about: z.string(),
    title: z.string(),
    is: z.string(),
    values: z.array(z.union([z.string(), z.boolean()])).optional(),
    intervals: z
      .array(
        z.strictObject({
          from: z.union([z.string(), z.number()]).optional(),
          until: z.union([z.string(), z.number()]).optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'condition' });

function regions<S extends z.ZodType>(answer: S) {
  return z.array(
    z.strictObject({
      when: z.array(condition),
      situations: count,
      witness: z
        .strictObject({
          facts,
          words: z.array(z.strictObject({ title: z.string(), is: z.string() })),
          step: z
            .strictObject({
              fact: z.string(),
              title: z.string(),
              from: z.string(),
              to: z.string(),
              before: answer,
              after: answer,
              facts,
            })
            .optional(),
          because,
        })
        .optional(),
    }),
  );
}

const answered = z.strictObject({
  outcome,
  norms: z.array(z.strictObject({ id: z.string(), summary: z.string(), cite: z.array(citation) })),
});

const act = z.strictObject({
  act: z.string(),
  title: z.string(),
  questions: strings,
  situations: count,
  changed: z.strictObject({
    outcome: count,
    'newly-undetermined': count,
    'newly-settled': count,
    ground: count,
  }),
  changes: z.array(
    z.strictObject({
      kind: z.enum(['outcome', 'newly-undetermined', 'newly-settled', 'ground']),
      before: answered,
      after: answered,
      situations: count,
      regions: regions(outcome),
      untold: count,
    }),
  ),
});

const duty = z.strictObject({
  norm: z.string(),
  act: z.string(),
  summary: z.string(),
  cite: z.array(citation),
  questions: strings,
  situations: count,
  changed: z.strictObject({
    owed: count,
    lifted: count,
    terms: count,
    'newly-open': count,
    'newly-settled': count,
  }),
  changes: z.array(
    z.strictObject({
      kind: z.enum(['owed', 'lifted', 'terms', 'newly-open', 'newly-settled']),
      before: dutyState,
      after: dutyState,
      situations: count,
      regions: regions(dutyState),
      untold: count,
    }),
  ),
});

export const lawDiff = z.strictObject({
  version: z.literal(1),
  engine: z.string(),
  before: law,
  after: law,
  edits: z.array(
    z.strictObject({
      ...editRef,
      summary: z.string(),
      acts: strings,
      cite: z.array(citation),
      entries: z.strictObject({ added: z.array(entry), removed: z.array(entry) }).optional(),
    }),
  ),
  vocabulary: z.strictObject({
    onlyBefore: strings,
    onlyAfter: strings,
    values: z.array(z.strictObject({ fact: z.string(), onlyBefore: strings, onlyAfter: strings })),
  }),
  notCompared: z.strictObject({ onlyBefore: strings, onlyAfter: strings, tooLarge: strings }),
  acts: z.array(act),
  duties: z.array(duty),
});

/** As in answer.ts. */
export const DESCRIBED: readonly [
  keyof Diff extends keyof z.infer<typeof lawDiff> ? true : never,
  keyof DutyDiff extends keyof z.infer<typeof duty> ? true : never,
] = [true, true];
