/**
 * The answer of a whole stack for one act in one complete world: every way of reading the law is
 * computed, and where they differ the answer says so. Also whether a duty is owed.
 */
import type { Norm, Stack } from '../language/model.ts';
import type { Outcome } from '../language/outcome.ts';
import { foldLayers, type Ground } from './fold.ts';
import { liveNorms, standing } from './live.ts';
import { relevanceOf } from './relevance.ts';
import { concerns } from './relevance-walk.ts';
import {
  CLAIM,
  CLAIMED_CHOICES,
  CLAIMED_COMPULSION,
  NO_BURDEN,
  type Choices,
  type View,
  type World,
} from './world.ts';

export interface WorldAnswer {
  readonly outcome: Outcome;
  /** One per way of reading the law. */
  readonly grounds: readonly { readonly choices: Choices; readonly ground: Ground }[];
}

export function answerWorld(stack: Stack, act: string, world: World): WorldAnswer {
  return overReadings(stack, act, (choices) => foldAct(stack, act, world, choices));
}

/**
 * Whether `duty` is owed in this world: it alone among the musts, against every norm on the same act
 * that bans it or lifts it, exceptions with their norms. `must` is owed.
 */
export function dutyWorld(stack: Stack, duty: Norm, act: string, world: World): WorldAnswer {
  const heard = (norm: Norm): boolean => norm.id === duty.id || norm.modality !== 'must';
  return overReadings(stack, act, (choices) => foldAct(stack, act, world, choices, heard));
}

/** The fold under one reading of the law, over all layers or only those above `below`. */
export function foldAct(
  stack: Stack,
  act: string,
  world: World,
  choices: Choices,
  heard: (norm: Norm) => boolean = () => true,
  below = Infinity,
): Ground {
  const norms = stack.norms.filter(
    (norm) => norm.layer < below && concerns(norm, act) && heard(norm),
  );
  const layers = [...new Set(norms.map(({ layer }) => layer))].sort((a, b) => a - b);
  return foldLayers(
    layers.map((layer) => {
      const view = viewOf(stack, act, world, choices, layer);
      const here = norms.filter((norm) => norm.layer === layer);
      return standing(
        stack,
        here.flatMap((norm) => liveNorms(norm, act, view)),
        view,
      );
    }),
  );
}

function viewOf(stack: Stack, act: string, world: World, choices: Choices, layer: number): View {
  return {
    stack,
    world,
    choices,
    burden: NO_BURDEN,
    requiredByLaw: () => {
      const above = foldAct(stack, act, world, choices, undefined, layer);
      if (above.outcome === 'must') return true;
      // Compulsion that a paper claims and no norm covers is for counsel: never silently true or false.
      return world.values.get(CLAIM) === true && choices.get(CLAIMED_COMPULSION) === 'binding';
    },
    answer: (other) => answerWorld(stack, other, world).outcome,
  };
}

function overReadings(
  stack: Stack,
  act: string,
  groundUnder: (choices: Choices) => Ground,
): WorldAnswer {
  const grounds: { choices: Choices; ground: Ground }[] = [];
  const branches = branchesOf(stack, act).map((branch) => {
    const outcomes = branch.map((choices) => {
      const ground = groundUnder(choices);
      grounds.push({ choices, ground });
      return ground.outcome;
    });
    return agreed(outcomes) ?? 'undetermined';
  });
  const split: Outcome = branches.includes('undetermined') ? 'undetermined' : 'contested';
  return { outcome: agreed(branches) ?? split, grounds };
}

/** Remembered because every world asks for the same ways of reading the law. */
const remembered = new WeakMap<Stack, Map<string, readonly (readonly Choices[])[]>>();

/** One branch per reading of the open law; in it, one entry per way counsel may settle theirs. */
function branchesOf(stack: Stack, act: string): readonly (readonly Choices[])[] {
  const perStack = remembered.get(stack) ?? new Map<string, readonly (readonly Choices[])[]>();
  remembered.set(stack, perStack);
  const known = perStack.get(act);
  if (known !== undefined) return known;
  const ids = [...relevanceOf(stack, act).readings].sort();
  const counsels = ids.filter(
    (id) => id === CLAIMED_COMPULSION || stack.readings.get(id)?.settles === 'counsel',
  );
  const laws = ids.filter((id) => !counsels.includes(id));
  const made = waysOfReading(stack, laws).map((law) =>
    waysOfReading(stack, counsels).map((counsel) => new Map([...law, ...counsel])),
  );
  perStack.set(act, made);
  return made;
}

function agreed(outcomes: readonly Outcome[]): Outcome | undefined {
  return new Set(outcomes).size === 1 ? outcomes[0] : undefined;
}

export function waysOfReading(stack: Stack, ids: readonly string[]): readonly Choices[] {
  return ids.reduce<readonly Choices[]>(
    (ways, id) => {
      const choices = id === CLAIMED_COMPULSION ? CLAIMED_CHOICES : choicesOf(stack, id);
      return ways.flatMap((way) => choices.map((choice) => new Map([...way, [id, choice]])));
    },
    [new Map()],
  );
}

function choicesOf(stack: Stack, id: string): readonly string[] {
  const reading = stack.readings.get(id);
  if (reading === undefined) throw new Error(`no reading ${id}`);
  return [...reading.choices.keys()];
}
