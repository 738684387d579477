/**
 * What can happen to a saved plan: one member for each event, with the version of its shape. Shapes live forever, and
 * fixtures/plan-events keeps one of each. `facts` holds days, budget, rules and hashes; words and figures are in `sealed`, and who goes
 * where stands in neither: it is sealed with each case. docs/allocation.md.
 */
import { GROUPINGS, TIERS } from '@threshold/allocation/office';
import { VIEWS } from '@threshold/allocation/left-out';
import { POLICIES } from '@threshold/allocation/policy';
import { z } from 'zod';
import { planReport } from './plan-report.ts';

const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const fundName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
/** Of a share: the log writes whole numbers alone. */
const hundredths = z.int().min(0).max(100);
const text = z.string().trim().max(2000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const planBudget = z
  .strictObject({
    funds: z
      .array(
        z.strictObject({
          id: fundName,
          amount: z.int().min(0).max(999_999_999_999),
          source: z.string().trim().min(1).max(500),
          conditions: z.strictObject({
            tiers: z.array(z.enum(TIERS)).min(1).max(6).optional(),
            places: z.array(name).min(1).max(100).optional(),
            skills: z.array(name).min(1).max(100).optional(),
            providers: z.array(fundName).min(1).max(500).optional(),
            detained: z.boolean().optional(),
            child: z.boolean().optional(),
          }),
        }),
      )
      .min(1)
      .max(50),
    rules: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('tier-floor'), tier: z.enum(TIERS), hundredths }),
          z.strictObject({
            kind: z.literal('group-floor'),
            by: z.enum(GROUPINGS),
            hundredths,
            least: z.int().min(1).max(100_000),
          }),
          z.strictObject({ kind: z.literal('even-load'), hundredths }),
        ]),
      )
      .max(30),
    /** Dollars a case where the directory names no rate. */
    usualRate: z.int().min(0).max(1_000_000).nullable(),
  })
  .meta({ id: 'plan-budget' });
export type PlanBudget = z.infer<typeof planBudget>;

export const planProvider = z.strictObject({
  id: z.string().max(60),
  name: z.string().max(200),
  languages: z.array(z.string().max(40)),
  needs: z.array(z.string().max(40)),
  places: z.array(z.string().max(60)),
  room: z.int().nullable(),
  rate: z.int().nullable(),
});
export type PlanProvider = z.infer<typeof planProvider>;

export const planEvent = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('plan-saved'),
      version: z.literal(1),
      facts: z.strictObject({
        day: z.iso.date(),
        main: z.enum(POLICIES),
        /** Those under which there is a plan. */
        policies: z.array(z.enum(POLICIES)).max(4),
        budget: planBudget,
        /** SHA-256 of the waiting cases and providers it was made of. */
        inputs: hash,
      }),
      sealed: z.strictObject({
        title: text.optional(),
        report: planReport.optional(),
        providers: z.array(planProvider).optional(),
      }),
    }),
    z.strictObject({
      type: z.literal('plan-taken-back'),
      version: z.literal(1),
      facts: z.strictObject({}),
      sealed: z.strictObject({ reason: text.optional() }),
    }),
    z.strictObject({
      type: z.literal('plan-restored'),
      version: z.literal(1),
      facts: z.strictObject({}),
      sealed: z.strictObject({ reason: text.optional() }),
    }),
    z.strictObject({
      type: z.literal('plan-exported'),
      version: z.literal(1),
      facts: z.strictObject({
        release: z.uuid(),
        view: z.enum(VIEWS),
        policy: z.enum(POLICIES),
        sha256: hash,
      }),
      sealed: z.strictObject({}),
    }),
  ])
  .meta({ id: 'plan-event' });
export type PlanEvent = z.infer<typeof planEvent>;
export type PlanSaved = Extract<PlanEvent, { type: 'plan-saved' }>;

export interface PlacedPlanEvent {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly event: PlanEvent;
}
