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
import { relevanceOf } from './relevance.ts';

export interface ReferenceAnswer {
  /** Empty when the constraints leave no world at all: the situation cannot happen. */
  readonly outcomes: ReadonlySet<Outcome>;
  /** Norms that win and norms that yield, per way of reading the law, as printable text. */
  readonly grounds: ReadonlySet<string>;
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
  const worlds = completions(stack, relevanceOf(stack, act), situation, cap);
  if (worlds === null) return null;
  return collected(worlds.map((world) => answerWorld(stack, act, world)));
}

/** Every duty norm with what comes of it: owed where the outcome is `must`. */
export function referenceDuties(
  stack: Stack,
  situation: Situation,
  cap = DEFAULT_CAP,
): readonly ReferenceDuty[] | null {
  const duties: ReferenceDuty[] = [];
  for (const { norm, act } of dutyNorms(stack)) {
    const worlds = completions(stack, relevanceOf(stack, act), situation, cap);
    if (worlds === null) return null;
    const answers = worlds.map((world) => dutyWorld(stack, norm, act, world));
    duties.push({ norm: norm.id, act, ...collected(answers) });
  }
  return duties;
}

function dutyNorms(stack: Stack): readonly { norm: Norm; act: string }[] {
  return stack.norms
    .filter(({ duty }) => duty !== undefined)
    .flatMap((norm) =>
      norm.acts
        .filter((act) => stack.acts.get(act)?.kind === 'duty')
        .map((act) => ({ norm, act })),
    );
}

function collected(answers: readonly WorldAnswer[]): ReferenceAnswer {
  return {
    outcomes: new Set(answers.map(({ outcome }) => outcome)),
    grounds: new Set(
      answers.flatMap(({ grounds }) => grounds.map(({ ground }) => printGround(ground))),
    ),
  };
}

export function printGround({ outcome, winning, yielding }: Ground): string {
  const yields = yielding.length === 0 ? '' : ` over ${yielding.join(', ')}`;
  return `${outcome}: ${winning.join(', ')}${yields}`;
}
