/** A plan held to its office without any of the planner's own machinery, and the best plan by trying them all. */
import type { Plan } from '../src/plan.ts';
import type { Office, Provider, WaitingCase } from '../src/office.ts';
import { costOf, hasSkills, mayPay, mayPayTo, reaches } from '../src/fit.ts';
import { weightOf, type Policy } from '../src/policy.ts';
import { keeps, type Served } from '../src/rule-count.ts';
import { tierOf } from '../src/tier.ts';

export function faultsOf(office: Office, plan: Plan): readonly string[] {
  const faults: string[] = [];
  const ids = plan.people.map(({ one }) => one.id);
  if (new Set(ids).size !== office.cases.length) faults.push('not everybody is in the plan once');
  const taken = new Map<Provider, { all: number; names: Map<string, number> }>();
  for (const { one, way } of plan.people) {
    if (way === undefined) continue;
    const to = office.providers[way.provider]!;
    if (!reaches(to, one.place)) faults.push(`${one.id}: out of reach`);
    if (!hasSkills(to, one.skills)) faults.push(`${one.id}: no skill`);
    if (!one.languages.includes(way.language)) faults.push(`${one.id}: language`);
    if (way.cost !== costOf(to, { one, tier: tierOf(one, office.day) }))
      faults.push(`${one.id}: cost`);
    const held = taken.get(to) ?? { all: 0, names: new Map<string, number>() };
    held.all++;
    for (const name of [`language ${way.language}`, ...one.skills.map((skill) => `skill ${skill}`)])
      held.names.set(name, (held.names.get(name) ?? 0) + 1);
    taken.set(to, held);
  }
  for (const [to, { all, names }] of taken) {
    if (all > to.capacity) faults.push(`${to.id}: too many`);
    const limits = [
      ...[...to.languages].map(([name, most]) => [`language ${name}`, most] as const),
      ...[...to.skills].map(([name, most]) => [`skill ${name}`, most] as const),
    ];
    for (const [name, most] of limits)
      if (most !== null && (names.get(name) ?? 0) > most) faults.push(`${to.id}: too many ${name}`);
  }
  if (!payable(office, plan.people)) faults.push('more money than there is');
  for (const rule of office.rules) if (!keeps(office, rule, plan.people)) faults.push(rule.kind);
  return faults;
}

/** By Hall: for every set of funds, what only they may pay is no more than what they hold. */
function payable(
  office: Office,
  people: readonly (Served & { readonly one: WaitingCase })[],
): boolean {
  const count = office.funds.length;
  const costs = people.flatMap(({ one, provider }) => {
    if (provider === undefined) return [];
    const to = office.providers[provider]!;
    const fitted = { one, tier: tierOf(one, office.day) };
    const mask = office.funds.reduce(
      (bits, fund, at) => (mayPay(fund, fitted) && mayPayTo(fund, to) ? bits | (1 << at) : bits),
      0,
    );
    return [{ cost: costOf(to, fitted), mask }];
  });
  for (let set = 0; set < 1 << count; set++) {
    const owed = costs.reduce((sum, { cost, mask }) => ((mask & ~set) === 0 ? sum + cost : sum), 0);
    const held = office.funds.reduce(
      (sum, { amount }, at) => (set & (1 << at) ? sum + amount : sum),
      0,
    );
    if (owed > held) return false;
  }
  return true;
}

/** The most that any plan reaches, by trying all; undefined where none keeps the rules. Two languages are never both needed. */
export function bestByTrying(office: Office, policy: Policy): number | undefined {
  let best: number | undefined;
  const chosen: Served[] = [];
  const fits = (): boolean => {
    for (const [index, to] of office.providers.entries()) {
      const mine = chosen.filter(({ provider }) => provider === index).map(({ one }) => one);
      if (mine.length > to.capacity) return false;
      for (const [name, most] of to.languages)
        if (most !== null && mine.filter(({ languages }) => languages[0] === name).length > most)
          return false;
      for (const [name, most] of to.skills)
        if (most !== null && mine.filter(({ skills }) => skills.includes(name)).length > most)
          return false;
    }
    return payable(office, chosen);
  };
  const go = (at: number, value: number): void => {
    const one = office.cases[at];
    if (one === undefined) {
      if (
        (best === undefined || value > best) &&
        office.rules.every((rule) => keeps(office, rule, chosen))
      )
        best = value;
      return;
    }
    for (let provider = -1; provider < office.providers.length; provider++) {
      const to = office.providers[provider];
      if (
        to &&
        !(
          reaches(to, one.place) &&
          hasSkills(to, one.skills) &&
          to.languages.has(one.languages[0]!)
        )
      )
        continue;
      chosen.push({ one, provider: to ? provider : undefined });
      if (fits()) go(at + 1, value + (to ? weightOf(policy, one, office.day) : 0));
      chosen.pop();
    }
  };
  go(0, 0);
  return best;
}
