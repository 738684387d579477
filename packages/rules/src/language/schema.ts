/**
 * The one schema of a pack file. Types, the published JSON Schema (schema/pack.schema.json) and the
 * structural diagnostics all come from here. What each key means in law: docs/language.md.
 * Conditions are strings at this stage; parse-expression.ts reads them.
 */
import { z } from 'zod';
import { MODALITIES } from './outcome.ts';
import { property } from './property-schema.ts';
import type { citation } from './schema-parts.ts';
import {
  id,
  factName,
  text,
  condition,
  civilDate,
  EVIDENCE,
  citations,
  interval,
  question,
} from './schema-parts.ts';

const valueType = {
  type: z.enum(['yes-no', 'one-of', 'number', 'date', 'code', 'list']),
  title: text.optional(),
  values: z
    .record(id, text)
    .optional()
    .meta({ description: 'For one-of: each value and its words.' }),
  unit: text.optional(),
  min: z.number().int().optional(),
  max: z.number().int().optional(),
  of: id
    .optional()
    .meta({ description: 'For list: the record. For code: the list that names the codes.' }),
  note: text.optional(),
};
const field = z.strictObject({ ...valueType, ask: text.optional() }).meta({ id: 'field' });
const fact = z
  .strictObject({
    ...valueType,
    ask: question.optional(),
    'when-unstated': z.literal(false).optional().meta({
      description:
        'Only for a yes-no fact about what somebody said or what plainly happens: nobody mentioned it, so it is no. Written `unknown`, it stays open.',
    }),
    retain: z
      .enum(['case', 'never'])
      .optional()
      .meta({ description: 'never: used to decide, not stored with a request.' }),
  })
  .meta({ id: 'fact' });
const factExtension = z.strictObject({
  extends: z.literal(true).meta({ description: 'Adds values to a one-of fact of a pack below.' }),
  values: z.record(id, text),
});

const definitionVersion = z.strictObject({
  'in-force': interval.optional(),
  is: condition,
  cite: citations.optional(),
});
const definition = z
  .strictObject({
    title: text,
    is: condition.optional(),
    versions: z.array(definitionVersion).min(1).optional(),
    cite: citations.optional(),
    note: text.optional(),
    ask: question.optional().meta({
      description: 'Only where the definition runs over a list: it may then be answered directly.',
    }),
  })
  .meta({ id: 'definition' });

const within = z.strictObject({
  amount: z.number().int().positive(),
  unit: z.enum(['minutes', 'hours', 'days', 'business-days', 'months', 'years']),
  excluding: z.array(z.enum(['saturday', 'sunday', 'holiday'])).optional(),
});
const clock = z
  .strictObject({
    starts: text.optional().meta({ description: 'The event the clock starts from.' }),
    within: within.optional(),
    by: civilDate.optional(),
    'by-each': z
      .string()
      .regex(/^\d{2}-\d{2}$/)
      .optional()
      .meta({ description: 'Month-day of each year.' }),
    every: z.enum(['month', 'quarter', 'year', '2-years', '3-years']).optional(),
    vague: text.optional().meta({ description: 'The law’s own vague words, kept vague.' }),
    'earliest-of': z.array(text).optional(),
    covers: text.optional(),
  })
  .meta({ id: 'clock' });
const duty = z
  .strictObject({
    who: text,
    do: text,
    to: text.optional(),
    clock: clock.optional(),
    'nil-report': z.boolean().optional(),
    fields: z
      .strictObject({
        required: z.array(text).optional(),
        'if-known': z.array(text).optional(),
        forbidden: z.array(text).optional(),
      })
      .optional(),
    'or-explain': z.boolean().optional(),
  })
  .meta({ id: 'duty' });

const status = z
  .strictObject({
    enjoined: z
      .strictObject({
        court: text,
        from: civilDate,
        until: civilDate.optional(),
        'as-to': condition.optional(),
        cite: citations,
      })
      .optional(),
    annulled: z
      .strictObject({ court: text, known: civilDate, cite: citations })
      .optional()
      .meta({ description: 'Void from the start, as known from that day.' }),
    contested: z
      .strictObject({ why: text, practice: text.optional(), cite: citations.optional() })
      .optional()
      .meta({
        description: 'Whether the norm stands is an open question: both readings are computed.',
      }),
  })
  .meta({ id: 'status' });

