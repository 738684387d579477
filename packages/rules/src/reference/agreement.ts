/**
 * Puts the same random situations to an engine and to the plain reading of the law, and returns every
 * difference with a situation made as small as it will go. An empty list is the promise kept: the
 * compiled diagram answers what the semantics say, no more and no less.
 */
import type { Norm, Stack } from '../language/model.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Facts, Situation } from '../situation/situation.ts';
import { chanceFrom, happens, pick } from './chance.ts';
import { randomSituation } from './random-situation.ts';
import { referenceAnswer, referenceDuties, type ReferenceAnswer } from './reference-answer.ts';

export interface EngineAnswer {
  readonly outcome: Outcome;
  /** Outcomes still possible, when it is not settled. */
  readonly possible: readonly Outcome[];
  /** Ids of the norms that win, when there is one ground to name. */
  readonly winning?: readonly string[];
  /** Where there is none and the answer is settled: the norms that win on each ground it may stand on. */
  readonly either?: readonly (readonly string[])[];
}
export interface EngineDuty {
  readonly norm: string;
  readonly state: 'owed' | 'possible' | 'contested' | 'barred';
}
/** The engine under test, for one stack. Duties that cannot come up may be left out. */
export interface EngineUnderTest {
  decide(act: string, situation: Situation): EngineAnswer;
  duties?(situation: Situation): readonly EngineDuty[];
}

export interface Disagreement {
  /** The act, or the duty's norm. */
  readonly about: string;
  readonly situation: Situation;
  readonly engine: string;
  readonly reference: string;
}

export interface AgreementOptions {
  /** Most completions tried per case; situations with more have facts filled in again. */
  readonly cap?: number;
  /** Days of decision to choose from; few, so that an engine compiled per day stays cheap. */
  readonly knownOn?: readonly string[];
  /** Let the engine hold more possible than is, where it is cautious; never less, never otherwise. */
  readonly mayHoldMore?: boolean;
  /** Let it say what each reading of the law leads to instead of `contested`. */
  readonly maySplitReadings?: boolean;
  /** Leave out cases in which some layer contradicts itself. */
  readonly skipContradictions?: boolean;
}

interface Difference {
  readonly engine: string;
  readonly reference: string;
}
const DEFAULT_CAP = 300;

type Comparison = (situation: Situation) => Difference | null;

export function compareWithReference(
  stack: Stack,
  engine: EngineUnderTest,
  seed: number,
  amount: number,
  options: AgreementOptions = {},
): readonly Disagreement[] {
  const { knownOn } = options;
  const chance = chanceFrom(seed);
  const acts = [...stack.acts.values()].filter(({ kind }) => kind === 'answer');
  const duties = stack.norms.filter(({ duty }) => duty !== undefined);
  const found: Disagreement[] = [];
  for (let index = 0; index < amount; index += 1) {
    const hidden = randomSituation(chance, stack, pick(chance, [0, 0.15, 0.3, 0.5]));
    const situation = knownOn ? { ...hidden, knownOn: pick(chance, knownOn) } : hidden;
    const asksDuty = engine.duties !== undefined && duties.length > 0 && happens(chance, 0.25);
    const about = asksDuty ? pick(chance, duties).id : pick(chance, acts).id;
    const compare: Comparison = asksDuty
      ? (each) => dutyDifference(stack, engine, about, each, options)
      : (each) => actDifference(stack, engine, about, each, options);
    const difference = compare(situation);
    if (difference === null) continue;
    found.push({ about, ...smallest(situation, difference, compare) });
  }
  return found;
}

