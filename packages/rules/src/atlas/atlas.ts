/**
 * A law explained: of each act how its answers fall on one day, what decides most, a small graph of the
 * decision, and when the answers changed; what happened to the law; what rests on text not read in full.
 * Data only, words are the caller's (docs/atlas.md). A share of situations is not a share of people.
 */
import type { Law } from '../compile/law.ts';
import { aboutOf, conditionOf } from '../compare/condition-words.ts';
import { BudgetExceeded } from '../diagram/store.ts';
import type { Citation, Stack } from '../language/model.ts';
import { everyNorm } from '../load/unused.ts';
import { changesBetween, type LawChange } from '../time/law-change.ts';
import {
  actDiagram,
  countsOf,
  intervalOf,
  outcomeCounts,
  regionOn,
  spaceOf,
  sum,
  type OutcomeCount,
  type Space,
} from './act-region.ts';
import { decisionGraph, type Step } from './decision-graph.ts';
import { Influence } from './influence.ts';
import { actVersions, type ActVersion } from './versions.ts';

export interface Atlas {
  readonly day: string;
  readonly acts: readonly ActAtlas[];
  /** Acts too large to compile or to draw: nothing is said of them. */
  readonly untold: readonly { readonly act: string; readonly title: string }[];
  /** All that happened to the law, by date. */
  readonly changes: readonly LawChange[];
  readonly unread: readonly Unread[];
}

export interface ActAtlas {
  readonly act: string;
  readonly title: string;
  /** Questions the outcome depends on. */
  readonly questions: number;
  readonly situations: bigint;
  readonly outcomes: readonly OutcomeCount[];
  /** Every question that decides anything by itself, most first. */
  readonly influence: readonly QuestionInfluence[];
  /** None where the outcome is always the same. */
  readonly steps: readonly Step[];
  readonly versions: readonly ActVersion[];
}

export interface QuestionInfluence {
  readonly about: string;
  readonly title: string;
  /** In which another answer to this question alone gives another outcome. */
  readonly situations: bigint;
}

/** A citation not read in full, and the norm that rests on it. */
export interface Unread {
  readonly norm: string;
  readonly pack: string;
  readonly cite: Citation;
}

export interface AtlasOptions {
  readonly day: string;
  /** Steps told of each act. */
  readonly steps?: number;
}

const STEPS = 7;
const BUDGET = 4_000_000;

export function atlasOf(law: Law, { day, steps = STEPS }: AtlasOptions): Atlas {
  const { stack } = law;
  const acts: ActAtlas[] = [];
  const untold: { act: string; title: string }[] = [];
  for (const { id, title } of stack.acts.values()) {
    if (!law.acts.has(id)) {
      if (law.tooLarge.includes(id)) untold.push({ act: id, title });
      continue;
    }
    // A store of its own for each act: what one act needed is let go.
    const told = withinBudget(() => actAtlas(spaceOf(law, BUDGET), { id, title }, { day, steps }));
    if (told) acts.push(told);
    else untold.push({ act: id, title });
  }
  return { day, acts, untold, changes: changesBetween(stack, '', '9999'), unread: unreadOf(stack) };
}

function actAtlas(
  space: Space,
  { id, title }: { readonly id: string; readonly title: string },
  { day, steps }: Required<AtlasOptions>,
): ActAtlas {
  const { variables, stack } = space.law;
  const diagram = actDiagram(space, id)!;
  const region = regionOn(space, diagram, intervalOf(space, day));
  const counts = countsOf(space, region.root, region.levels);
  const influence = new Influence(space);
  return {
    act: id,
    title,
    questions: region.levels.length,
    situations: sum(counts.values()),
    outcomes: outcomeCounts(counts),
    influence: influence.ofAll(region.root, region.levels).flatMap(({ level, situations }) => {
      if (situations === 0n) return [];
      const variable = variables[level]!;
      const said = conditionOf(variable, [0], variables, stack);
      return [{ about: aboutOf(variable), title: said.title, situations }];
    }),
    steps: decisionGraph(space, region, influence, steps),
    versions: actVersions(space, diagram),
  };
}

function unreadOf(stack: Stack): readonly Unread[] {
  return [...everyNorm(stack.norms)].flatMap(({ id, pack, cite }) =>
    cite.filter(({ verified }) => !verified).map((each) => ({ norm: id, pack, cite: each })),
  );
}

function withinBudget<A>(make: () => A): A | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof BudgetExceeded) return undefined;
    throw error;
  }
}
