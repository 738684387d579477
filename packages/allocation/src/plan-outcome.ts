/**
 * Who is served by whom under a policy, as it is kept: whether it can be at all, and how it is counted. A plan that was made
 * elsewhere is held to the office before it is counted.
 */
import type { Dimension, Tallied } from '@threshold/disclose/suppression/frame';
import { costOf, hasSkills, mayPay, mayPayTo, reaches, sharedLanguages } from './fit.ts';
import { codeOf, inOrder, type View } from './left-out.ts';
import type { Office, Provider } from './office.ts';
import { POLICIES, type Policy } from './policy.ts';
import { EVERYBODY, fieldOf, LEFT_OUT, SERVED } from './published-counts.ts';
import { tierOf } from './tier.ts';

/** By case, the provider; whoever is not in it is left out. */
export type Assignment = ReadonlyMap<string, string>;
/** Without a policy that has no plan. */
export type Assignments = Readonly<Partial<Record<Policy, Assignment>>>;

export type OutcomeFault =
  | { readonly code: 'no-such-case'; readonly id: string }
  | { readonly code: 'no-such-provider'; readonly id: string }
  | { readonly code: 'does-not-fit'; readonly id: string; readonly provider: string }
  | { readonly code: 'too-many'; readonly provider: string }
  | { readonly code: 'too-dear' };

export function outcomeFault(office: Office, assignment: Assignment): OutcomeFault | undefined {
  const cases = new Map(office.cases.map((one) => [one.id, one]));
  const providers = new Map(office.providers.map((one) => [one.id, one]));
  const taken = new Map<Provider, number>();
  let cost = 0;
  for (const [id, to] of assignment) {
    const one = cases.get(id);
    const provider = providers.get(to);
    if (!one) return { code: 'no-such-case', id };
    if (!provider) return { code: 'no-such-provider', id: to };
    const fitted = { one, tier: tierOf(one, office.day) };
    const fits =
      reaches(provider, one.place) &&
      hasSkills(provider, one.skills) &&
      sharedLanguages(provider, one.languages).length > 0 &&
      office.funds.some((fund) => mayPay(fund, fitted) && mayPayTo(fund, provider));
    if (!fits) return { code: 'does-not-fit', id, provider: to };
    const held = (taken.get(provider) ?? 0) + 1;
    if (held > provider.capacity) return { code: 'too-many', provider: to };
    taken.set(provider, held);
    cost += costOf(provider, fitted);
  }
  const money = office.funds.reduce((sum, { amount }) => sum + amount, 0);
  return cost > money ? { code: 'too-dear' } : undefined;
}

/**
 * Counts by what tells cases apart in a view and under every policy. Where a policy has no plan nobody is served by it, and
 * its counts are never shown.
 */
export function outcomeTally(
  office: Office,
  assignments: Assignments,
  view: View,
): readonly Tallied[] {
  const counts = new Map<string, Tallied & { count: number }>();
  for (const one of office.cases) {
    const at = {
      of: codeOf(one, view, office.day),
      ...Object.fromEntries(
        POLICIES.map((policy) => [
          fieldOf(policy),
          assignments[policy]?.has(one.id) === true ? SERVED : LEFT_OUT,
        ]),
      ),
    };
    const key = JSON.stringify(at);
    counts.set(key, { at, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => inOrder(view, a.at['of'] ?? '', b.at['of'] ?? ''));
}

/** `codes`: of this plan and of whatever left before, so that none is ever lost. */
export function outcomeDimensions(
  view: View,
  codes: readonly string[],
  label: (code: string) => string,
): readonly Dimension[] {
  return [
    {
      id: 'of',
      label: `By ${view}`,
      codes: [
        { code: EVERYBODY, label: 'Everybody' },
        ...[...new Set(codes)]
          .sort((a, b) => inOrder(view, a, b))
          .map((code) => ({ code, label: label(code), within: EVERYBODY })),
      ],
    },
    ...POLICIES.map((policy) => ({
      id: fieldOf(policy),
      label: policy,
      codes: OUTCOME_CODES,
    })),
  ];
}

export const OUTCOME_CODES = [
  { code: EVERYBODY, label: 'Everybody' },
  { code: SERVED, label: 'Served', within: EVERYBODY },
  { code: LEFT_OUT, label: 'Left out', within: EVERYBODY },
] as const;
