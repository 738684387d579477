/**
 * The audit that a release rests on. For every number that nobody may work out it asks for worlds that agree
 * with everything published and in which that number is another one, and checks each world in whole numbers.
 * Worlds come from a solver or from anywhere: a wrong one is thrown out, a missing one fails the audit.
 *
 * Two kinds of reader are held off at once. One knows that a withheld number is at least 1, because zeros are
 * published: for him a number must be able to lie `width` apart. The other only adds and subtracts: for him no
 * small group may be provably smaller than the threshold.
 */
import { valueIn, type KnownFigure, type Model, type Sum, type World } from './model.ts';
import type { SmallNumberRule } from './rule.ts';

/** How a world agrees with what is published. */
export type Agreement = 'with-marks' | 'sums-only' | 'no';

/** `withheld`: of the figures of this release, by their place in the model. */
export function agreement(model: Model, withheld: ReadonlySet<number>, world: World): Agreement {
  if (world.length !== model.truth.length) return 'no';
  if (!world.every((value) => Number.isSafeInteger(value) && value >= 0)) return 'no';
  const holds = ({ sum, value }: KnownFigure): boolean => valueIn(sum, world) === value;
  const published = model.figures.filter((_, index) => !withheld.has(index));
  if (![...published, ...model.earlierPublished].every(holds)) return 'no';
  const marked = [
    ...model.figures.filter((_, index) => withheld.has(index)),
    ...model.earlierWithheld,
  ];
  return marked.every(({ sum }) => valueIn(sum, world) >= 1) ? 'with-marks' : 'sums-only';
}

export interface Spread {
  readonly least: number;
  readonly most: number;
  /** The most where withheld numbers may also be zero. */
  readonly reach: number;
}

export function spreadOf(sum: Sum, strict: readonly World[], loose: readonly World[]): Spread {
  const values = strict.map((world) => valueIn(sum, world));
  const others = loose.map((world) => valueIn(sum, world));
  return {
    least: Math.min(...values),
    most: Math.max(...values),
    reach: Math.max(...values.map(Math.abs), ...others.map(Math.abs)),
  };
}

export function isWide({ least, most, reach }: Spread, rule: SmallNumberRule): boolean {
  return most - least >= rule.width && reach >= rule.threshold;
}

/** The sensitive numbers that the worlds leave unprotected; empty where the release is safe. */
export function unprotected(
  model: Model,
  withheld: ReadonlySet<number>,
  worlds: readonly World[],
  rule: SmallNumberRule,
): readonly Sum[] {
  const judged = [model.truth, ...worlds].map((world) => ({
    world,
    agrees: agreement(model, withheld, world),
  }));
  const of = (kind: Agreement): readonly World[] =>
    judged.filter(({ agrees }) => agrees === kind).map(({ world }) => world);
  const [strict, loose] = [of('with-marks'), of('sums-only')];
  return model.sensitive.filter((sum) => !isWide(spreadOf(sum, strict, loose), rule));
}
