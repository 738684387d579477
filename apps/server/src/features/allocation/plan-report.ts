/**
 * The figures of a plan as the screen showed them when it was saved: they passed the gate's rule for small numbers there, and no row
 * of a person is in them. What leaves is counted anew (export-plan.ts).
 */
import { VIEWS } from '@threshold/allocation/left-out';
import { GROUPINGS, TIERS } from '@threshold/allocation/office';
import { POLICIES } from '@threshold/allocation/policy';
import { z } from 'zod';

const words = z.string().max(300);
const count = z.int().min(0).max(1_000_000).nullable();
const percent = z.number().min(0).max(10_000);
const policy = z.enum(POLICIES);
const counts = z.strictObject({ people: count, served: count, leftOut: count });
const byPolicy = z.strictObject({
  'first-come': counts.optional(),
  tiers: counts.optional(),
  'most-wins': counts.optional(),
  'most-need': counts.optional(),
});

export const planReport = z
  .strictObject({
    day: z.iso.date(),
    synthetic: z.literal(false),
    rules: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({
            kind: z.literal('tier-floor'),
            tier: z.enum(TIERS),
            share: z.number(),
          }),
          z.strictObject({
            kind: z.literal('group-floor'),
            by: z.enum(GROUPINGS),
            share: z.number(),
            least: z.int(),
          }),
          z.strictObject({ kind: z.literal('even-load'), within: z.number() }),
        ]),
      )
      .max(30),
    main: policy,
    plans: z
      .array(
        z.strictObject({
          policy,
          gap: z.number(),
          oneByOne: z.strictObject({ percent, keepsRules: z.boolean() }),
          funds: z
            .array(z.strictObject({ fund: words, amount: z.number(), percent: percent.nullable() }))
            .max(50),
          classes: z.int(),
        }),
      )
      .max(4),
    conflicts: z
      .array(
        z.strictObject({
          policy,
          conflict: z.strictObject({
            rules: z.array(z.int().min(0).max(29)).max(30),
            enough: z.array(z.enum(['money', 'room', 'skills', 'languages'])),
            divided: z.boolean(),
            short: z.array(z.strictObject({ rule: z.int(), people: count })).max(30),
          }),
        }),
      )
      .max(4),
    counts: z.strictObject({
      views: z
        .array(
          z.strictObject({
            view: z.enum(VIEWS),
            rows: z.array(z.strictObject({ code: words, label: words, by: byPolicy })).max(400),
          }),
        )
        .max(4),
      leftOut: z.array(z.strictObject({ view: z.enum(VIEWS), why: words })).max(4),
    }),
    bought: z
      .array(
        z.strictObject({
          more: z.strictObject({ kind: z.enum(['language', 'skill', 'money']), name: words }),
          people: z.number(),
          value: z.number(),
        }),
      )
      .max(200),
    atCosts: z.array(z.strictObject({ dollars: z.number(), served: count })).max(20),
    trap: z
      .strictObject({
        detained: z.int(),
        served: z.int(),
        all: z.int(),
        servedOfAll: z.int(),
      })
      .nullable(),
  })
  // A page that shows it again looks rules and funds up by their place.
  .refine(({ rules, conflicts }) =>
    conflicts.every(({ conflict }) =>
      [...conflict.rules, ...conflict.short.map(({ rule }) => rule)].every(
        (at) => at >= 0 && at < rules.length,
      ),
    ),
  )
  .refine(({ plans }) => plans.every(({ funds }) => funds.length === plans[0]?.funds.length))
  .meta({ id: 'plan-report' });
export type PlanReport = z.infer<typeof planReport>;