const normCommon = {
  id,
  summary: text.meta({ description: 'The norm in plain words, for anyone.' }),
  acts: z.array(id).min(1),
  binds: condition.optional().meta({ description: 'Who is bound; everyone when left out.' }),
  when: condition.optional().meta({ description: 'When it applies; always when left out.' }),
  cite: citations,
  'in-force': interval.optional(),
  status: status.optional(),
  overrides: z.array(id).optional(),
  decider: id.optional(),
  standard: text
    .optional()
    .meta({ description: 'A standard that needs human judgment, in the law’s words.' }),
  burden: z
    .record(factName, z.union([z.boolean(), z.string(), z.number()]))
    .optional()
    .meta({
      description: 'What an unknowable fact counts as, for this norm, because the law says so.',
    }),
  remedy: text.optional().meta({ description: 'Penalty or remedy, as information.' }),
  note: text.optional(),
};
const exceptionOwn = z.strictObject({
  ...normCommon,
  acts: normCommon.acts.optional(),
  modality: z.enum(MODALITIES).optional(),
  ceiling: z.boolean().optional(),
});
export interface RawException extends z.infer<typeof exceptionOwn> {
  unless?: RawException[] | undefined;
}
const exception: z.ZodType<RawException> = z
  .lazy(() => exceptionOwn.extend({ unless: z.array(exception).min(1).optional() }))
  .meta({
    id: 'exception',
    description: 'Switches its norm off; with a modality it also answers.',
  });
const norm = z
  .strictObject({
    ...normCommon,
    modality: z.enum(MODALITIES),
    ceiling: z
      .boolean()
      .optional()
      .meta({ description: 'On a may: lower layers must not be stricter.' }),
    floor: z
      .boolean()
      .optional()
      .meta({ description: 'Lower layers may be stricter, never laxer (as information).' }),
    duty: duty.optional(),
    unless: z.array(exception).min(1).optional(),
  })
  .meta({ id: 'norm' });

const reading = z
  .strictObject({
    id,
    question: text,
    choices: z.record(id, text).meta({ description: 'At least two ways the law can be read.' }),
    practice: text.optional(),
    settles: z.enum(['contested', 'counsel']).default('contested').meta({
      description: 'What the answer is where the readings differ: contested, or counsel must say.',
    }),
    cite: citations,
  })
  .meta({ id: 'reading' });
const contested = z.strictObject({
  norms: z.tuple([id, id]),
  why: text,
  practice: text.optional(),
  cite: citations.optional(),
});
const constraint = z.strictObject({
  id,
  never: condition,
  why: text,
});

const listItem = z.strictObject({
  code: text,
  name: text,
  verified: z.boolean(),
  class: text.optional(),
  clause: text.optional(),
  'class-verified': z.boolean().optional(),
  'name-verified': z.boolean().optional(),
  candidate: z.boolean().optional().meta({ description: 'Never used in a decision.' }),
  status: text.optional(),
  successor: text.optional(),
  note: text.optional(),
});
const list = z
  .strictObject({
    title: text,
    open: z.boolean().optional().meta({
      description: 'An open list: a code that is not on it may still belong; then it is unknown.',
    }),
    cite: citations,
    note: text.optional(),
    'in-force': interval.optional(),
    items: z.array(listItem),
  })
  .meta({ id: 'list' });

const act = z
  .strictObject({
    title: text,
    kind: z.enum(['answer', 'duty']).default('answer'),
    say: z
      .partialRecord(
        z.enum(['must', 'may', 'must-not', 'not-required', 'no-rule', 'contested', 'undetermined']),
        text,
      )
      .optional()
      .meta({ description: 'The answer in plain words, by outcome.' }),
    safe: text.optional().meta({ description: 'What to do meanwhile, when the answer is open.' }),
    decider: id.optional(),
  })
  .meta({ id: 'act' });
