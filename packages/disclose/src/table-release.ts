/** From counts to the sheet that may be published: small numbers and their covers are not in it. */
import { hashOfValue } from './fingerprint.ts';
import type { Refused } from './refusal.ts';
import { refuse } from './refusal.ts';
import type { Counted } from './release-record.ts';
import type { TableContent } from './request.ts';
import type { Sheet } from './sheet.ts';
import {
  faultOf,
  figuresOf,
  finest,
  finestUnder,
  type Dimension,
  type Figure,
  type Region,
} from './suppression/frame.ts';
import type { Solve } from './suppression/linear-program.ts';
import { modelOf, MOST_FIGURES } from './suppression/model.ts';
import { protect } from './suppression/protect.ts';
import { DEFAULT_THRESHOLD, LEAST_THRESHOLD, ruleOf } from './suppression/rule.ts';
import type { SeriesEntry } from './suppression/series.ts';
import { seriesFault } from './suppression/series-check.ts';
import { isClassId, isFieldName, type Field } from './whitelist.ts';

export interface TableRelease {
  readonly sheet: Sheet;
  readonly counted: Counted;
  readonly entry: SeriesEntry;
}

export const COUNT = 'count';
export const COUNT_STATUS = 'count_status';

export function tableRelease(content: TableContent, solve: Solve): TableRelease | Refused {
  const { dimensions, shown, tally, series, threshold = DEFAULT_THRESHOLD } = content;
  if (!Number.isInteger(threshold) || threshold < LEAST_THRESHOLD)
    return refuse({ code: 'threshold-too-low', given: threshold });
  const what = tableFault(content);
  if (what !== undefined) return refuse({ code: 'table-unfit', what });
  const rule = ruleOf(threshold);
  const broken = seriesFault(series.id, series.earlier, series.head, dimensions, rule);
  if (broken) return refuse({ code: 'series-broken', ...broken });

  const limits = regionOf(dimensions, content.where ?? {});
  const figures = figuresOf(dimensions, shown).map(({ codes, region }): Figure => ({
    codes,
    region: { ...limits, ...region },
  }));
  const model =
    figures.length > MOST_FIGURES
      ? undefined
      : modelOf(dimensions, figures, tally, series.earlier, rule);
  if (!model) return refuse({ code: 'table-too-large' });
  const protection = protect(model, rule, solve);
  if (!protection) return refuse({ code: 'not-protected' });
  const { withheld, covers, settled } = protection;
  const values = model.figures.map(({ value }, index) => (withheld.has(index) ? null : value));
  if (withheld.size > 0 && !values.some((value) => value !== null && value > 0))
    return refuse({ code: 'nothing-left' });

  const entry: SeriesEntry = {
    series: series.id,
    number: series.earlier.length + 1,
    previous: series.head,
    rule,
    tally,
    figures: figures.map(({ region }, index) => ({ region, value: values[index]! })),
  };
  return {
    sheet: sheetOf(content, figures, values),
    entry,
    counted: {
      of: 'figures',
      figures: figures.length,
      withheldSmall: withheld.size - covers.size,
      withheldAsCover: covers.size,
      rule,
      settled,
      series: series.id,
      release: entry.number,
      entry: hashOfValue(entry),
    },
  };
}

function sheetOf(
  { dimensions, counted, shown }: TableContent,
  figures: readonly Figure[],
  values: readonly (number | null)[],
): Sheet {
  const by = dimensions.filter(({ id }) => shown[id] !== undefined);
  const columns: Field[] = by.map(({ id, label }) => ({
    name: id,
    type: 'text',
    meaning: label,
    source: counted.source,
    sensitivity: 'open',
  }));
  columns.push(
    { name: COUNT, type: 'integer', ...counted, sensitivity: 'open' },
    {
      name: COUNT_STATUS,
      type: 'code',
      codes: ['published', 'withheld'],
      meaning: 'Whether the count is published, or withheld so that no person can be found by it.',
      source: 'The rule for small numbers.',
      sensitivity: 'open',
    },
  );
  const labelOf = ({ codes }: Dimension, code = ''): string =>
    codes.find((one) => one.code === code)?.label ?? code;
  return {
    columns,
    rows: figures.map(({ codes }, index) => {
      const value = values[index] ?? null;
      const labels = by.map((dimension) => labelOf(dimension, codes[dimension.id]));
      return [...labels, value, value === null ? 'withheld' : 'published'];
    }),
  };
}

function regionOf(
  dimensions: readonly Dimension[],
  where: Readonly<Record<string, readonly string[]>>,
): Region {
  const limited = dimensions.filter(({ id }) => where[id] !== undefined);
  return Object.fromEntries(
    limited.map((dimension) => {
      const codes = where[dimension.id]!.flatMap((code) => finestUnder(dimension, code));
      return [dimension.id, [...new Set(codes)].sort()];
    }),
  );
}

function tableFault(content: TableContent): string | undefined {
  const { dimensions, shown, where = {}, tally, series } = content;
  if (!isClassId(series.id)) return `the series “${series.id}” is no small-letter name`;
  const fault = faultOf(dimensions);
  if (fault) return `${fault.code} “${fault.value}” in ${fault.dimension}`;
  const names = dimensions.map(({ id }) => id);
  if (new Set([...names, COUNT, COUNT_STATUS]).size !== names.length + 2)
    return 'two dimensions have one name';
  const odd = names.find((name) => !isFieldName(name));
  if (odd !== undefined) return `the dimension “${odd}” is no small-letter name`;
  for (const [id, codes] of [...Object.entries(shown), ...Object.entries(where)]) {
    const known = dimensions.find((dimension) => dimension.id === id)?.codes;
    const unknown = codes.find((code) => !known?.some((one) => one.code === code));
    if (!known || unknown !== undefined) return `“${unknown ?? id}” is not known in ${id}`;
    if (new Set(codes).size !== codes.length || codes.length === 0) return `codes of ${id}`;
  }
  const both = Object.keys(where).find((id) => shown[id] !== undefined);
  if (both !== undefined) return `${both} is both shown and limited`;
  const codes = new Map(dimensions.map((dimension) => [dimension.id, new Set(finest(dimension))]));
  for (const { at, count } of tally) {
    if (!Number.isSafeInteger(count) || count < 0) return `${count} is no count`;
    if (
      Object.keys(at).length !== names.length ||
      !names.every((id) => codes.get(id)!.has(at[id] ?? ''))
    )
      return `a count is not at one finest code of every dimension`;
  }
  return undefined;
}
