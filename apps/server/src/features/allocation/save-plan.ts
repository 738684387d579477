/**
 * Keeps a plan that was made of today's waiting cases: its budget, rules and figures, and with each case where it would go. Whoever made
 * it sends what the server gave; where that has changed, nothing is kept. A plan offers nobody to anybody.
 */
import { deskOffice, type DeskBudget } from '@threshold/allocation/desk-office';
import type { Office, Rule } from '@threshold/allocation/office';
import { outcomeFault } from '@threshold/allocation/plan-outcome';
import { POLICIES, type Policy } from '@threshold/allocation/policy';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { KEY_LENGTH, wrapKey } from '../../seal/seal.ts';
import { caughtIn, NOT_CASES } from '../defense/change-case.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { planBudget, type PlanEvent } from './plan-event.ts';
import type { PlanRefusal } from './plan-refusal.ts';
import { planReport } from './plan-report.ts';
import { appendPlanEvent, keepPlanCases, loadPlan, PLAN_STATES } from './plan-store.ts';
import { factsOf, planningState, type PlanningState } from './planning-state.ts';

const MOST_CASES = 20_000;

export const savePlanBody = z.strictObject({
  id: z.uuid(),
  command: z.uuid(),
  agency: z.string().max(40),
  title: z.string().trim().min(3).max(120),
  /** As the server gave it with the cases. */
  inputs: z.string().max(64),
  main: z.enum(POLICIES),
  budget: planBudget,
  /** Under each policy that has a plan, for each case in the order given: the place of its provider in the list given, or -1. */
  plans: z
    .array(
      z.strictObject({
        policy: z.enum(POLICIES),
        served: z.array(z.int().min(-1).max(4000)).max(MOST_CASES),
      }),
    )
    .max(4),
  report: planReport,
});
export type SavePlanBody = z.infer<typeof savePlanBody>;

export const planChanged = z
  .strictObject({ id: z.uuid(), state: z.enum(PLAN_STATES), events: z.int() })
  .meta({ id: 'plan-changed' });
export type PlanChanged = z.infer<typeof planChanged>;

export async function savePlan(
  desk: Desk,
  actor: Actor,
  body: SavePlanBody,
): Promise<Result<PlanChanged, Refusal>> {
  const { id, command, agency, title, main, budget, report } = body;
  if (!may(actor.memberships, 'defence:work', { agency, own: false })) return refused(NOT_CASES);
  const words = caughtIn({ title, sources: budget.funds.map(({ source }) => source) });
  if (words.length > 0) return refused({ code: 'words-caught', words });
  return desk.database.as<PlanChanged, Refusal>(actor.account, async (transaction) => {
    const stored = await loadPlan(transaction, desk, id);
    if (stored) {
      return stored.commands.has(command)
        ? done({ id, state: stored.state, events: stored.events.length })
        : refused({ code: 'command-reused' });
    }
    const state = await planningState(transaction, desk, agency);
    if (state.inputs !== body.inputs) return refused({ code: 'plan-outdated' });
    const assigned = assignmentsOf(state, deskOffice(state, givenBudget(budget)), body);
    if (!assigned.ok) return assigned;
    const event: PlanEvent = {
      type: 'plan-saved',
      version: 1,
      facts: {
        day: state.day,
        main,
        policies: POLICIES.filter((policy) => assigned.value.has(policy)),
        budget,
        inputs: state.inputs,
      },
      sealed: { title, report, providers: [...state.providers] },
    };
    const taken = await transaction.query(
      `insert into allocation_plan (id, agency, saved_by, saved_at, state, events) values ($1, $2, $3, $4, 'saved', 1)
       on conflict (id) do nothing returning id`,
      [id, agency, actor.account, desk.now()],
    );
    if (taken.length === 0) return refused({ code: 'command-reused' });
    const key = desk.random(KEY_LENGTH);
    await transaction.query('insert into plan_key (plan, master, wrapped) values ($1, $2, $3)', [
      id,
      desk.master.id,
      wrapKey(desk.master, id, key, desk.random),
    ]);
    await appendPlanEvent(transaction, desk, {
      ...{ id, key, command, by: actor.account, seq: 1, event },
    });
    await keepPlanCases(
      transaction,
      desk,
      id,
      state.cases.map((one) => ({
        id: one.id,
        key: one.key,
        outcome: {
          facts: factsOf(one),
          to: Object.fromEntries(
            [...assigned.value].map(([policy, to]) => [policy, to.get(one.number) ?? null]),
          ),
        },
      })),
    );
    return done({ id, state: 'saved', events: 1 });
  });
}

/** As the planner takes it: shares of one, and what is left out is not there. */
export function givenBudget({ funds, rules, usualRate }: SavePlanBody['budget']): DeskBudget {
  return {
    usualRate,
    funds: JSON.parse(JSON.stringify(funds)) as DeskBudget['funds'],
    rules: rules.map((rule): Rule => {
      switch (rule.kind) {
        case 'tier-floor':
          return { kind: rule.kind, tier: rule.tier, share: rule.hundredths / 100 };
        case 'group-floor': {
          const { kind, by, least } = rule;
          return { kind, by, least, share: rule.hundredths / 100 };
        }
        case 'even-load':
          return { kind: rule.kind, within: rule.hundredths / 100 };
      }
    }),
  };
}

/** Who goes where, held to what the server knows. */
function assignmentsOf(
  { cases, providers }: PlanningState,
  office: Office,
  { plans, main, report }: SavePlanBody,
): Result<ReadonlyMap<Policy, ReadonlyMap<string, string>>, PlanRefusal> {
  const other = refused<PlanRefusal>({ code: 'plan-unfit', fault: { code: 'other-shape' } });
  const told = report.plans.map(({ policy }) => policy).sort();
  if (
    report.main !== main ||
    report.day !== office.day ||
    new Set(told).size !== told.length ||
    told.join() !==
      plans
        .map(({ policy }) => policy)
        .sort()
        .join()
  )
    return other;
  const assigned = new Map<Policy, ReadonlyMap<string, string>>();
  for (const { policy, served } of plans) {
    if (served.length !== cases.length) return other;
    const to = new Map<string, string>();
    for (const [at, place] of served.entries()) {
      if (place === -1) continue;
      const provider = providers[place];
      if (!provider) return other;
      to.set(cases[at]!.number, provider.id);
    }
    const fault = outcomeFault(office, to);
    if (fault) return refused({ code: 'plan-unfit', fault });
    assigned.set(policy, to);
  }
  return done(assigned);
}
