/** What a rule counts: whether a plan keeps it, and by how much it does not. The plain reading, without a solver. */
import type { Grouping, Office, Rule, WaitingCase } from './office.ts';
import { tierOf } from './tier.ts';

export interface Served {
  readonly one: WaitingCase;
  /** The provider's place in the list; undefined for whoever is left out. */
  readonly provider: number | undefined;
}

export function groupOf(one: WaitingCase, by: Grouping): string {
  return by === 'language' ? (one.languages[0] ?? '') : one.place;
}

/** Groups that a rule speaks of, with how many people each has. */
export function groupsOf(
  office: Office,
  { by, least }: Extract<Rule, { kind: 'group-floor' }>,
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const one of office.cases) {
    const group = groupOf(one, by);
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return new Map(
    [...sizes].filter(([, size]) => size >= least).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The smallest number of people that is at least this share of so many. */
export function leastPeople(share: number, people: number): number {
  return Math.ceil(share * people - 1e-9);
}

export function keeps(office: Office, rule: Rule, plan: readonly Served[]): boolean {
  const served = plan.filter(({ provider }) => provider !== undefined);
  switch (rule.kind) {
    case 'tier-floor': {
      const of = (list: readonly Served[]): number =>
        list.filter(({ one }) => tierOf(one, office.day) === rule.tier).length;
      return of(served) >= leastPeople(rule.share, of(plan));
    }
    case 'group-floor': {
      const average = served.length / Math.max(1, plan.length);
      const groups = groupsOf(office, rule);
      const counts = new Map<string, number>();
      for (const { one } of served) {
        const group = groupOf(one, rule.by);
        counts.set(group, (counts.get(group) ?? 0) + 1);
      }
      return [...groups].every(
        ([group, size]) => (counts.get(group) ?? 0) >= rule.share * average * size - 1e-6,
      );
    }
    case 'even-load': {
      const room = office.providers.reduce((sum, { capacity }) => sum + capacity, 0);
      const loads = office.providers.map(() => 0);
      for (const { provider } of served) loads[provider!]!++;
      return office.providers.every(
        ({ capacity }, index) =>
          loads[index]! <= capacity * (served.length / Math.max(1, room) + rule.within) + 1e-6,
      );
    }
  }
}
