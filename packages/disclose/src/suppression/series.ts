/**
 * A series: all tables ever released about the same people or events. What was published once stays known,
 * so each release is protected together with all before it. An entry is kept inside, never published.
 */
import type { Region, Tallied } from './frame.ts';
import type { SmallNumberRule } from './rule.ts';

export interface PublishedFigure {
  readonly region: Region;
  /** Null where it was withheld. */
  readonly value: number | null;
}

export interface SeriesEntry {
  readonly series: string;
  /** From 1, without a gap. */
  readonly number: number;
  /** Hash of the entry before; of nothing for the first. */
  readonly previous: string;
  readonly rule: SmallNumberRule;
  /** What the figures were counted from, on that day. */
  readonly tally: readonly Tallied[];
  readonly figures: readonly PublishedFigure[];
}
