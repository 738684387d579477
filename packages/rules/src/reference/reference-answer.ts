/**
 * The answers a partial situation still allows: the plain reading of docs/semantics.md §5. Every
 * completion is answered on its own; the set of what comes out is what is known.
 */
import type { Norm, Stack } from '../language/model.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Situation } from '../situation/situation.ts';
import { answerWorld, dutyWorld, type WorldAnswer } from './answer.ts';
import { completions } from './completions.ts';
import type { Ground } from './fold.ts';
import { relevanceOf, unrelated } from './relevance.ts';
import type { World } from './world.ts';

export interface ReferenceAnswer {
  /** Empty when the constraints leave no world at all: the situation cannot happen. */
  readonly outcomes: ReadonlySet<Outcome>;
  /** The same, where counsel must say with what each way of saying leads to. */
  readonly possible: ReadonlySet<Outcome>;
  /** The same, with every way of reading the law taken by itself. */
  readonly underlying: ReadonlySet<Outcome>;
  /** Norms that win and norms that yield, per way of reading the law, as printable text. */
  readonly grounds: ReadonlySet<string>;
  /** Somewhere a layer contradicts itself: a defect of the pack, whatever the answer. */
  readonly conflict: boolean;
  /** Sets of norms that win somewhere, ids joined by `+`. */
  readonly winning: ReadonlySet<string>;
}

export interface ReferenceDuty extends ReferenceAnswer {
  readonly norm: string;
  readonly act: string;
}

/** More worlds than this and the caller should hide fewer facts. */
export const DEFAULT_CAP = 20_000;

/** Null when there are too many completions to try. */
export function referenceAnswer(
  stack: Stack,
  act: string,
  situation: Situation,
  cap = DEFAULT_CAP,
): ReferenceAnswer | null {
  const worlds = worldsFor(stack, act, situation, cap);
  if (worlds === null) return null;
  return collected(worlds.map((world) => answerWorld(stack, act, world)));
}

/** Every duty norm with what comes of it: owed where the outcome is `must`. */
export function referenceDuties(
  stack: Stack,
  situation: Situation,
  cap = DEFAULT_CAP,
  asked: (norm: Norm) => boolean = () => true,
): readonly ReferenceDuty[] | null {
  const duties: ReferenceDuty[] = [];
  for (const { norm, act } of dutyNorms(stack)) {
    if (!asked(norm)) continue;
    const worlds = worldsFor(stack, act, situation, cap);
    if (worlds === null) return null;
    const answers = worlds.map((world) => dutyWorld(stack, norm, act, world));
    duties.push({ norm: norm.id, act, ...collected(answers) });
  }
  return duties;
}

/** Facts that contradict each other anywhere leave no world, though the act has nothing to do with them. */
function worldsFor(
  stack: Stack,
  act: string,
  stated: Situation,
  cap: number,
): readonly World[] | null {
  const situation = { ...stated, facts: { ...unstated(stack), ...stated.facts } };
  const found = relevanceOf(stack, act);
  const elsewhere = completions(stack, unrelated(stack, found), situation, cap);
  if (elsewhere === null || elsewhere.length === 0) return elsewhere;
  return completions(stack, found, situation, cap);
}

/** Facts that count as no when nobody mentioned them. */
function unstated(stack: Stack): Record<string, false> {
  const silent = [...stack.facts.values()].filter(({ whenUnstated }) => whenUnstated === false);
  return Object.fromEntries(silent.map(({ name }) => [name, false as const]));
}

function dutyNorms(stack: Stack): readonly { norm: Norm; act: string }[] {
  return stack.norms
    .filter(({ duty }) => duty !== undefined)
    .flatMap((norm) =>
      norm.acts.filter((act) => stack.acts.get(act)?.kind === 'duty').map((act) => ({ norm, act })),
    );
}

function collected(answers: readonly WorldAnswer[]): ReferenceAnswer {
  const grounds = answers.flatMap((answer) => answer.grounds.map(({ ground }) => ground));
  return {
    outcomes: new Set(answers.map(({ outcome }) => outcome)),
    possible: new Set(
      answers.flatMap((answer) =>
        answer.outcome === 'undetermined'
          ? answer.grounds.map(({ ground }) => ground.outcome)
          : [answer.outcome],
      ),
    ),
    underlying: new Set(grounds.map((ground) => ground.outcome)),
    grounds: new Set(grounds.map(printGround)),
    conflict: grounds.some(({ conflict }) => conflict),
    winning: new Set(grounds.map(({ winning }) => winning.join('+'))),
  };
}

export function printGround({ outcome, winning, yielding }: Ground): string {
  const yields = yielding.length === 0 ? '' : ` over ${yielding.join(', ')}`;
  return `${outcome}: ${winning.join(', ')}${yields}`;
}
