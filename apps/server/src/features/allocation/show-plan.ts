/**
 * One saved plan: its budget and figures as they were, where each case would go with how it stands now, what has changed among the
 * waiting since, and what left of it. Cases that were erased are not in it any more.
 */
import { VIEWS } from '@threshold/allocation/left-out';
import { POLICIES } from '@threshold/allocation/policy';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { CASE_STATES } from '../defense/case-state.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { releaseMade } from '../exports/release-event.ts';
import { planBudget } from './plan-event.ts';
import { planReport } from './plan-report.ts';
import { loadPlan, PLAN_STATES, planCases, type KeptCase, type StoredPlan } from './plan-store.ts';
import { factsOf, logPlanReads, planningState } from './planning-state.ts';

export const onPlan = z.strictObject({ plan: z.uuid() });

const outcome = z.string().nullable().optional();
export const planView = z
  .strictObject({
    id: z.uuid(),
    agency: z.string(),
    title: z.string(),
    state: z.enum(PLAN_STATES),
    savedBy: z.string(),
    savedAt: z.iso.datetime(),
    day: z.iso.date(),
    main: z.enum(POLICIES),
    policies: z.array(z.enum(POLICIES)),
    budget: planBudget,
    inputs: z.string(),
    report: planReport.nullable(),
    /** By number; where it would go under each policy, null for left out. */
    cases: z.array(
      z.strictObject({
        id: z.uuid(),
        number: z.string(),
        state: z.enum(CASE_STATES),
        to: z.strictObject({
          'first-come': outcome,
          tiers: outcome,
          'most-wins': outcome,
          'most-need': outcome,
        }),
      }),
    ),
    providers: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    since: z.strictObject({
      same: z.boolean().meta({ description: 'Nothing that decides it has changed.' }),
      came: z.int(),
      gone: z.int(),
      changed: z.int(),
      providers: z.array(z.string()).meta({ description: 'Names of those that changed.' }),
    }),
    events: z.array(
      z.strictObject({
        seq: z.int(),
        at: z.iso.datetime(),
        by: z.string(),
        type: z.enum(['plan-saved', 'plan-taken-back', 'plan-restored', 'plan-exported']),
        reason: z.string().nullable(),
      }),
    ),
    exports: z.array(
      z.strictObject({
        release: z.uuid(),
        view: z.enum(VIEWS),
        policy: z.enum(POLICIES),
        record: releaseMade,
      }),
    ),
    mayWork: z.boolean(),
    mayExport: z.boolean(),
  })
  .meta({ id: 'plan-view' });
export type PlanView = z.infer<typeof planView>;

export async function showPlan(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<PlanView, Refusal>> {
  const shown = await desk.database.as<Omit<PlanView, 'exports'>, Refusal>(
    actor.account,
    async (transaction) => {
      const stored = await loadPlan(transaction, desk, id);
      if (!stored) return refused({ code: 'no-such-plan' });
      const { agency, saved } = stored;
      const cases = await planCases(transaction, desk, id);
      await logPlanReads(transaction, desk, actor, { agency, cases });
      const on = { agency, own: false };
      const { day, main, policies, budget, inputs } = saved.facts;
      const names = await namesOf(transaction, [
        stored.savedBy,
        ...stored.events.map(({ by }) => by),
      ]);
      return done({
        ...{ id, agency, state: stored.state, day, main, policies, budget, inputs },
        title: saved.sealed.title ?? '',
        savedBy: names.get(stored.savedBy) ?? '',
        savedAt: stored.savedAt.toISOString(),
        report: saved.sealed.report ?? null,
        cases: cases.map(({ id: record, number, state, outcome: { to } }) => ({
          ...{ id: record, number, to },
          state: state as PlanView['cases'][number]['state'],
        })),
        providers: (saved.sealed.providers ?? []).map((each) => ({ id: each.id, name: each.name })),
        since: await changesSince(transaction, desk, stored, cases),
        events: stored.events.map(({ seq, at, by, event }) => ({
          ...{ seq, at, by: names.get(by) ?? '', type: event.type },
          reason: 'reason' in event.sealed ? (event.sealed.reason ?? null) : null,
        })),
        mayWork: may(actor.memberships, 'defence:work', on),
        mayExport: may(actor.memberships, 'plan:export', on),
      });
    },
  );
  if (!shown.ok) return shown;
  return done({ ...shown.value, exports: await exportsOf(desk, id) });
}

async function namesOf(
  transaction: Transaction,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.query<{ id: string; name: string | null }>(
    'select id, desk_name(id) as name from unnest($1::uuid[]) id',
    [[...new Set(accounts)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name ?? '']));
}

async function changesSince(
  transaction: Transaction,
  desk: Desk,
  { agency, saved }: StoredPlan,
  cases: readonly KeptCase[],
): Promise<PlanView['since']> {
  const today = await planningState(transaction, desk, agency);
  const now = new Map(today.cases.map((one) => [one.id, factsOf(one)]));
  const then = new Set(cases.map(({ id }) => id));
  const came = today.cases.filter(({ id }) => !then.has(id)).length;
  const gone = cases.filter(({ id }) => !now.has(id)).length;
  const changed = cases.filter(({ id, outcome: { facts } }) => {
    const found = now.get(id);
    return found !== undefined && !isDeepStrictEqual(found, facts);
  }).length;
  const before = new Map((saved.sealed.providers ?? []).map((each) => [each.id, each]));
  const after = new Map(today.providers.map((each) => [each.id, each]));
  const providers = [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    return isDeepStrictEqual(was, is) ? [] : [(is ?? was)?.name ?? id];
  });
  return {
    same: came + gone + changed + providers.length === 0,
    ...{ came, gone, changed, providers },
  };
}

/** Whoever sees the plan sees what left of it: counts that went through the gate. */
function exportsOf(desk: Desk, plan: string): Promise<PlanView['exports']> {
  return desk.database.asSystem(async (transaction) => {
    const rows = await transaction.query<{
      release: string;
      view: PlanView['exports'][number]['view'];
      policy: PlanView['exports'][number]['policy'];
      facts: unknown;
    }>(
      `select r.id as release, e.facts->>'view' as view, e.facts->>'policy' as policy, r.facts from plan_event e
       join release r on r.id = (e.facts->>'release')::uuid
       where e.plan = $1 and e.type = 'plan-exported' order by e.seq desc`,
      [plan],
    );
    return rows.map(({ facts, ...row }) => ({ ...row, record: releaseMade.parse(facts) }));
  });
}
