/**
 * What an office gives: who waits, who can take cases, what money there is and under which conditions, and what is
 * fair. docs/allocation.md says how each is written in a file. Of a person it holds what decides the plan and no more.
 */
export const TIERS = [
  'detained',
  'bond',
  'removal-order',
  'hearing-soon',
  'child',
  'other',
] as const;
/** How urgent, the most urgent first: a case stands in the first that fits. */
export type Tier = (typeof TIERS)[number];

export interface WaitingCase {
  readonly id: string;
  /** Days as `2026-11-23`. */
  readonly received: string;
  readonly hearing?: string;
  readonly detained: boolean;
  readonly bond: boolean;
  readonly removalOrder: boolean;
  readonly child: boolean;
  /** Where somebody set it by hand; otherwise it follows from the rest. */
  readonly tier?: Tier;
  /** Any one of them will do; the first is the one the person is counted under. */
  readonly languages: readonly string[];
  /** All of them are needed. */
  readonly skills: readonly string[];
  readonly stage?: string;
  readonly place: string;
}

export interface Rates {
  readonly usual: number;
  readonly tiers: Readonly<Partial<Record<Tier, number>>>;
  readonly skills: Readonly<Record<string, number>>;
}

export interface Provider {
  readonly id: string;
  readonly place: string;
  /** Other places it goes to; `*` for all. */
  readonly reaches: readonly string[];
  /** Cases in all. */
  readonly capacity: number;
  /** What it can do, and for how many; null where only its capacity limits it. */
  readonly skills: ReadonlyMap<string, number | null>;
  readonly languages: ReadonlyMap<string, number | null>;
  /** Whole dollars a case. */
  readonly rates: Rates;
  /** Its contract is paid from these alone; any fund where none is named. */
  readonly funds?: readonly string[];
}

/** Each that is given must hold; within one, any of the values will do. */
export interface Conditions {
  readonly tiers?: readonly Tier[];
  readonly places?: readonly string[];
  readonly skills?: readonly string[];
  readonly stages?: readonly string[];
  readonly providers?: readonly string[];
  readonly detained?: boolean;
  readonly child?: boolean;
}

export interface Fund {
  readonly id: string;
  /** Whole dollars. */
  readonly amount: number;
  /** Who gives it, and where that can be read. */
  readonly source: string;
  readonly conditions: Conditions;
}

export const GROUPINGS = ['language', 'place'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type Rule =
  /** At least this share of a tier is served. */
  | { readonly kind: 'tier-floor'; readonly tier: Tier; readonly share: number }
  /** No group of at least `least` people is served below this share of the average. */
  | {
      readonly kind: 'group-floor';
      readonly by: Grouping;
      readonly share: number;
      readonly least: number;
    }
  /** No provider is fuller than the average by more than this share of its capacity. */
  | { readonly kind: 'even-load'; readonly within: number };

export interface Office {
  /** The day of the plan: waits and hearings are counted from it. */
  readonly day: string;
  readonly cases: readonly WaitingCase[];
  readonly providers: readonly Provider[];
  readonly funds: readonly Fund[];
  readonly rules: readonly Rule[];
}
