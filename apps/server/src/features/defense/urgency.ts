/**
 * How urgent a case is: from what is known, with the reasons. Pure. The order is the office's own, no law sets it; what is not
 * known never makes a case less urgent. A hearing that comes nearer raises the case by itself: the days on which that
 * happens follow from the facts. docs/defense.md.
 */
import { dateOf, dayNumber } from '@threshold/calendar/civil-day';

export const TIERS = [1, 2, 3, 4] as const;
/** 1 today, 2 this week, 3 this month, 4 in turn. */
export type Tier = (typeof TIERS)[number];

export const KNOWN = ['yes', 'no', 'not-known'] as const;
export type Known = (typeof KNOWN)[number];

export interface UrgencyFacts {
  /** Held by anybody now. */
  readonly detained: Known;
  /** The day of the next hearing, `none` or `not-known`. */
  readonly hearing: string;
  /** The day of a hearing about bond. */
  readonly bondHearing?: string | undefined;
  readonly child: Known;
  /** Release on bond is open, or a bond was set and is not paid. */
  readonly bond: Known;
  /** A judge ordered removal. */
  readonly order: Known;
}

export const URGENCY_REASONS = [
  'detained',
  'detained-not-known',
  'hearing-in-days',
  'hearing-in-weeks',
  'hearing-in-months',
  'hearing-past',
  'hearing-not-known',
  'order',
  'order-not-known',
  'bond',
  'child',
  'nothing-urgent',
] as const;
export type UrgencyReason = (typeof URGENCY_REASONS)[number];

export interface Urgency {
  readonly tier: Tier;
  /** The most urgent first. */
  readonly reasons: readonly UrgencyReason[];
}

/** Days before a hearing at which a case becomes more urgent. The office's own. */
export const HEARING_STEPS: readonly {
  readonly days: number;
  readonly tier: Tier;
  readonly reason: UrgencyReason;
}[] = [
  { days: 3, tier: 1, reason: 'hearing-in-days' },
  { days: 14, tier: 2, reason: 'hearing-in-weeks' },
  { days: 60, tier: 3, reason: 'hearing-in-months' },
];

export function urgencyOn(facts: UrgencyFacts, today: string): Urgency {
  const found: readonly (readonly [Tier, UrgencyReason])[] = [
    ...whenYes(facts.detained, [1, 'detained'], [2, 'detained-not-known']),
    ...whenYes(facts.order, [2, 'order'], [3, 'order-not-known']),
    ...whenYes(facts.bond, [2, 'bond']),
    ...whenYes(facts.child, [2, 'child']),
    ...hearing(facts.hearing, today),
    ...(facts.bondHearing === undefined ? [] : hearing(facts.bondHearing, today)),
  ];
  const sorted = [...found].sort(([a], [b]) => a - b);
  return {
    tier: sorted[0]?.[0] ?? 4,
    reasons:
      sorted.length === 0 ? ['nothing-urgent'] : [...new Set(sorted.map(([, reason]) => reason))],
  };
}

type Reasoned = readonly [Tier, UrgencyReason];

function whenYes(known: Known, yes: Reasoned, notKnown?: Reasoned): readonly Reasoned[] {
  if (known === 'yes') return [yes];
  return known === 'not-known' && notKnown ? [notKnown] : [];
}

function hearing(day: string, today: string): readonly Reasoned[] {
  if (day === 'none') return [];
  if (day === 'not-known') return [[3, 'hearing-not-known']];
  const left = dayNumber(day) - dayNumber(today);
  // Whether it was missed, and what was ordered then, has to be asked at once.
  if (left < 0) return [[1, 'hearing-past']];
  const step = HEARING_STEPS.find(({ days }) => left <= days);
  return step ? [[step.tier, step.reason]] : [];
}

/** The earliest that is still to come, one about bond too; where each day is past, the later one. As an intake has it. */
export function nextHearing(
  { hearing: day, bondHearing }: Pick<UrgencyFacts, 'hearing' | 'bondHearing'>,
  today: string,
): string {
  if (bondHearing === undefined || day === bondHearing) return day;
  if (day === 'none' || day === 'not-known') return bondHearing;
  const [first, second] = day < bondHearing ? [day, bondHearing] : [bondHearing, day];
  return first < today ? second : first;
}

export interface TierStep {
  readonly on: string;
  readonly tier: Tier;
}

/** Today's tier and every later day on which the same facts make it another one. */
export function tierSteps(facts: UrgencyFacts, today: string): readonly TierStep[] {
  const turns = [facts.hearing, facts.bondHearing]
    .flatMap((day) =>
      day === undefined || day === 'none' || day === 'not-known' ? [] : [dayNumber(day)],
    )
    .flatMap((day) => [...HEARING_STEPS.map(({ days }) => day - days), day + 1])
    .map(dateOf);
  const days = [today, ...new Set(turns.filter((each) => each > today).sort())];
  return days
    .map((on) => ({ on, tier: urgencyOn(facts, on).tier }))
    .filter(({ tier }, at, all) => all[at - 1]?.tier !== tier);
}

export function tierOn(steps: readonly TierStep[], today: string): Tier {
  return steps.findLast(({ on }) => on <= today)?.tier ?? steps[0]?.tier ?? 4;
}
