/**
 * Two laws side by side: per act and per duty, in which situations the answer changes, counted exactly, told
 * as few plain conditions, each with a situation that shows it. docs/diff.md says what a situation is counted as.
 */
import { ENGINE } from '../compile/engine-version.ts';
import type { Citation } from '../language/model.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Said } from '../explain/situation-words.ts';
import type { Facts } from '../situation/situation.ts';
import { BudgetExceeded } from '../diagram/store.ts';
import { actDiff } from './act-diff.ts';
import { Attributor, type Attribution } from './attribution.ts';
import type { Condition } from './condition-words.ts';
import { dutyDiff, type DutyDiff } from './duty-diff.ts';
import { editsBetween, type Edit } from './edit.ts';
import { jointLaw, type JointLaw } from './joint-law.ts';
import { sidesOf, type LawVersion, type Side } from './side.ts';
import {
  factsOfTwoKinds,
  vocabularyApart,
  type FactOfTwoKinds,
  type VocabularyApart,
} from './vocabulary.ts';
import { Patience, type Comparison } from './told.ts';

export type ChangeKind = 'outcome' | 'newly-undetermined' | 'newly-settled' | 'ground';

/** A norm that decides, in one of the laws. */
export interface DecidingNorm {
  readonly id: string;
  readonly summary: string;
  readonly cite: readonly Citation[];
}

export interface Answered {
  readonly outcome: Outcome;
  /** For a change of grounds: the norms that decide, and under open readings those that may. */
  readonly norms: readonly DecidingNorm[];
}

/** One thing about the witness otherwise, and the change is not there, or is another one. */
export interface StepOut<A = Outcome> {
  readonly fact: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly before: A;
  readonly after: A;
  readonly facts: Facts;
}

export interface Witness<A = Outcome> {
  readonly facts: Facts;
  /** The same in words. */
  readonly words: readonly Said[];
  readonly step?: StepOut<A>;
  readonly because: Attribution;
}

export interface ChangeRegion<A = Outcome> {
  /** All must hold; none: always. */
  readonly when: readonly Condition[];
  /** Situations that no region before it holds: these add up. */
  readonly situations: bigint;
  /** Absent where no situation was found that is really so. */
  readonly witness?: Witness<A>;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly before: Answered;
  readonly after: Answered;
  readonly situations: bigint;
  readonly regions: readonly ChangeRegion[];
  /** Situations that no region tells, because there would be too many of them. */
  readonly untold: bigint;
}

export interface ActDiff {
  readonly act: string;
  readonly title: string;
  /** What either law's answer depends on: facts, definitions, comparisons. Situations are counted over these. */
  readonly questions: readonly string[];
  readonly situations: bigint;
  /** Each situation stands in one of them at most. */
  readonly changed: Readonly<Record<ChangeKind, bigint>>;
  /** Changes of outcome first, then those of grounds; the most frequent first. */
  readonly changes: readonly Change[];
}

export interface ComparedLaw {
  readonly name: string;
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  readonly day?: string;
}

export interface LawDiff {
  readonly version: 1;
  readonly engine: string;
  readonly before: ComparedLaw;
  readonly after: ComparedLaw;
  readonly edits: readonly Edit[];
  readonly vocabulary: VocabularyApart;
  /**
   * Acts that only one of the laws answers; acts, and duties by their norm, that are too large in either or
   * became so when both were put over one set of questions.
   */
  readonly notCompared: {
    readonly onlyBefore: readonly string[];
    readonly onlyAfter: readonly string[];
    readonly tooLarge: readonly string[];
  };
  readonly acts: readonly ActDiff[];
  /** Those that change; none where single acts were asked for. */
  readonly duties: readonly DutyDiff[];
}

export type Refusal =
  | { readonly code: 'one-day'; readonly message: string }
  | {
      readonly code: 'fact-of-two-kinds';
      readonly facts: readonly FactOfTwoKinds[];
      readonly message: string;
    }
  | { readonly code: 'no-act-shared'; readonly message: string }
  | { readonly code: 'act-unknown'; readonly act: string; readonly message: string }
  | { readonly code: 'act-in-one-only'; readonly act: string; readonly message: string }
  | { readonly code: 'act-too-large'; readonly act: string; readonly message: string }
  | { readonly code: 'too-far-apart'; readonly message: string };

export type DiffResult =
  | { readonly kind: 'diff'; readonly diff: LawDiff }
  | { readonly kind: 'refused'; readonly why: Refusal };

export interface DiffOptions {
  /** Only these acts; all that both laws answer when left out. */
  readonly acts?: readonly string[];
  /** Regions told per way of changing; when left out, few (REGIONS), and none for an act's rarer ways. */
  readonly most?: number;
  /** Inner nodes that one act or one duty may take, and a quarter of what all may. */
  readonly nodeBudget?: number;
}

/** Regions told of an act's ways of changing, the most frequent first; of the rest none: they are counted. */
const REGIONS: readonly { readonly ways: number; readonly regions: number }[] = [
  { ways: 1, regions: 5 },
  { ways: 4, regions: 2 },
  { ways: 10, regions: 1 },
];
const NODE_BUDGET = 1_500_000;
/** All acts and duties together: this many budgets. */
const MOST_BUDGETS = 4;

