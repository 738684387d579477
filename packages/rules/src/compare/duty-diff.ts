/** One duty of two laws: where it is newly owed, lifted, or owed on other terms. A law without it owes none. */
import type { Citation } from '../language/model.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Facts } from '../situation/situation.ts';
import { changedPlaces, partOf } from './changed.ts';
import { aboutOf } from './condition-words.ts';
import type { ChangeRegion } from './law-diff.ts';
import type { Side } from './side.ts';
import {
  dutyNorm,
  dutyState,
  rootOf,
  settledState,
  termsOf,
  type DutyState,
  type Subject,
} from './subject.ts';
import { told, type Comparison } from './told.ts';

export type DutyChangeKind = 'owed' | 'lifted' | 'terms' | 'newly-open' | 'newly-settled';

export interface DutyChange {
  readonly kind: DutyChangeKind;
  readonly before: DutyState;
  readonly after: DutyState;
  readonly situations: bigint;
  readonly regions: readonly ChangeRegion<DutyState>[];
  readonly untold: bigint;
}

export interface DutyDiff {
  readonly norm: string;
  readonly act: string;
  readonly summary: string;
  readonly cite: readonly Citation[];
  readonly questions: readonly string[];
  readonly situations: bigint;
  readonly changed: Readonly<Record<DutyChangeKind, bigint>>;
  readonly changes: readonly DutyChange[];
}

/** By number: terminals of the joint diagram. */
const STATES = ['not-owed', 'open', 'owed'] as const satisfies readonly DutyState[];
/** Owed under the later law, on other terms. */
const OTHER_TERMS = STATES.length;

const OUTCOME = {
  owed: 'must',
  'not-owed': 'no-rule',
  open: 'undetermined',
} as const satisfies Record<DutyState, Outcome>;

/** Undefined where nothing changes. */
export function dutyDiff(comparison: Comparison, id: string): DutyDiff | undefined {
  const { sides, joint, attributor } = comparison;
  const norms = sides.map((side) => dutyNorm(side, id));
  const norm = (norms[1] ?? norms[0])!;
  const act = norm.acts[0]!;
  const subject: Subject = { act, duty: id };
  const sameTerms = !norms[0] || !norms[1] || termsOf(norms[0]) === termsOf(norms[1]);
  const roots = sides.map((side, at): NodeRef => {
    const root = rootOf(side, subject);
    if (root === undefined) return STATES.indexOf('not-owed');
    return joint.carriers[at]!.carried(root, (terminal) => {
      const state = dutyState(side.law.terminals[terminal]!.outcome);
      return state === 'owed' && at === 1 && !sameTerms ? OTHER_TERMS : STATES.indexOf(state);
    });
  }) as [NodeRef, NodeRef];
  if (roots[0] === roots[1]) return undefined;
  const found = changedPlaces(joint, roots, (before, after) => 1 + before * 4 + after);
  if (found.counts.size === 0) return undefined;
  const questions = found.levels.map((level) => joint.questions[level]!.variable);
  const changed: Record<DutyChangeKind, bigint> = {
    owed: 0n,
    lifted: 0n,
    terms: 0n,
    'newly-open': 0n,
    'newly-settled': 0n,
  };
  const changes = [...found.counts]
    .sort(([, a], [, b]) => (b > a ? 1 : b < a ? -1 : 0))
    .map(([number, count], place): DutyChange => {
      const [before, after] = [Math.floor((number - 1) / 4), (number - 1) % 4].map(
        (at) => STATES[at] ?? 'owed',
      ) as [DutyState, DutyState];
      const kind = kindOf(before, after);
      changed[kind] += count;
      const way = {
        part: () => partOf(joint, found, number),
        levels: found.levels,
        turn: [before, after] as const,
        answer: (side: Side, facts: Facts) => settledState(side, subject, facts),
        because: (facts: Facts, whole: Facts) =>
          attributor.of({ subject, outcome: OUTCOME[after], questions, whole }, facts),
      };
      return { kind, before, after, situations: count, ...told(comparison, way, count, place) };
    });
  const { summary, cite } = norm;
  const { situations } = found;
  const asked = questions.map(aboutOf);
  return { norm: id, act, summary, cite, questions: asked, situations, changed, changes };
}

function kindOf(before: DutyState, after: DutyState): DutyChangeKind {
  if (before === after) return 'terms';
  if (after === 'open') return 'newly-open';
  if (before === 'open') return 'newly-settled';
  return after === 'owed' ? 'owed' : 'lifted';
}
