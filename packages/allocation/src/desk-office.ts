/**
 * An office out of what a desk knows: its waiting cases and the providers of its directory. What nobody said rules nothing
 * out, as with offers; a provider without a room or a rate is left out, because nothing can be counted with it. Whatever
 * is missing is listed. docs/allocation.md.
 */
import type { Fund, Office, Provider, Rule, WaitingCase } from './office.ts';

export const KNOWN = ['yes', 'no', 'not-known'] as const;
type Known = (typeof KNOWN)[number];

/** Of a case what decides a plan, and no name. */
export interface DeskCase {
  readonly number: string;
  readonly received: string;
  readonly detained: Known;
  readonly bond: Known;
  readonly order: Known;
  readonly child: Known;
  /** A day, `none` or `not-known`. */
  readonly hearing: string;
  readonly language: string;
  readonly need: string;
  readonly place: string | null;
}

export interface DeskProvider {
  readonly id: string;
  /** `*` for every one; none: nobody said. */
  readonly languages: readonly string[];
  readonly needs: readonly string[];
  readonly places: readonly string[];
  /** Cases that it still takes; null where nobody told. */
  readonly room: number | null;
  /** Whole dollars a case. */
  readonly rate: number | null;
}

export interface DeskState {
  readonly day: string;
  readonly cases: readonly DeskCase[];
  readonly providers: readonly DeskProvider[];
}

export interface DeskBudget {
  readonly funds: readonly Fund[];
  readonly rules: readonly Rule[];
  /** What a case costs where no rate is known; null: such providers are left out. */
  readonly usualRate: number | null;
}

/** Where nobody said where a person is. */
export const NO_PLACE = 'not-known';
const ANY = '*';

export function deskOffice({ day, cases, providers }: DeskState, budget: DeskBudget): Office {
  const languages = [...new Set(cases.map(({ language }) => language))];
  const needs = [...new Set(cases.map(({ need }) => need))];
  return {
    day,
    funds: budget.funds,
    rules: budget.rules,
    cases: cases.map((one) => waiting(one)),
    providers: providers.flatMap(({ id, room, rate, ...each }): Provider[] => {
      const usual = rate ?? budget.usualRate;
      if (room === null || usual === null) return [];
      const [place, ...others] = each.places;
      const all = each.languages.length === 0 || each.languages.includes(ANY);
      return [
        {
          id,
          capacity: room,
          place: place ?? NO_PLACE,
          reaches: place === undefined ? [ANY] : [...others, NO_PLACE],
          languages: unlimited(all ? languages : each.languages),
          skills: unlimited(each.needs.length === 0 ? needs : each.needs),
          rates: { usual, tiers: {}, skills: {} },
        },
      ];
    }),
  };
}

function waiting({ number, received, hearing, language, need, ...one }: DeskCase): WaitingCase {
  return {
    id: number,
    received,
    detained: one.detained === 'yes',
    bond: one.bond === 'yes',
    removalOrder: one.order === 'yes',
    child: one.child === 'yes',
    languages: [language],
    skills: [need],
    place: one.place ?? NO_PLACE,
    ...(hearing === 'none' || hearing === 'not-known' ? {} : { hearing }),
  };
}

function unlimited(names: readonly string[]): ReadonlyMap<string, null> {
  return new Map(names.map((name) => [name, null]));
}

export const CASE_GAPS = [
  'detained',
  'hearing',
  'hearing-past',
  'order',
  'bond',
  'child',
  'place',
] as const;
export type CaseGap = (typeof CASE_GAPS)[number];

/** What nobody said of a case, and how the plan takes it: as a no, and as no place that rules anybody out. */
export function caseGaps({ hearing, place, ...one }: DeskCase, day: string): readonly CaseGap[] {
  const open = (['detained', 'order', 'bond', 'child'] as const).filter(
    (fact) => one[fact] === 'not-known',
  );
  const missing: readonly CaseGap[] = [
    ...open,
    ...(hearing === 'not-known' ? (['hearing'] as const) : []),
    ...(hearing < day ? (['hearing-past'] as const) : []),
    ...(place === null ? (['place'] as const) : []),
  ];
  return CASE_GAPS.filter((gap) => missing.includes(gap));
}

export const PROVIDER_GAPS = ['room', 'rate', 'languages', 'needs', 'places'] as const;
export type ProviderGap = (typeof PROVIDER_GAPS)[number];

export function providerGaps(one: DeskProvider): readonly ProviderGap[] {
  return PROVIDER_GAPS.filter((gap) => {
    const value = one[gap];
    return Array.isArray(value) ? value.length === 0 : value === null;
  });
}
