/**
 * Everything that is told of plans: how far each comes, whom it leaves out, what a little more would bring, what other
 * costs would do, and the trap. Counts of people come from the export gate; where it withholds one, what would tell it
 * again is not told either. No row of a person is in it.
 */
import { trapOf, type Trap } from './comparison.ts';
import type { Conflict } from './conflict.ts';
import { COST_STEPS } from './evidence.ts';
import type { Office, Rule } from './office.ts';
import { planOf, type Plan } from './plan.ts';
import type { Policy } from './policy.ts';
import type { Solver } from './program.ts';
import {
  EVERYBODY,
  publishedCounts,
  type CountsGate,
  type PublishedCounts,
  type PublishedView,
} from './published-counts.ts';
import { atCosts, oneMore, type AtCost, type Bought } from './what-if.ts';
import { isSynthetic } from './synthetic-office.ts';

export interface PlanFigures {
  readonly policy: Policy;
  /** How far below the best there could be, to two figures. */
  readonly gap: number;
  /**
   * What serving one by one reaches, in whole hundredths of the plan. The sums themselves are not told: those of tiers
   * could be taken apart into people.
   */
  readonly oneByOne: { readonly percent: number; readonly keepsRules: boolean };
  /** What is used of each fund, in whole hundredths; null where it would pay for too few to be told. */
  readonly funds: readonly {
    readonly fund: string;
    readonly amount: number;
    readonly percent: number | null;
  }[];
  readonly classes: number;
}

export interface AllocationReport {
  readonly day: string;
  readonly synthetic: boolean;
  readonly rules: readonly Rule[];
  readonly main: Policy;
  readonly plans: readonly PlanFigures[];
  readonly conflicts: readonly { readonly policy: Policy; readonly conflict: ToldConflict }[];
  readonly counts: PublishedCounts;
  readonly bought: readonly Bought[];
  readonly atCosts: readonly AtCost[];
  /** Undefined where a count in it is too small to be told. */
  readonly trap: Trap | undefined;
}

/** With fewer people than may be told, it says that they are few. */
export interface ToldConflict extends Omit<Conflict, 'short'> {
  readonly short: readonly { readonly rule: number; readonly people: number | null }[];
}

export type Stage = Policy | 'trap' | 'little-more' | 'costs' | 'gate';

export interface ReportAsk {
  readonly policies: readonly Policy[];
  readonly main: Policy;
  readonly solver: Solver;
  readonly gate: Omit<CountsGate, 'synthetic' | 'day'>;
  readonly told?: (stage: Stage) => void;
}

export interface Reported {
  readonly report: AllocationReport;
  /** With its people: for the office itself. */
  readonly main: Plan | undefined;
  readonly plans: readonly Plan[];
}

export async function reportOf(office: Office, ask: ReportAsk): Promise<Reported> {
  const { policies, main, solver, told = () => undefined } = ask;
  const made = policies.map((policy) => {
    told(policy);
    return planOf(office, policy, solver);
  });
  const plans = made.flatMap((each) => (each.kind === 'plan' ? [each] : []));
  const first = plans.find(({ policy }) => policy === main);
  told('gate');
  const synthetic = isSynthetic(office);
  const counts =
    plans.length === 0
      ? { views: [], leftOut: [] }
      : await publishedCounts(plans, { ...ask.gate, synthetic, day: office.day });
  told('trap');
  const trap = trapOf(office, solver);
  told('little-more');
  const bought = first
    ? oneMore(
        office,
        main,
        first.people.flatMap(({ one, way }) => (way === undefined ? [one] : [])),
        solver,
      )
    : [];
  told('costs');
  const costs = atCosts(office, main, COST_STEPS, solver);
  return {
    main: first,
    plans,
    report: {
      day: office.day,
      synthetic,
      rules: office.rules,
      main,
      plans: plans.map(figuresOf),
      conflicts: made.flatMap((each) =>
        each.kind === 'no-plan'
          ? [{ policy: each.policy, conflict: toldConflict(each.conflict) }]
          : [],
      ),
      counts,
      bought: bought.filter(
        ({ more }) => more.kind !== 'language' || isTold(counts, more.name, main),
      ),
      atCosts: costs.filter(
        ({ served }) => served === null || served === 0 || served >= LEAST_TOLD,
      ),
      trap: trap && tellable(trap) ? trap : undefined,
    },
  };
}

/** As the export gate has it by itself. */
const LEAST_TOLD = 11;

function tellable({ detained, served, all, servedOfAll }: Trap): boolean {
  const counts = [detained, served, detained - served, all - detained, servedOfAll - served];
  return counts.every((count) => count === 0 || count >= LEAST_TOLD);
}

function isTold({ views }: PublishedCounts, language: string, policy: Policy): boolean {
  const view: PublishedView | undefined = views.find((each) => each.view === 'language');
  const row = view?.rows.find(({ code }) => code === language);
  return typeof row?.by[policy]?.leftOut === 'number';
}

function toldConflict(conflict: Conflict): ToldConflict {
  return {
    ...conflict,
    short: conflict.short.map(({ rule, people }) => ({
      rule,
      people: people >= LEAST_TOLD ? people : null,
    })),
  };
}

function figuresOf({ policy, value, gap, oneByOne, funds, size, people }: Plan): PlanFigures {
  const dearest = Math.max(0, ...people.map(({ way }) => way?.cost ?? 0));
  return {
    policy,
    gap: Number(gap.toPrecision(2)),
    oneByOne: {
      percent: value === 0 ? 100 : Math.round((oneByOne.value / value) * 100),
      keepsRules: oneByOne.keepsRules,
    },
    funds: funds.map(({ fund, used, amount }) => ({
      fund,
      amount,
      percent:
        used === 0 ? 0 : used < LEAST_TOLD * dearest ? null : Math.round((used / amount) * 100),
    })),
    classes: size.classes,
  };
}

/** How many a plan serves, as published. */
export function servedBy(
  { views }: PublishedCounts,
  policy: Policy,
): { readonly people: number | null; readonly served: number | null } {
  const everybody = views[0]?.rows.find(({ code }) => code === EVERYBODY)?.by[policy];
  return { people: everybody?.people ?? null, served: everybody?.served ?? null };
}
