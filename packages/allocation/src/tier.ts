/** The urgency of a case, out of its facts: the first of the tiers that fits. */
import type { Tier, WaitingCase } from './office.ts';

/** A hearing within so many days is soon. A choice of this program, not of a law. */
export const SOON_DAYS = 30;

const DAY_MS = 86_400_000;

export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export function isSoon({ hearing }: Pick<WaitingCase, 'hearing'>, day: string): boolean {
  if (hearing === undefined) return false;
  const days = daysFrom(day, hearing);
  return days >= 0 && days <= SOON_DAYS;
}

export function tierOf(one: WaitingCase, day: string): Tier {
  if (one.tier !== undefined) return one.tier;
  if (one.detained) return 'detained';
  if (one.bond) return 'bond';
  if (one.removalOrder) return 'removal-order';
  if (isSoon(one, day)) return 'hearing-soon';
  return one.child ? 'child' : 'other';
}
