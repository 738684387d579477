/**
 * Counts of a saved plan, by one view and under one policy, through the gate: the people are counted here, out of what is kept with their
 * cases, never taken from a screen. All plans of an office are one series for each view, because they are about the same people; views
 * share their totals, and a table whose totals would tell what one of another view withholds does not leave.
 */
import { deskOffice } from '@threshold/allocation/desk-office';
import { codeOf, VIEWS, type View } from '@threshold/allocation/left-out';
import {
  OUTCOME_CODES,
  outcomeDimensions,
  outcomeTally,
  type Assignments,
} from '@threshold/allocation/plan-outcome';
import { POLICIES, type Policy } from '@threshold/allocation/policy';
import { fieldOf } from '@threshold/allocation/published-counts';
import type { ReleaseRequest } from '@threshold/disclose/request';
import { countOf } from '@threshold/disclose/suppression/frame';
import type { SeriesEntry } from '@threshold/disclose/suppression/series';
import { DEFAULT_THRESHOLD } from '@threshold/disclose/suppression/rule';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import {
  entriesOf,
  EXPORT_FORMATS,
  exportPurpose,
  headOf,
  letLeave,
  type Exported,
} from '../exports/let-leave.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { appendPlanEvent, loadPlan, planCases, type StoredPlan } from './plan-store.ts';
import { givenBudget } from './save-plan.ts';

export const exportPlanBody = z.strictObject({
  /** Made by the client: the same sent twice leaves once. */
  id: z.uuid(),
  purpose: exportPurpose,
  as: z.enum(EXPORT_FORMATS),
  view: z.enum(VIEWS),
  policy: z.enum(POLICIES),
});
export type ExportPlanBody = z.infer<typeof exportPlanBody>;

export async function exportPlan(
  desk: Desk,
  actor: Actor,
  plan: string,
  { id, purpose, as, view, policy }: ExportPlanBody,
): Promise<Result<Exported, Refusal>> {
  const found = await desk.database.as<StoredPlan, Refusal>(actor.account, async (transaction) => {
    const stored = await loadPlan(transaction, desk, plan);
    return stored ? done(stored) : refused({ code: 'no-such-plan' });
  });
  if (!found.ok) return found;
  const { agency, state, saved, key } = found.value;
  if (!may(actor.memberships, 'plan:export', { agency, own: false }))
    return refused({ code: 'not-allowed', what: 'release counts of plans' });
  if (state === 'taken-back') return refused({ code: 'plan-state', state });
  if (!saved.facts.policies.includes(policy)) {
    const why = 'Under this policy there is no plan. Choose another one.';
    return refused({ code: 'not-released', why });
  }
  if (key === undefined) throw new Error('The key of a plan is gone.');
  return letLeave(
    desk,
    actor,
    {
      ...{ id, agency, purpose, as },
      also: async (transaction, { record, entry }) => {
        const told = entry && (await toldElsewhere(transaction, { agency, view, policy, entry }));
        if (told) return refused({ code: 'not-released', why: told });
        const now = await loadPlan(transaction, desk, plan, { lock: true });
        if (!now || now.state !== 'saved')
          return refused({ code: 'plan-state', state: 'taken-back' });
        const seq = now.events.length + 1;
        await appendPlanEvent(transaction, desk, {
          ...{ id: plan, key, command: id, by: actor.account, seq, asSystem: true },
          event: {
            type: 'plan-exported',
            version: 1,
            facts: { release: id, view, policy, sha256: record.file.sha256 },
            sealed: {},
          },
        });
        await transaction.query('update allocation_plan set events = $2 where id = $1', [
          plan,
          seq,
        ]);
        return done(undefined);
      },
    },
    (transaction) => counted(transaction, desk, found.value, view, policy),
  );
}

function seriesOf(agency: string, view: View): string {
  return `allocation-${agency}-${view}`;
}

async function counted(
  transaction: Transaction,
  desk: Desk,
  { id, agency, saved }: StoredPlan,
  view: View,
  policy: Policy,
): Promise<Result<Pick<ReleaseRequest, 'content' | 'recordClass'>, Refusal>> {
  const { day, budget, policies } = saved.facts;
  const kept = await planCases(transaction, desk, id);
  const office = deskOffice(
    {
      day,
      cases: kept.map(({ outcome }) => outcome.facts),
      providers: saved.sealed.providers ?? [],
    },
    givenBudget(budget),
  );
  const assignments: Assignments = Object.fromEntries(
    policies.map((each) => [
      each,
      new Map(
        kept.flatMap(({ outcome: { facts, to } }) => {
          const provider = to[each];
          return typeof provider === 'string' ? [[facts.number, provider] as const] : [];
        }),
      ),
    ]),
  );
  const series = seriesOf(agency, view);
  const earlier = await entriesOf(transaction, series);
  const codes = [
    ...office.cases.map((one) => codeOf(one, view, day)),
    ...earlier.flatMap(({ tally }) => tally.flatMap(({ at }) => at['of'] ?? [])),
  ];
  const dimensions = outcomeDimensions(view, codes, labelOf);
  const [of] = dimensions;
  return done({
    recordClass: { id: `allocation-${view}-${policy}`, rowsAbout: 'a-person', fields: [] },
    content: {
      kind: 'table',
      counted: {
        meaning: `Cases that waited on ${day}, and whether a plan under this policy would serve them.`,
        source: 'The desk: waiting cases of the office, and a plan that a coordinator saved.',
        limits:
          'A plan and no decision: the office decides whom it serves. Cases erased since are not counted.',
      },
      dimensions,
      shown: {
        of: of?.codes.map(({ code }) => code) ?? [],
        [fieldOf(policy)]: OUTCOME_CODES.map(({ code }) => code),
      },
      tally: outcomeTally(office, assignments, view),
      series: { id: series, earlier, head: headOf(earlier) },
    },
  });
}

/** In the files codes stand as the desk has them. */
function labelOf(code: string): string {
  return code === 'removal-order' ? 'final-order' : code;
}

/** The first three figures of a table: everybody, those served and those left out. */
const TOTALS = [0, 1, 2] as const;
const TELLS =
  'Its totals would tell what a table by another view withholds, or that a few people came or went since. Export the view that left before.';

/** Why it may not leave beside the tables of the other views; undefined where it may. */
async function toldElsewhere(
  transaction: Transaction,
  {
    agency,
    view,
    policy,
    entry,
  }: {
    readonly agency: string;
    readonly view: View;
    readonly policy: Policy;
    readonly entry: SeriesEntry;
  },
): Promise<string | undefined> {
  for (const other of VIEWS.filter((each) => each !== view)) {
    for (const before of await entriesOf(transaction, seriesOf(agency, other))) {
      const samePolicy = before.figures[1]?.region[fieldOf(policy)] !== undefined;
      for (const at of TOTALS) {
        if (at !== 0 && !samePolicy) continue;
        const [here, there] = [entry.figures[at], before.figures[at]];
        if (!here || !there) continue;
        const apart = Math.abs(
          countOf(here.region, entry.tally) - countOf(there.region, before.tally),
        );
        const few = apart < DEFAULT_THRESHOLD;
        const open = [here.value, there.value].filter((value) => value !== null).length;
        if ((open === 2 && few && apart > 0) || (open === 1 && few)) return TELLS;
      }
    }
  }
  return undefined;
}
