/**
 * A plan for an office under one policy: the best there is, or the best that was found with how far from the best it can
 * be. First as if people could be divided, which gives the bound; then in whole people: all at once where the program is
 * small, near the divided plan where it is large. The same office and policy give the same plan. docs/allocation.md.
 */
import { classesOf, type CaseClass, type Way } from './case-class.ts';
import { conflictOf, type Conflict } from './conflict.ts';
import { handOut, type HandedOut, type Numbers } from './hand-out.ts';
import type { Office } from './office.ts';
import { oneByOne } from './one-by-one.ts';
import { planProgram, type PlanProgram } from './plan-program.ts';
import type { Policy } from './policy.ts';
import type { Solver, Solving, Solved } from './program.ts';
import { keeps } from './rule-count.ts';

export interface Plan extends HandedOut {
  readonly kind: 'plan';
  readonly policy: Policy;
  /** No plan under these rules reaches more. */
  readonly bound: number;
  /** How far below the bound, as a share of it; zero where no plan is better. */
  readonly gap: number;
  /** What serving one by one reaches, and whether that keeps the rules. */
  readonly oneByOne: {
    readonly value: number;
    readonly served: number;
    readonly keepsRules: boolean;
  };
  readonly size: { readonly classes: number; readonly columns: number };
}

export interface NoPlan {
  readonly kind: 'no-plan';
  readonly policy: Policy;
  readonly conflict: Conflict;
}

/** Up to so many ways the whole program is searched at once. */
const SMALL = 1500;
/** What of the best a large plan may miss: one in ten thousand. The plan says what it misses. */
const NEAR_ENOUGH = 1e-4;
/** How far whole numbers may lie from the divided plan in a large one. */
const AROUND = 2;

export function planOf(
  office: Office,
  policy: Policy,
  solver: Solver,
  flatCost?: number,
): Plan | NoPlan {
  const classes = classesOf(office, policy, flatCost);
  const made = planProgram(office, classes);
  const solving = solver(made.program);
  try {
    const divided = solving.run('divided');
    if (divided.status === 'infeasible')
      return { kind: 'no-plan', policy, conflict: conflictOf(office, made, solving) };
    const greedy = oneByOne(office, classes);
    const greedyKeeps = office.rules.every((rule) => keeps(office, rule, greedy.people));
    const whole = wholePlan(made, solving, divided);
    const planned =
      whole.status !== 'infeasible' && whole.columns.length === made.program.costs.length
        ? handOut(office, classes, numbersOf(made, whole.columns))
        : undefined;
    const best = [
      ...(planned && office.rules.every((rule) => keeps(office, rule, planned.people))
        ? [planned]
        : []),
      ...(greedyKeeps ? [greedy] : []),
    ].sort((a, b) => b.value - a.value)[0];
    if (best === undefined)
      return {
        kind: 'no-plan',
        policy,
        conflict: {
          rules: office.rules.map((_, index) => index),
          short: [],
          enough: [],
          divided: true,
        },
      };
    // Weights are whole, so a plan's value is.
    const bound = Math.max(best.value, Math.floor(Math.min(whole.bound, divided.value) + 1e-6));
    return {
      kind: 'plan',
      policy,
      ...best,
      bound,
      gap: bound === 0 ? 0 : (bound - best.value) / bound,
      oneByOne: {
        value: greedy.value,
        served: greedy.people.filter(({ way }) => way !== undefined).length,
        keepsRules: greedyKeeps,
      },
      size: { classes: classes.length, columns: made.ways.length },
    };
  } finally {
    solving.close();
  }
}

function wholePlan(made: PlanProgram, solving: Solving, divided: Solved): Solved {
  const { program, ways } = made;
  if (ways.every(({ column }) => isWhole(divided.columns[column]!))) return divided;
  if (ways.length > SMALL) {
    const lower = program.lower.slice();
    const upper = program.upper.slice();
    for (const { column } of ways) {
      const value = divided.columns[column]!;
      const fixed = isWhole(value) && value < 0.5;
      lower[column] = Math.max(0, Math.floor(value + 1e-6) - AROUND);
      upper[column] = fixed ? 0 : Math.min(upper[column]!, Math.ceil(value - 1e-6) + AROUND);
    }
    solving.limitColumns(0, lower, upper);
    const near = solving.run('whole', NEAR_ENOUGH);
    solving.limitColumns(0, program.lower, program.upper);
    // Its bound is one of the neighbourhood, not of all plans.
    if (near.columns.length > 0) return { ...near, bound: divided.value };
  }
  return solving.run('whole', ways.length > SMALL ? NEAR_ENOUGH : 0);
}

export function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

function numbersOf({ ways }: PlanProgram, columns: Float64Array): Numbers {
  const numbers = new Map<CaseClass, Map<Way, number>>();
  for (const { column, of, way } of ways) {
    const count = Math.round(columns[column]!);
    if (count === 0) continue;
    const held = numbers.get(of) ?? new Map<Way, number>();
    held.set(way, count);
    numbers.set(of, held);
  }
  return numbers;
}
