/** Whether a provider can take a case, at what cost, and in which language. */
import type { Conditions, Fund, Provider, Tier, WaitingCase } from './office.ts';

export interface Fitted {
  readonly one: WaitingCase;
  readonly tier: Tier;
}

export function reaches(provider: Provider, place: string): boolean {
  return (
    provider.place === place || provider.reaches.includes('*') || provider.reaches.includes(place)
  );
}

export function hasSkills(provider: Provider, skills: readonly string[]): boolean {
  return skills.every((skill) => provider.skills.has(skill));
}

/** Languages in which the two can work; one without a limit of its own makes the others needless. */
export function sharedLanguages(
  provider: Provider,
  languages: readonly string[],
): readonly string[] {
  const shared = languages.filter((language) => provider.languages.has(language));
  const free = shared.find((language) => provider.languages.get(language) === null);
  return free === undefined ? shared : [free];
}

/** The dearest of the rates that name the case; where none does, the usual one. */
export function costOf({ rates }: Provider, { one, tier }: Fitted): number {
  const named = [rates.tiers[tier], ...one.skills.map((skill) => rates.skills[skill])].filter(
    (rate) => rate !== undefined,
  );
  return named.length === 0 ? rates.usual : Math.max(...named);
}

export function mayPay(fund: Fund, { one, tier }: Fitted): boolean {
  const { tiers, places, skills, stages, detained, child }: Conditions = fund.conditions;
  return (
    (tiers === undefined || tiers.includes(tier)) &&
    (places === undefined || places.includes(one.place)) &&
    (skills === undefined || one.skills.some((skill) => skills.includes(skill))) &&
    (stages === undefined || (one.stage !== undefined && stages.includes(one.stage))) &&
    (detained === undefined || detained === one.detained) &&
    (child === undefined || child === one.child)
  );
}

export function mayPayTo({ id, conditions }: Fund, provider: Provider): boolean {
  return (
    (conditions.providers === undefined || conditions.providers.includes(provider.id)) &&
    (provider.funds === undefined || provider.funds.includes(id))
  );
}
