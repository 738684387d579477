/**
 * The rule for small numbers. docs/decisions/0015 says where eleven comes from and what protected means:
 * from everything published, in this release and the earlier ones of its series, a group of 1 to
 * `threshold - 1` people can neither be told to be that small nor be pinned down closer than the words
 * "1 to `threshold - 1`" would.
 */
export interface SmallNumberRule {
  /** Counts from 1 to one less are withheld. Zero is published. */
  readonly threshold: number;
  /** How far apart the least and the most must lie that a withheld count can still be. */
  readonly width: number;
}

export const DEFAULT_THRESHOLD = 11;
export const LEAST_THRESHOLD = 3;

/** The rule of a threshold: as wide as from 1 to the largest small number. */
export function ruleOf(threshold: number = DEFAULT_THRESHOLD): SmallNumberRule {
  return { threshold, width: threshold - 2 };
}

export function isSmall(count: number, { threshold }: SmallNumberRule): boolean {
  const size = Math.abs(count);
  return size > 0 && size < threshold;
}
