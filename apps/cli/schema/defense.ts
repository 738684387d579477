/** `--json` of defense allocate and defense generate, version 1: docs/allocation.md says what is planned and counted. */
import { z } from 'zod';
import { GROUPINGS, TIERS } from '@threshold/allocation/office';
import { VIEWS } from '@threshold/allocation/left-out';
import { LIMITS } from '@threshold/allocation/plan-program';
import { POLICIES } from '@threshold/allocation/policy';
import { day } from '@threshold/rules/explain/answer-schema';

const policy = z.enum(POLICIES);
const whole = z.int().nonnegative();
const share = z.number().min(0).max(1);
/** Null where it is withheld. */
const count = whole.nullable();
const counts = z
  .strictObject({ people: count, served: count, leftOut: count })
  .meta({ id: 'counts' });

const rule = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('tier-floor'), tier: z.enum(TIERS), share }),
    z.strictObject({
      kind: z.literal('group-floor'),
      by: z.enum(GROUPINGS),
      share,
      least: whole,
    }),
    z.strictObject({ kind: z.literal('even-load'), within: share }),
  ])
  .meta({ id: 'rule' });

export const defenseAllocate = z.strictObject({
  version: z.literal(1),
  day,
  synthetic: z.boolean(),
  rules: z.array(rule),
  main: policy,
  plans: z.array(
    z.strictObject({
      policy,
      gap: share,
      oneByOne: z.strictObject({ percent: whole, keepsRules: z.boolean() }),
      funds: z.array(z.strictObject({ fund: z.string(), amount: whole, percent: count })),
      classes: whole,
    }),
  ),
  conflicts: z.array(
    z.strictObject({
      policy,
      conflict: z.strictObject({
        /** Places in the list of rules. */
        rules: z.array(whole),
        short: z.array(z.strictObject({ rule: whole, people: count })),
        enough: z.array(z.enum(LIMITS)),
        divided: z.boolean(),
      }),
    }),
  ),
  bought: z.array(
    z.strictObject({
      more: z.strictObject({ kind: z.enum(['language', 'skill', 'money']), name: z.string() }),
      people: z.int(),
      value: z.int(),
    }),
  ),
  atCosts: z.array(z.strictObject({ dollars: whole, served: count })),
  trap: z
    .strictObject({ detained: whole, served: whole, all: whole, servedOfAll: whole })
    .nullable(),
  counts: z.strictObject({
    views: z.array(
      z.strictObject({
        view: z.enum(VIEWS),
        rows: z.array(
          z.strictObject({
            code: z.string(),
            label: z.string(),
            by: z.partialRecord(policy, counts),
          }),
        ),
      }),
    ),
    leftOut: z.array(z.strictObject({ view: z.enum(VIEWS), why: z.string() })),
  }),
});

export const defenseGenerate = z.strictObject({
  version: z.literal(1),
  synthetic: z.literal(true),
  seed: whole,
  day,
  cases: whole,
  providers: whole,
  files: z.array(z.string()),
});
