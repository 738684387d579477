/**
 * Chooses what to withhold: small counts first, then as few others as keep anybody from working them out.
 * The choice is a heuristic (each small count gets its cheapest cover, then whatever turns out to be needless
 * is published again), so no withheld cover could be published alone in addition, but another set of covers
 * may be smaller. That nothing can be worked out does not rest on the choice: `audit.ts` decides.
 */
import { agreement, isWide, spreadOf, unprotected, type Spread } from './audit.ts';
import type { Solve } from './linear-program.ts';
import { valueIn, type Model, type Sum, type World } from './model.ts';
import { otherWorld, type Wanted } from './other-world.ts';
import { isSmall, type SmallNumberRule } from './rule.ts';

export interface Protection {
  /** Figures of the release, by their place. */
  readonly withheld: ReadonlySet<number>;
  /** Of these, withheld only to cover others. */
  readonly covers: ReadonlySet<number>;
  /** Other worlds that agree with what is published: the proof, for the audit. Never published. */
  readonly worlds: readonly World[];
  /** Whether every needless cover was tried. */
  readonly settled: boolean;
}

/** The solver is asked no more often than this before the covers left over stay withheld. */
const MOST_QUESTIONS = 1000;

/** Undefined where not even withholding everything would be enough, or the solver gave up. */
export function protect(model: Model, rule: SmallNumberRule, solve: Solve): Protection | undefined {
  let asked = 0;
  const counting: Solve = (program) => {
    asked++;
    return solve(program);
  };
  const small = model.figures.flatMap(({ value }, figure) =>
    isSmall(value, rule) ? [figure] : [],
  );
  const smallestFirst = [...model.sensitive].sort(
    (a, b) => Math.abs(valueIn(a, model.truth)) - Math.abs(valueIn(b, model.truth)),
  );
  const costOf: Wanted['costOf'] = (figure) => Math.log2(2 + model.figures[figure]!.value);
  let found = new Search(model, rule, counting, new Set(small));
  for (const sum of smallestFirst) if (!found.widen(sum, costOf)) return undefined;

  const isCover = (figure: number): boolean => !small.includes(figure);
  const largestFirst = [...found.withheld]
    .filter(isCover)
    .sort((a, b) => model.figures[b]!.value - model.figures[a]!.value);
  let settled = true;
  for (const figure of largestFirst) {
    settled = asked < MOST_QUESTIONS;
    if (!settled) break;
    const without = new Set([...found.withheld].filter((other) => other !== figure));
    const search = new Search(model, rule, counting, without, found.worlds);
    if (smallestFirst.every((sum) => search.widen(sum, () => undefined))) found = search;
  }
  const { withheld, worlds } = found;
  if (unprotected(model, withheld, worlds, rule).length > 0) return undefined;
  return { withheld, covers: new Set([...withheld].filter(isCover)), worlds, settled };
}

class Search {
  readonly withheld: Set<number>;
  readonly #strict: World[] = [];
  readonly #loose: World[] = [];
  readonly #model: Model;
  readonly #rule: SmallNumberRule;
  readonly #solve: Solve;

  constructor(
    model: Model,
    rule: SmallNumberRule,
    solve: Solve,
    withheld: Set<number>,
    worlds: readonly World[] = [],
  ) {
    this.#model = model;
    this.#rule = rule;
    this.#solve = solve;
    this.withheld = withheld;
    for (const world of [model.truth, ...worlds]) this.#keep(world);
  }

  get worlds(): readonly World[] {
    return [...this.#strict, ...this.#loose];
  }

  /** Finds worlds until the number is wide enough, withholding what they move; false where it cannot be. */
  widen(sum: Sum, costOf: Wanted['costOf']): boolean {
    const { threshold, width } = this.#rule;
    const spread = (): Spread => spreadOf(sum, this.#strict, this.#loose);
    const wide = (): boolean => isWide(spread(), this.#rule);
    const ask = (wanted: Omit<Wanted, 'sum' | 'costOf'>): boolean => {
      const world = otherWorld(this.#model, this.withheld, { sum, ...wanted, costOf }, this.#solve);
      return world !== undefined && this.#take(world);
    };
    if (wide()) return true;
    const { least } = spread();
    const upwards = [...new Set([Math.max(threshold, least + width), least + width])];
    const higher = upwards.some((value) => ask({ least: value, marks: true }));
    if (!higher && spread().most - least < width) {
      // Not upwards alone: first as far down as need be.
      if (ask({ least: least - width, most: least - 1, lowest: true, marks: true }))
        ask({ least: spread().least + width, marks: true });
    }
    if (spread().reach < threshold) ask({ least: threshold, marks: false });
    return wide();
  }

  /** Withholds every figure that is another one in this world. */
  #take(world: World): boolean {
    for (const [figure, { sum, value }] of this.#model.figures.entries())
      if (value !== 0 && valueIn(sum, world) !== value) this.withheld.add(figure);
    return this.#keep(world);
  }

  #keep(world: World): boolean {
    const agrees = agreement(this.#model, this.withheld, world);
    if (agrees === 'no') return false;
    const known = agrees === 'with-marks' ? this.#strict : this.#loose;
    if (!known.some((other) => other.every((value, at) => value === world[at]))) known.push(world);
    return true;
  }
}
