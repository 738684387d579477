/**
 * Where a case stands in the waiting list, honestly: a range and what it depends on, never a promise. Pure. More urgent cases
 * go first; within a tier whoever came first, unless room comes free only for another language or need.
 */
import type { Tier } from './urgency.ts';

export interface Waiting {
  readonly id: string;
  readonly tier: Tier;
  readonly receivedAt: string;
}

export interface Position {
  readonly id: string;
  /** The best that can be: everybody more urgent goes first. */
  readonly from: number;
  /** The worst of today: also everybody of the tier who came earlier. */
  readonly to: number;
}

/** What a position hangs on; screens say each in words. */
export const POSITION_DEPENDS = [
  'more-urgent-first',
  'room-for-language-and-need',
  'new-urgent-cases',
  'hearings-come-nearer',
] as const;

/** In the order in which they are looked at. */
export function positionsOf(cases: readonly Waiting[]): readonly Position[] {
  const sorted = [...cases].sort(
    (a, b) => a.tier - b.tier || compare(a.receivedAt, b.receivedAt) || compare(a.id, b.id),
  );
  return sorted.map(({ id, tier }, at) => ({
    id,
    from: 1 + sorted.filter((other) => other.tier < tier).length,
    to: 1 + at,
  }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
