/**
 * What somebody knows who holds this release and all earlier ones of its series, as one system of sums.
 * An unknown is the number of people in a place that no published figure divides further. Where the count
 * of a place was corrected between releases, its old and its new number are two unknowns; where it was not,
 * they are one, as if the reader knew what was corrected: nobody can know more.
 */
import { finest, type Dimension, type Figure, type Region, type Tallied } from './frame.ts';
import { isSmall, type SmallNumberRule } from './rule.ts';
import type { SeriesEntry } from './series.ts';

/** A sum of unknowns: factor 1 for a count, 1 and -1 for what a correction changed. */
export type Sum = ReadonlyMap<number, number>;

export interface KnownFigure {
  readonly sum: Sum;
  readonly value: number;
}

export interface Model {
  /** The true number of each unknown. */
  readonly truth: readonly number[];
  /** Of this release, in its order. */
  readonly figures: readonly KnownFigure[];
  readonly earlierPublished: readonly KnownFigure[];
  readonly earlierWithheld: readonly KnownFigure[];
  /** What nobody may work out, each once. */
  readonly sensitive: readonly Sum[];
}

/** A number for every unknown: the true ones, or others that agree with all that is published. */
export type World = readonly number[];

export function valueIn(sum: Sum, world: World): number {
  let value = 0;
  for (const [unknown, factor] of sum) value += factor * world[unknown]!;
  return value;
}

export const MOST_PLACES = 20_000;
export const MOST_FIGURES = 2_000;

/** Undefined where there are more places than can be worked through. */
export function modelOf(
  dimensions: readonly Dimension[],
  figures: readonly Figure[],
  tally: readonly Tallied[],
  earlier: readonly SeriesEntry[],
  rule: SmallNumberRule,
): Model | undefined {
  const places = placesOf(dimensions);
  if (places === undefined) return undefined;
  const all = dimensions.map(({ id }) => id);
  const now = countsBy(tally, all);
  const current = figures.map(({ region }) => new Counted(region));
  const releases = earlier.map((entry) => {
    const by = Object.keys(entry.tally[0]?.at ?? {}).sort();
    return {
      by,
      before: countsBy(entry.tally, by),
      after: countsBy(tally, by),
      figures: entry.figures.map(({ region, value }) => new Counted(region, value === null)),
    };
  });
  const unknowns = new Unknowns();
  const corrections = new Map<string, Correction>();

  for (const at of places) {
    const memberships: { readonly counted: Counted; readonly name: string }[] = [];
    const corrected: Correction[] = [];
    for (const [index, counted] of current.entries())
      if (counted.covers(at)) memberships.push({ counted, name: `${index}` });
    for (const [release, { by, before, after, figures: published }] of releases.entries()) {
      const covering = published.filter((counted) => counted.covers(at));
      if (covering.length === 0) continue;
      const key = keyOf(at, by);
      const [then, today] = [before.get(key) ?? 0, after.get(key) ?? 0];
      if (then === today) {
        for (const counted of covering)
          memberships.push({ counted, name: `${release}:${published.indexOf(counted)}` });
      } else {
        const name = `${by.join(',')} ${key} ${then}`;
        const old = unknowns.known(name, then);
        for (const counted of covering) counted.parts.add(old);
        const correction = corrections.get(name) ?? { name, old, parts: new Set<number>() };
        corrections.set(name, correction);
        corrected.push(correction);
      }
    }
    if (memberships.length === 0) continue;
    const signature = [memberships, corrected].map((of) => of.map(({ name }) => name).join(' '));
    const unknown = unknowns.grown(signature.join('|'), now.get(keyOf(at, all)) ?? 0);
    for (const { counted } of memberships) counted.parts.add(unknown);
    for (const { parts } of corrected) parts.add(unknown);
  }

  const truth = unknowns.counts;
  const figureOf = ({ parts }: Counted): KnownFigure => ({
    sum: sumOf(parts),
    value: valueIn(sumOf(parts), truth),
  });
  const older = releases.flatMap((release) => release.figures);
  const sensitive = [
    ...truth.map((_, unknown) => sumOf([unknown])),
    ...[...current, ...older.filter(({ withheld }) => withheld)].map(({ parts }) => sumOf(parts)),
    ...[...corrections.values()].map(({ parts, old }) => sumOf(parts, [old])),
    ...current.flatMap((figure) =>
      older
        .filter(({ name }) => name === figure.name)
        .map(({ parts }) => sumOf(figure.parts, parts)),
    ),
  ];
  return {
    truth,
    figures: current.map(figureOf),
    earlierPublished: older.filter(({ withheld }) => !withheld).map(figureOf),
    earlierWithheld: older.filter(({ withheld }) => withheld).map(figureOf),
    sensitive: each(sensitive.filter((sum) => isSmall(valueIn(sum, truth), rule))),
  };
}

