/**
 * Two laws side by side: per act, in which situations the answer changes, counted exactly, told as few
 * plain conditions, each with a situation that shows it. docs/diff.md says what a situation is counted as.
 */
import { ENGINE } from '../compile/engine-version.ts';
import type { Citation } from '../language/model.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Facts } from '../situation/situation.ts';
import { actDiff } from './act-diff.ts';
import type { Attribution } from './attribution.ts';
import type { Condition } from './condition-words.ts';
import { editsBetween, type Edit } from './edit.ts';
import { jointLaw, type TakenAsImpossible } from './joint-law.ts';
import { sidesOf, type LawVersion, type Side } from './side.ts';
import {
  factsOfTwoKinds,
  vocabularyApart,
  type FactOfTwoKinds,
  type VocabularyApart,
} from './vocabulary.ts';

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
export interface StepOut {
  readonly fact: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly facts: Facts;
}

export interface Witness {
  readonly facts: Facts;
  readonly step?: StepOut;
  readonly because: Attribution;
}

export interface ChangeRegion {
  /** All must hold; none: always. */
  readonly when: readonly Condition[];
  /** Situations that no region before it holds: these add up. */
  readonly situations: bigint;
  /** Absent where no situation was found that is really so. */
  readonly witness?: Witness;
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
  /** Acts that only one of the laws answers, and acts too large to compile in either. */
  readonly notCompared: {
    readonly onlyBefore: readonly string[];
    readonly onlyAfter: readonly string[];
    readonly tooLarge: readonly string[];
  };
  readonly taken: readonly TakenAsImpossible[];
  readonly acts: readonly ActDiff[];
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
  | { readonly code: 'act-too-large'; readonly act: string; readonly message: string };

export type DiffResult =
  | { readonly kind: 'diff'; readonly diff: LawDiff }
  | { readonly kind: 'refused'; readonly why: Refusal };

export interface DiffOptions {
  /** Only these acts; all that both laws answer when left out. */
  readonly acts?: readonly string[];
  /** Regions told per way of changing. */
  readonly most?: number;
}

const MOST_REGIONS = 12;

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
  const tooLarge = shared.filter((act) => sides.some(({ law }) => !law.acts.has(act)));
  const edits = editsBetween(sides[0].plain, sides[1].plain);
  const joint = jointLaw(sides);
  const wanted = shared.filter(
    (act) => !tooLarge.includes(act) && (options.acts?.includes(act) ?? true),
  );
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
        tooLarge,
      },
      taken: joint.taken,
      acts: wanted.map((act) =>
        actDiff({ sides, joint, edits, most: options.most ?? MOST_REGIONS }, act),
      ),
    },
  };
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
