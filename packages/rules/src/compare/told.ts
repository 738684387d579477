/** One way of changing, told as few regions: what they ask, how many situations, and one that shows it. */
import { findWitness, stripped } from '../check/witness.ts';
import { compact } from '../diagram/compact.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { Region } from '../explain/completion.ts';
import { situationWords } from '../explain/situation-words.ts';
import type { Facts } from '../situation/situation.ts';
import type { Attribution, Attributor } from './attribution.ts';
import { conditionOf } from './condition-words.ts';
import { countByTerminal } from './count.ts';
import { covering, within, type Cube } from './cover.ts';
import type { JointLaw } from './joint-law.ts';
import type { ChangeRegion } from './law-diff.ts';
import type { Side } from './side.ts';
import { stepOut } from './step-out.ts';

/** Where records are hard to find, most regions of a change have none: the search is then given up sooner. */
export class Patience {
  #left = 300;

  get attempts(): number {
    return this.#left > 0 ? 20 : 1;
  }

  spend(attempts: number): void {
    this.#left -= attempts;
  }
}

export interface Comparison {
  readonly sides: readonly [Side, Side];
  readonly joint: JointLaw;
  readonly attributor: Attributor;
  /** Regions told of the first, second, … way of changing of one act. */
  readonly most: (way: number) => number;
  readonly patience: Patience;
}

/** A way of changing: where it is, and how plain situations show it. */
export interface Way<A> {
  readonly part: () => NodeRef;
  readonly levels: readonly number[];
  /** Before and after. */
  readonly turn: readonly [A, A];
  /** What a law answers whatever the facts leave out; undefined where that is not settled. */
  readonly answer: (side: Side, facts: Facts) => A | undefined;
  /** What more must hold, where the two answers do not tell the change. */
  readonly besides?: (facts: Facts) => boolean;
  /** `whole`: the same situation with more of it known. */
  readonly because: (facts: Facts, whole: Facts) => Attribution;
}

/** Whether these facts, put to both laws, change so. */
export function isShown<A>(
  { turn, besides }: Way<A>,
  answers: readonly [A | undefined, A | undefined],
  facts: Facts,
): boolean {
  return answers[0] === turn[0] && answers[1] === turn[1] && (besides?.(facts) ?? true);
}

export interface Told<A> {
  readonly regions: readonly ChangeRegion<A>[];
  /** Situations in none of them. */
  readonly untold: bigint;
}

/** `place`: which of its act's ways it is, from 0. */
export function told<A>(
  comparison: Comparison,
  way: Way<A>,
  situations: bigint,
  place: number,
): Told<A> {
  const { joint, most, sides, patience } = comparison;
  const { store, questions, stack } = joint;
  const variables = questions.map(({ variable }) => variable);
  const limit = most(place);
  if (limit === 0) return { regions: [], untold: situations };
  const part = way.part();
  let untold = situations;
  const shows = (facts: Facts): boolean => {
    if (way.answer(sides[0], facts) !== way.turn[0]) return false;
    return isShown(way, [way.turn[0], way.answer(sides[1], facts)], facts);
  };
  const regions = covering(store, part, limit).map(({ cube, own }): ChangeRegion<A> => {
    const count = countByTerminal(store, own, way.levels, questions).get(1) ?? 0n;
    untold -= count;
    const whole = witnessFacts(
      joint,
      [() => own, () => within(store, part, cube)],
      shows,
      patience,
    );
    return {
      when: conditions(cube),
      situations: count,
      ...(whole && { witness: witnessed(stripped(whole, shows), whole, cube) }),
    };
  });
  return { regions, untold };

  function conditions(cube: Cube): ChangeRegion<A>['when'] {
    return [...cube].map(([level, answers]) =>
      conditionOf(variables[level]!, answers, variables, stack),
    );
  }

  function witnessed(
    facts: Facts,
    whole: Facts,
    cube: Cube,
  ): NonNullable<ChangeRegion<A>['witness']> {
    const step = stepOut({ sides, joint, cube, way }, facts);
    const words = situationWords(stack, facts);
    return { facts, words, ...(step && { step }), because: way.because(facts, whole) };
  }
}

/** From what the region alone tells, else from anywhere in it. */
function witnessFacts(
  { store, engine }: JointLaw,
  places: readonly (() => NodeRef)[],
  shows: (facts: Facts) => boolean,
  patience: Patience,
): Facts | undefined {
  for (const place of places) {
    const { attempts } = patience;
    const { diagram, roots } = compact(store, [place()]);
    const region = new Region(diagram, roots[0]!);
    const result = findWitness({
      engine,
      region,
      wanted: (terminal) => terminal === 1,
      shows,
      options: { patient: true },
      whole: true,
      attempts,
    });
    if (result.kind === 'found') return result.facts;
    if (result.kind === 'not-realised') patience.spend(attempts);
  }
  return undefined;
}
