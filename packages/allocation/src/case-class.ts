/**
 * Cases that no rule, limit or aim can tell apart are planned as one number. What can be told apart: the tier, the
 * language and place they are counted under where a rule asks, and the ways they can be served, each with its cost, its
 * limits and the funds that may pay. Within a class people differ in their weight alone, and the weightier go first, then
 * whoever waits longest: so the plan for classes is a plan for people, and none is lost by it.
 */
import {
  costOf,
  hasSkills,
  mayPay,
  mayPayTo,
  reaches,
  sharedLanguages,
  type Fitted,
} from './fit.ts';
import type { Office, WaitingCase } from './office.ts';
import { weightOf, type Policy } from './policy.ts';
import { tierOf } from './tier.ts';

/** One way to serve a case. */
export interface Way {
  readonly provider: number;
  /** Whole dollars. */
  readonly cost: number;
  readonly language: string;
  readonly skills: readonly string[];
  /** Which funds may pay for it, as places in the office's list. */
  readonly funds: readonly number[];
}

export interface CaseClass extends Fitted {
  /** Heaviest first, then longest waiting, then by name. */
  readonly people: readonly { readonly one: WaitingCase; readonly weight: number }[];
  readonly ways: readonly Way[];
}

/** The flat cost stands in for every rate where one is given. */
export function classesOf(office: Office, policy: Policy, flatCost?: number): readonly CaseClass[] {
  const byFacts = new Map<string, Fitted[]>();
  for (const one of office.cases) {
    const tier = tierOf(one, office.day);
    const key = JSON.stringify([
      tier,
      one.detained,
      one.child,
      one.stage,
      one.place,
      one.languages,
      [...one.skills].sort(),
      // Everything else that an aim sees, except what is counted from the day it was received.
      policy === 'first-come' ? 0 : weightOf(policy, one, office.day),
    ]);
    const held = byFacts.get(key);
    if (held) held.push({ one, tier });
    else byFacts.set(key, [{ one, tier }]);
  }
  const grouped = new Set(
    office.rules.flatMap((rule) => (rule.kind === 'group-floor' ? [rule.by] : [])),
  );
  const byWays = new Map<string, { first: Fitted; ways: readonly Way[]; people: WaitingCase[] }>();
  for (const alike of byFacts.values()) {
    const first = alike[0]!;
    const ways = waysOf(office, first, flatCost);
    const key = JSON.stringify([
      first.tier,
      grouped.has('language') && first.one.languages[0],
      grouped.has('place') && first.one.place,
      policy === 'first-come' ? 0 : weightOf(policy, first.one, office.day),
      ways.map(({ provider, cost, language, skills, funds }) => [
        provider,
        cost,
        limitedLanguage(office, provider, language),
        skills.filter((skill) => office.providers[provider]!.skills.get(skill) !== null),
        funds,
      ]),
    ]);
    const held = byWays.get(key);
    const people = alike.map(({ one }) => one);
    if (held) held.people.push(...people);
    else byWays.set(key, { first, ways, people });
  }
  return [...byWays.values()].map(({ first, ways, people }) => ({
    ...first,
    ways,
    people: people
      .map((one) => ({ one, weight: weightOf(policy, one, office.day) }))
      .sort(
        (a, b) =>
          b.weight - a.weight || order(a.one.received, b.one.received) || order(a.one.id, b.one.id),
      ),
  }));
}

function limitedLanguage(office: Office, provider: number, language: string): string | null {
  return office.providers[provider]!.languages.get(language) === null ? null : language;
}

export function waysOf(office: Office, fitted: Fitted, flatCost?: number): readonly Way[] {
  const paying = office.funds.flatMap((fund, index) => (mayPay(fund, fitted) ? [index] : []));
  const { one } = fitted;
  return office.providers.flatMap((provider, index) => {
    if (!reaches(provider, one.place) || !hasSkills(provider, one.skills)) return [];
    const funds = paying.filter((fund) => mayPayTo(office.funds[fund]!, provider));
    if (funds.length === 0) return [];
    const cost = flatCost ?? costOf(provider, fitted);
    return sharedLanguages(provider, one.languages).map((language) => ({
      provider: index,
      cost,
      language,
      skills: one.skills,
      funds,
    }));
  });
}

export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