export function lawDiff(
  before: LawVersion,
  after: LawVersion,
  options: DiffOptions = {},
): DiffResult {
  if ((before.day === undefined) !== (after.day === undefined)) {
    return refused({ code: 'one-day', message: 'A day is given for one of the two laws only.' });
  }
  const sides = sidesOf(before, after);
  const facts = factsOfTwoKinds(sides);
  const [first] = facts;
  if (first) {
    const message = `The fact ${first.fact} is a ${first.before} in the first law and a ${first.after} in the second.`;
    return refused({ code: 'fact-of-two-kinds', facts, message });
  }
  const why = (options.acts ?? []).flatMap((act) => refusedAct(sides, act) ?? [])[0];
  if (why) return refused(why);
  const [old, now] = [answeredBy(sides[0]), answeredBy(sides[1])];
  const shared = old.filter((act) => now.includes(act));
  if (shared.length === 0) {
    return refused({
      code: 'no-act-shared',
      message: 'The two laws answer no act that is the same.',
    });
  }
  const budget = options.nodeBudget ?? NODE_BUDGET;
  const joint = withinBudget(() => jointLaw(sides, budget));
  if (!joint) {
    const message =
      'What cannot be in the two laws grows too large when it is put over one set of questions.';
    return refused({ code: 'too-far-apart', message });
  }
  const edits = editsBetween(sides[0].plain, sides[1].plain);
  const attributor = new Attributor(sides, edits, joint);
  const comparison = {
    sides,
    joint,
    attributor,
    most: options.most === undefined ? usualMost : () => options.most!,
    patience: new Patience(),
  };
  const wanted = shared.filter((act) => options.acts?.includes(act) ?? true);
  const bounded = new Bounded(comparison, budget);
  const acts = bounded.each(wanted, actDiff);
  const duties = options.acts ? [] : bounded.each(dutiesOf(sides), dutyDiff);
  return {
    kind: 'diff',
    diff: {
      version: 1,
      engine: ENGINE,
      before: comparedLaw(sides[0]),
      after: comparedLaw(sides[1]),
      edits,
      vocabulary: vocabularyApart(sides),
      notCompared: {
        onlyBefore: old.filter((act) => !now.includes(act)),
        onlyAfter: now.filter((act) => !old.includes(act)),
        tooLarge: bounded.tooLarge,
      },
      acts,
      duties,
    },
  };
}

function usualMost(way: number): number {
  return REGIONS.find(({ ways }) => way < ways)?.regions ?? 0;
}

/** Undefined where the diagrams outgrow what they may. */
function withinBudget<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof BudgetExceeded) return undefined;
    throw error;
  }
}

/** What was too large for either law, or is for the comparison, is named and left out; the rest is whole. */
class Bounded {
  readonly tooLarge: string[] = [];
  readonly #comparison: Comparison;
  readonly #budget: number;

  constructor(comparison: Comparison, budget: number) {
    this.#comparison = comparison;
    this.#budget = budget;
  }

  each<T>(
    ids: readonly string[],
    diff: (comparison: Comparison, id: string) => T | undefined,
  ): T[] {
    const { sides, joint } = this.#comparison;
    return ids.flatMap((id) => {
      if (sides.some(({ law }) => law.tooLarge.includes(id))) {
        this.tooLarge.push(id);
        return [];
      }
      limit(joint, this.#budget);
      const made = withinBudget(() => ({ diff: diff(this.#comparison, id) }));
      if (!made) this.tooLarge.push(id);
      return made?.diff === undefined ? [] : [made.diff];
    });
  }
}

function limit({ store }: JointLaw, budget: number): void {
  store.limitTo(Math.min(store.size + budget, MOST_BUDGETS * budget));
}

/** Norms that impose a duty in either law. */
function dutiesOf(sides: readonly [Side, Side]): string[] {
  return [
    ...new Set(
      sides.flatMap(({ plain }) =>
        plain.norms.flatMap(({ id, duty }) => (duty === undefined ? [] : [id])),
      ),
    ),
  ];
}

function refused(why: Refusal): DiffResult {
  return { kind: 'refused', why };
}

function answeredBy({ plain }: Side): string[] {
  return [...plain.acts.values()].flatMap(({ id, kind }) => (kind === 'answer' ? [id] : []));
}

function refusedAct(sides: readonly [Side, Side], act: string): Refusal | undefined {
  const having = sides.filter((side) => answeredBy(side).includes(act));
  if (having.length === 0) {
    return { code: 'act-unknown', act, message: `Neither law answers the act ${act}.` };
  }
  if (having.length === 1) {
    const which = having[0] === sides[0] ? 'first' : 'second';
    return {
      code: 'act-in-one-only',
      act,
      message: `Only the ${which} law answers the act ${act}.`,
    };
  }
  if (having.every(({ law }) => law.acts.has(act))) return undefined;
  return { code: 'act-too-large', act, message: `The act ${act} is too large to be compared.` };
}

function comparedLaw({ version: { name, day }, law }: Side): ComparedLaw {
  const { id, title } = law.stack;
  return { name, id, title, hash: law.hash, ...(day === undefined ? {} : { day }) };
}