const actExtension = z.strictObject({
  extends: z.literal(true).meta({ description: 'Changes an act of a pack above.' }),
  safe: text.meta({
    description: 'What to do meanwhile here, where the line of the pack above would be wrong.',
  }),
});
const request = z.strictObject({ id, title: text, when: condition, acts: z.array(id).min(1) });
const silence = z.strictObject({
  act: id,
  when: condition.optional(),
  why: text,
  searched: z.array(text).min(1),
});
const notEncoded = z.strictObject({
  id,
  what: text,
  why: text,
  decider: id,
  becomes: z
    .array(factName)
    .optional()
    .meta({ description: 'The facts through which a person’s judgment enters.' }),
  cite: citations,
});
const source = z.strictObject({
  title: text,
  rank: z.enum([
    'constitution',
    'statute',
    'regulation',
    'local-law',
    'court-decision',
    'executive-order',
    'directive',
    'policy',
    'resolution',
    'guidance',
    'report',
  ]),
  where: text.meta({ description: 'Where the text was read, or where it was reported.' }),
  evidence: z.enum(EVIDENCE),
  date: civilDate.optional(),
  note: text.optional(),
});

/** A value of a situation as written in a case or on file: known, `unknown` or `unknowable`. */
const situationValue = z.unknown();
const expectation = z.union([
  z.enum(['must', 'may', 'must-not', 'not-required', 'no-rule', 'contested', 'undetermined']),
  z.strictObject({
    outcome: z.enum([
      'must',
      'may',
      'must-not',
      'not-required',
      'no-rule',
      'contested',
      'undetermined',
    ]),
    by: z.array(id).optional().meta({ description: 'Norms that must be among the winning ones.' }),
    yielding: z.array(id).optional(),
    possible: z
      .array(z.enum(['must', 'may', 'must-not', 'not-required', 'no-rule', 'contested']))
      .optional(),
    decider: id.optional(),
  }),
]);
const packCase = z
  .strictObject({
    id,
    title: text,
    from: text.optional().meta({ description: 'Id of the worked case it restates.' }),
    facts: z.record(z.string(), situationValue),
    'known-on': civilDate.optional(),
    expect: z.record(id, expectation).optional(),
    definitions: z
      .record(factName, z.union([z.boolean(), z.literal('unknown')]))
      .optional()
      .meta({ description: 'Definitions that must come out so.' }),
    duties: z.array(id).optional().meta({ description: 'Norms whose duty must be owed.' }),
    'no-duties': z.array(id).optional(),
    asks: factName.optional().meta({ description: 'The question that must come next.' }),
    'asks-among': z
      .array(factName)
      .optional()
      .meta({ description: 'Facts that must be among the open ones.' }),
    disputed: text
      .optional()
      .meta({ description: 'Why we disagree with the case as first written.' }),
    cite: text.optional(),
    note: text.optional(),
  })
  .meta({ id: 'case' });

/** A pack file: any file of a pack's folder may hold any of these sections; they are merged. */
export const packFile = z
  .strictObject({
    pack: z
      .strictObject({
        id,
        title: text,
        layer: z.enum(['federal', 'state', 'city', 'agency']),
        over: z
          .array(id)
          .optional()
          .meta({ description: 'The packs it stands on, highest first.' }),
        version: text,
        jurisdiction: text,
        note: text.optional(),
      })
      .optional(),
    deciders: z.record(id, text).optional(),
    sources: z.record(id, source).optional(),
    facts: z.record(factName, z.union([fact, factExtension])).optional(),
    records: z.record(id, z.strictObject({ title: text, fields: z.record(id, field) })).optional(),
    definitions: z.record(factName, definition).optional(),
    constraints: z.array(constraint).optional(),
    lists: z.record(id, list).optional(),
    acts: z.record(id, z.union([act, actExtension])).optional(),
    requests: z.array(request).optional(),
    norms: z.array(norm).optional(),
    readings: z.array(reading).optional(),
    contested: z.array(contested).optional(),
    silences: z.array(silence).optional(),
    'not-encoded': z.array(notEncoded).optional(),
    properties: z.array(property).optional(),
    cases: z.array(packCase).optional(),
  })
  .meta({ id: 'pack-file', title: 'A Threshold pack file' });

export type RawPackFile = z.infer<typeof packFile>;
export type RawNorm = z.infer<typeof norm>;
export type RawCitation = z.infer<typeof citation>;
export type Question = z.infer<typeof question>;
export type Duty = z.infer<typeof duty>;
export type Clock = z.infer<typeof clock>;
export type ListItem = z.infer<typeof listItem>;
export type Source = z.infer<typeof source>;
export type PackCase = z.infer<typeof packCase>;
export type Evidence = (typeof EVIDENCE)[number];
