/**
 * What a little more would bring, and what another cost per case would: each question is a plan of its own in which
 * people may be divided, so its answer is about right and never a promise. Prices of the program's limits alone would be
 * right for the very next case only; ten more cases are asked for as ten.
 */
import { classesOf } from './case-class.ts';
import type { Office, Provider } from './office.ts';
import { planProgram, type PlanProgram } from './plan-program.ts';
import type { Policy } from './policy.ts';
import type { Solver } from './program.ts';

export const MORE_CASES = 10;
export const MORE_DOLLARS = 100_000;
/** No more languages and skills than so many are asked about: those with most people left out. */
const MOST_ASKED = 4;

export type More =
  | { readonly kind: 'language' | 'skill'; readonly name: string }
  | { readonly kind: 'money'; readonly name: string };

export interface Bought {
  readonly more: More;
  /** More people served, about. */
  readonly people: number;
  /** More of what the policy counts. */
  readonly value: number;
}

export interface AtCost {
  readonly dollars: number;
  /** Null where the rules cannot hold together at this cost. */
  readonly served: number | null;
}

interface Divided {
  readonly people: number;
  readonly value: number;
}

/** Whom the plan left out tells which questions are worth asking. */
export function oneMore(
  office: Office,
  policy: Policy,
  leftOut: readonly { readonly languages: readonly string[]; readonly skills: readonly string[] }[],
  solver: Solver,
): readonly Bought[] {
  const before = divided(office, policy, solver);
  if (before === undefined) return [];
  const asked: { more: More; office: Office }[] = [
    ...most(leftOut.map(({ languages }) => languages[0] ?? '')).map((name) => ({
      more: { kind: 'language', name } as const,
      office: withLawyer(office, { language: name }),
    })),
    ...most(leftOut.flatMap(({ skills }) => skills)).map((name) => ({
      more: { kind: 'skill', name } as const,
      office: withLawyer(office, { skill: name }),
    })),
    ...office.funds.map((fund) => ({
      more: { kind: 'money', name: fund.id } as const,
      office: {
        ...office,
        funds: office.funds.map((each) =>
          each === fund ? { ...each, amount: each.amount + MORE_DOLLARS } : each,
        ),
      },
    })),
  ];
  return asked.flatMap(({ more, office: richer }) => {
    const after = divided(richer, policy, solver);
    return after === undefined
      ? []
      : [
          {
            more,
            people: Math.round(after.people - before.people),
            value: Math.round(after.value - before.value),
          },
        ];
  });
}

/** People served when every case costs the same, for each of these costs. */
export function atCosts(
  office: Office,
  policy: Policy,
  costs: readonly number[],
  solver: Solver,
): readonly AtCost[] {
  return costs.map((dollars) => {
    const found = divided(office, policy, solver, dollars);
    return { dollars, served: found === undefined ? null : Math.floor(found.people + 1e-6) };
  });
}

function divided(
  office: Office,
  policy: Policy,
  solver: Solver,
  flatCost?: number,
): Divided | undefined {
  const made: PlanProgram = planProgram(office, classesOf(office, policy, flatCost));
  const solving = solver(made.program);
  try {
    const { status, value, columns } = solving.run('divided');
    if (status !== 'optimal') return undefined;
    return { value, people: made.ways.reduce((sum, { column }) => sum + columns[column]!, 0) };
  } finally {
    solving.close();
  }
}

/** One more lawyer for ten cases, who goes everywhere and costs what lawyers here usually cost. */
function withLawyer(
  office: Office,
  { language, skill }: { readonly language?: string; readonly skill?: string },
): Office {
  const all = (names: readonly string[]): ReadonlyMap<string, null> =>
    new Map([...new Set(names)].map((name) => [name, null]));
  const usual = office.providers.map(({ rates }) => rates.usual);
  const lawyer: Provider = {
    id: 'one-more-lawyer',
    place: '*',
    reaches: ['*'],
    capacity: MORE_CASES,
    skills: skill === undefined ? all(office.cases.flatMap((one) => one.skills)) : all([skill]),
    languages:
      language === undefined ? all(office.cases.flatMap((one) => one.languages)) : all([language]),
    rates: {
      usual: Math.round(usual.reduce((sum, rate) => sum + rate, 0) / Math.max(1, usual.length)),
      tiers: {},
      skills: {},
    },
  };
  return { ...office, providers: [...office.providers, lawyer] };
}

function most(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > MORE_CASES)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, MOST_ASKED)
    .map(([name]) => name);
}
