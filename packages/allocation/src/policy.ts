/**
 * What a plan tries to do, as a whole number for each person it would serve. The numbers of `tiers` and `most-need` are
 * choices of this program and say so; those of `most-wins` are read from one study (evidence.ts).
 */
import { daysFrom, isSoon, tierOf } from './tier.ts';
import { TIERS, type Tier, type WaitingCase } from './office.ts';

export const POLICIES = ['first-come', 'tiers', 'most-wins', 'most-need'] as const;
export type Policy = (typeof POLICIES)[number];

/** One person of a tier counts as much as so many of the next. */
export const TIER_RATIO = 4;

export const NEED_POINTS = {
  everybody: 1,
  detained: 4,
  bond: 2,
  removalOrder: 3,
  hearingSoon: 3,
  child: 2,
} as const;

/** Points of the chance to win that counsel adds, in hundredths: M022 in the facts, derived and not verified. */
export const WIN_GAIN = { detained: 15, notDetained: 61 } as const;

export function weightOf(policy: Policy, one: WaitingCase, day: string): number {
  switch (policy) {
    case 'first-come':
      // Whoever came this week counts one.
      return 1 + Math.floor(daysFrom(one.received, day) / 7);
    case 'tiers':
      return tierWeight(tierOf(one, day));
    case 'most-wins':
      return one.detained ? WIN_GAIN.detained : WIN_GAIN.notDetained;
    case 'most-need': {
      const points = NEED_POINTS;
      return (
        points.everybody +
        (one.detained ? points.detained : 0) +
        (one.bond ? points.bond : 0) +
        (one.removalOrder ? points.removalOrder : 0) +
        (isSoon(one, day) ? points.hearingSoon : 0) +
        (one.child ? points.child : 0)
      );
    }
  }
}

export function tierWeight(tier: Tier): number {
  return TIER_RATIO ** (TIERS.length - 1 - TIERS.indexOf(tier));
}
