/**
 * For tests: the real engine put to the plain reading of the law, over many random stacks. A difference
 * comes back with the seed of its stack.
 */
import { compile, type CompileOptions } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import { createEngine, type Engine } from '../decide/engine.ts';
import type { Stack } from '../language/model.ts';
import { compareWithReference, type AgreementOptions, type EngineUnderTest } from './agreement.ts';
import { chanceFrom, pick } from './chance.ts';
import { randomStack } from './random-stack.ts';
import { DAYS, type Feature } from './random-vocabulary.ts';

const LATEST = '2027-01-01';

export function underTest(
  stack: Stack,
  options: CompileOptions = {},
  actsOnly = false,
): EngineUnderTest {
  const engines = new Map<string, Engine>();
  const engineOn = (knownOn: string): Engine => {
    const known = engines.get(knownOn);
    if (known !== undefined) return known;
    const made = createEngine(lawOf(compile(stack, { ...options, knownOn })));
    engines.set(knownOn, made);
    return made;
  };
  const acts: EngineUnderTest = {
    decide: (asked, { facts, knownOn = LATEST }) => {
      const engine = engineOn(knownOn);
      const today = { today: knownOn, ask: false };
      const decision = engine.decide({ acts: [asked], facts, knownOn }, today);
      const [determination] = decision.determinations;
      if (determination === undefined) throw new Error(`no determination for ${asked}`);
      const { outcome, possible, ground, alternatives, exact } = determination;
      // The bare walk for bulk use must be the same answer.
      const bare = engine.outcome(asked, facts);
      if (bare !== outcome) throw new Error(`${asked}: ${outcome}, and ${bare} in bulk`);
      // The cautious interpreter names only the norms it is sure of.
      const winning = exact ? ground?.winning.map(({ id }) => id) : undefined;
      return {
        outcome,
        possible: possible.map((each) => each.outcome),
        ...(winning === undefined ? {} : { winning }),
        either: alternatives.map((each) => each.ground.winning.map(({ id }) => id)),
      };
    },
  };
  if (actsOnly) return acts;
  return {
    ...acts,
    duties: ({ facts, knownOn = LATEST }) =>
      engineOn(knownOn)
        .decide({ acts: [], facts, knownOn }, { today: knownOn, ask: false })
        .duties.map(({ norm: { id }, state }) => ({ norm: id, state })),
  };
}

interface Campaign extends AgreementOptions {
  readonly seeds: readonly [from: number, to: number];
  readonly cases: number;
  readonly without?: readonly Feature[];
  readonly compile?: CompileOptions;
  readonly actsOnly?: boolean;
}

export function disagreements(campaign: Campaign): readonly unknown[] {
  const { seeds, cases, without = [], actsOnly = false } = campaign;
  const found: unknown[] = [];
  for (let [seed] = seeds; seed < seeds[1]; seed += 1) {
    const stack = randomStack(seed, without);
    const engine = underTest(stack, campaign.compile, actsOnly);
    const knownOn = [LATEST, pick(chanceFrom(seed), DAYS)];
    const options = { cap: 120, knownOn, ...campaign };
    for (const each of compareWithReference(stack, engine, seed, cases, options)) {
      found.push({ seed, ...each });
    }
  }
  return found;
}

/** What loading refuses: a record's test that reads an open question, and a duty that asks for one above. */
export const REFUSED: readonly Feature[] = ['readings-in-records', 'required-duties'];
