/** Whether the earlier releases of a series are all there and still add up. */
import { hashOfValue } from '../fingerprint.ts';
import { countOf, finest, type Dimension } from './frame.ts';
import type { SmallNumberRule } from './rule.ts';
import type { SeriesEntry } from './series.ts';

export interface SeriesFault {
  readonly release: number;
  readonly what: string;
}

export function seriesFault(
  id: string,
  entries: readonly SeriesEntry[],
  head: string,
  dimensions: readonly Dimension[],
  rule: SmallNumberRule,
): SeriesFault | undefined {
  const codes = new Map(dimensions.map((one) => [one.id, new Set(finest(one))]));
  let previous = '';
  for (const [at, entry] of entries.entries()) {
    const release = at + 1;
    const fault = (what: string): SeriesFault => ({ release, what });
    if (entry.series !== id) return fault('it belongs to another series');
    if (entry.number !== release) return fault('its number is another one');
    if (entry.previous !== previous) return fault('the release before it was changed or left out');
    if (entry.rule.threshold !== rule.threshold || entry.rule.width !== rule.width)
      return fault('it was made with another threshold');
    const by = Object.keys(entry.tally[0]?.at ?? {});
    const known = (dimension: string, code: string | undefined): boolean =>
      codes.get(dimension)?.has(code ?? '') ?? false;
    const regions = entry.figures.flatMap(({ region }) => Object.entries(region));
    if (
      !by.every((dimension) => codes.has(dimension)) ||
      !entry.tally.every(({ at: place }) => Object.keys(place).length === by.length) ||
      !entry.tally.every(({ at: place }) => by.every((one) => known(one, place[one]))) ||
      !regions.every(([dimension, parts]) => parts.every((code) => known(dimension, code)))
    )
      return fault('its codes are not all among today’s finest codes');
    if (
      !entry.figures.every(
        ({ region, value }) => value === null || value === countOf(region, entry.tally),
      )
    )
      return fault('its figures are not the sum of its counts');
    previous = hashOfValue(entry);
  }
  return previous === head
    ? undefined
    : { release: entries.length, what: 'it is not the last one that the log holds' };
}