function actDifference(
  stack: Stack,
  engine: EngineUnderTest,
  act: string,
  situation: Situation,
  options: AgreementOptions,
): Difference | null {
  const reference = referenceAnswer(stack, act, situation, options.cap ?? DEFAULT_CAP);
  if (reference === null || !isComparable(reference, options)) return null;
  const answer = engine.decide(act, situation);
  const [only] = reference.outcomes;
  const settled = reference.outcomes.size === 1 && only !== undefined;
  const expected = settled ? only : 'undetermined';
  const wanted = print(expected, expected === 'undetermined' ? [...reference.possible] : []);
  const got = print(answer.outcome, answer.outcome === 'undetermined' ? answer.possible : []);
  if (got !== wanted) {
    const holdsMore =
      answer.outcome === 'undetermined' &&
      [...(options.maySplitReadings ? reference.underlying : reference.possible)].every((outcome) =>
        answer.possible.includes(outcome),
      );
    return options.mayHoldMore && holdsMore ? null : { engine: got, reference: wanted };
  }
  const grounds = answer.winning ? [answer.winning] : settled ? (answer.either ?? []) : [];
  const wrong = grounds.filter((winning) => !isGround(winning, reference, answer));
  if (wrong.length === 0) return null;
  return {
    engine: `${got}, on ${wrong.map((winning) => winning.join('+')).join(' or ')}`,
    reference: `${wanted}, on ${[...reference.winning].join(' or ')}`,
  };
}

/**
 * Exactly the norms that win, where one set wins throughout. Where several do: a ground called the ground
 * holds in all of them; one of several grounds holds in some.
 */
function isGround(
  winning: readonly string[],
  reference: ReferenceAnswer,
  { winning: named }: EngineAnswer,
): boolean {
  const sets = [...reference.winning].map((ids) => ids.split('+').filter((id) => id !== ''));
  const within = sets.filter((set) => winning.every((id) => set.includes(id)));
  const [only] = sets;
  if (reference.conflict) return within.length > 0;
  if (sets.length === 1) return only?.length === winning.length && within.length === 1;
  return named ? within.length === sets.length : within.length > 0;
}

function dutyDifference(
  stack: Stack,
  engine: EngineUnderTest,
  id: string,
  situation: Situation,
  options: AgreementOptions,
): Difference | null {
  const cap = options.cap ?? DEFAULT_CAP;
  const reference = referenceDuties(stack, situation, cap, (norm: Norm) => norm.id === id)?.[0];
  if (reference === undefined || !isComparable(reference, options)) return null;
  const { outcomes } = reference;
  const given = engine.duties?.(situation).find(({ norm }) => norm === id);
  const state = given?.state ?? 'left out';
  const isOnly = (outcome: Outcome): boolean => outcomes.size === 1 && outcomes.has(outcome);
  const fits = {
    owed: isOnly('must'),
    possible: options.mayHoldMore === true || !isOnly('must'),
    contested: isOnly('contested'),
    barred: isOnly('must-not'),
    'left out': !outcomes.has('must'),
  }[state];
  return fits ? null : { engine: state, reference: print('undetermined', [...outcomes]) };
}

/** Nothing to compare where the facts contradict each other and no world is left. */
function isComparable(
  reference: ReferenceAnswer,
  { skipContradictions }: AgreementOptions,
): boolean {
  return reference.outcomes.size > 0 && !(skipContradictions === true && reference.conflict);
}

function print(outcome: Outcome, possible: readonly Outcome[]): string {
  return possible.length === 0 ? outcome : `${outcome} (${[...possible].sort().join(', ')})`;
}

/** Leaves out one fact, record or field after the other while the two still differ. */
function smallest(
  situation: Situation,
  difference: Difference,
  compare: Comparison,
): Difference & { readonly situation: Situation } {
  let best = { situation, ...difference };
  for (let shrunk = true; shrunk;) {
    shrunk = false;
    for (const facts of smaller(best.situation.facts)) {
      const candidate = { ...best.situation, facts };
      const still = compare(candidate);
      if (still === null) continue;
      best = { situation: candidate, ...still };
      shrunk = true;
      break;
    }
  }
  return best;
}

function* smaller(facts: Facts): Generator<Facts> {
  for (const [name, value] of Object.entries(facts)) {
    yield Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));
    if (typeof value !== 'object') continue;
    for (const [index, record] of value.entries()) {
      yield { ...facts, [name]: value.toSpliced(index, 1) };
      for (const field of Object.keys(record)) {
        const less = Object.fromEntries(
          Object.entries(record).filter(([other]) => other !== field),
        );
        yield { ...facts, [name]: value.with(index, less) };
      }
    }
  }
}