interface Correction {
  readonly name: string;
  readonly old: number;
  readonly parts: Set<number>;
}

/** A figure and the unknowns it is the sum of, as they become known. */
class Counted {
  readonly parts = new Set<number>();
  readonly name: string;
  readonly withheld: boolean;
  readonly #region: readonly (readonly [dimension: string, codes: ReadonlySet<string>])[];

  constructor(region: Region, withheld = false) {
    const entries = Object.entries(region).sort(([a], [b]) => (a < b ? -1 : 1));
    this.name = JSON.stringify(entries.map(([dimension, codes]) => [dimension, [...codes].sort()]));
    this.#region = entries.map(([dimension, codes]) => [dimension, new Set(codes)]);
    this.withheld = withheld;
  }

  covers(at: Readonly<Record<string, string>>): boolean {
    return this.#region.every(([dimension, codes]) => codes.has(at[dimension] ?? ''));
  }
}

class Unknowns {
  readonly counts: number[] = [];
  readonly #numbers = new Map<string, number>();

  /** The unknown of this name, one more place with so many people added to it. */
  grown(name: string, count: number): number {
    const number = this.known(`now ${name}`, 0);
    this.counts[number]! += count;
    return number;
  }

  /** The unknown of this name, with so many people in it when it is met first. */
  known(name: string, count: number): number {
    const number = this.#numbers.get(name) ?? this.counts.length;
    if (number === this.counts.length) this.counts.push(count);
    this.#numbers.set(name, number);
    return number;
  }
}

function placesOf(
  dimensions: readonly Dimension[],
): readonly Readonly<Record<string, string>>[] | undefined {
  let places: Readonly<Record<string, string>>[] = [{}];
  for (const dimension of dimensions) {
    const codes = finest(dimension);
    if (places.length * codes.length > MOST_PLACES) return undefined;
    places = places.flatMap((at) => codes.map((code) => ({ ...at, [dimension.id]: code })));
  }
  return places;
}

function countsBy(
  tally: readonly Tallied[],
  dimensions: readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { at, count } of tally) {
    const key = keyOf(at, dimensions);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

function keyOf(at: Readonly<Record<string, string>>, dimensions: readonly string[]): string {
  return JSON.stringify(dimensions.map((dimension) => at[dimension]));
}

/** What is in both cancels out. */
function sumOf(plus: Iterable<number>, minus: Iterable<number> = []): Sum {
  const sum = new Map([...plus].map((unknown) => [unknown, 1]));
  for (const unknown of minus) {
    if (sum.has(unknown)) sum.delete(unknown);
    else sum.set(unknown, -1);
  }
  return sum;
}

/** Each once: a single unknown may also be a figure. */
function each(sums: readonly Sum[]): readonly Sum[] {
  const seen = new Map(
    sums.map((sum) => [JSON.stringify([...sum].sort(([a], [b]) => a - b)), sum]),
  );
  return [...seen.values()];
}
