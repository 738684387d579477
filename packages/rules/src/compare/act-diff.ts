/** One act of two laws: the ways in which its answer changes, each counted, told and shown. */
import type { TerminalEntry } from '../compile/ground-table.ts';
import type { Law } from '../compile/law.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Facts } from '../situation/situation.ts';
import { changedPlaces, partOf } from './changed.ts';
import { aboutOf } from './condition-words.ts';
import type { ActDiff, Answered, Change, ChangeKind, DecidingNorm } from './law-diff.ts';
import type { Side } from './side.ts';
import { reached, rootOf, settledOutcome, type Subject } from './subject.ts';
import { told, type Comparison } from './told.ts';

interface GroundEntry {
  readonly entry: TerminalEntry;
  readonly law: Law;
}

/** The grounds of both laws by what they say: equal text, equal ground. */
class Grounds {
  readonly entries: GroundEntry[] = [];
  readonly #placeOf = new Map<string, number>();
  readonly #norms: (readonly DecidingNorm[] | undefined)[] = [];

  place(law: Law, terminal: number): number {
    const entry = law.terminals[terminal]!;
    const key = groundKey(law, entry);
    const known = this.#placeOf.get(key);
    if (known !== undefined) return known;
    this.entries.push({ entry, law });
    this.#placeOf.set(key, this.entries.length - 1);
    return this.entries.length - 1;
  }

  /** A ground is changed to and from in many ways, and each names its norms. */
  normsOf(place: number): readonly DecidingNorm[] {
    return (this.#norms[place] ??= decidingNorms(this.entries[place]!));
  }
}

function decidingNorms({ entry, law }: GroundEntry): readonly DecidingNorm[] {
  const positions = [...new Set(entry.alternatives.flatMap(({ live }) => live))];
  return positions.map((at) => {
    const { id, summary, cite } = law.table.norms[at]!;
    return { id, summary, cite };
  });
}

/** Made once per law: every act of every comparison asks for them. */
const KEYS = new WeakMap<TerminalEntry, string>();

function groundKey(law: Law, entry: TerminalEntry): string {
  const known = KEYS.get(entry);
  if (known !== undefined) return known;
  const ways = entry.alternatives.map(({ readings, live }) => {
    let way = '';
    for (const [reading, choice] of readings) way += `${reading}=${choice} `;
    for (const at of live) way += `${law.table.norms[at]!.id} `;
    return way;
  });
  const key = [entry.outcome, ...ways.sort()].join('|');
  KEYS.set(entry, key);
  return key;
}

/** From which answer to which, and on which grounds where only those change. */
interface Turn {
  readonly kind: ChangeKind;
  readonly grounds: readonly [number, number];
}

export function actDiff(comparison: Comparison, act: string): ActDiff {
  const { sides, joint, attributor } = comparison;
  const subject: Subject = { act };
  const grounds = new Grounds();
  const roots = sides.map((side, at) =>
    joint.carriers[at]!.carried(rootOf(side, subject)!, (terminal) =>
      grounds.place(side.law, terminal),
    ),
  ) as [NodeRef, NodeRef];
  const turns: Turn[] = [];
  const found = changedPlaces(joint, roots, turnNumbers(grounds, turns));
  const questions = found.levels.map((level) => joint.questions[level]!.variable);
  const totals: Record<ChangeKind, bigint> = {
    outcome: 0n,
    'newly-undetermined': 0n,
    'newly-settled': 0n,
    ground: 0n,
  };
  const inOrder = [...found.counts]
    .map(([number, count]) => ({ number, count, turn: turns[number - 1]! }))
    .sort(
      (a, b) =>
        Number(a.turn.kind === 'ground') - Number(b.turn.kind === 'ground') ||
        (b.count > a.count ? 1 : b.count < a.count ? -1 : 0),
    );
  const changes = inOrder.map(({ number, count, turn }, place): Change => {
    totals[turn.kind] += count;
    const outcomes = turn.grounds.map((at) => grounds.entries[at]!.entry.outcome);
    const [before, after] = outcomes as [Outcome, Outcome];
    const isGround = turn.kind === 'ground';
    const way = {
      part: () => partOf(joint, found, number),
      levels: found.levels,
      turn: [before, after] as const,
      answer: (side: Side, facts: Facts) => settledOutcome(side, act, facts),
      ...(isGround && { besides: restingOn(sides, subject, turn, grounds) }),
      because: (facts: Facts, whole: Facts) =>
        attributor.of({ subject, questions, whole, ...(!isGround && { outcome: after }) }, facts),
    };
    return {
      kind: turn.kind,
      before: answered(grounds, turn, 0),
      after: answered(grounds, turn, 1),
      situations: count,
      ...told(comparison, way, count, place),
    };
  });
  return {
    act,
    title: sides[1].plain.acts.get(act)!.title,
    questions: questions.map(aboutOf),
    situations: found.situations,
    changed: totals,
    changes,
  };
}

/** Pairs of grounds to numbers from 1; those with other outcomes fall together by their outcomes. */
function turnNumbers(grounds: Grounds, turns: Turn[]): (before: number, after: number) => number {
  const numbers = new Map<string, number>();
  return (before, after) => {
    const [old, now] = [before, after].map((at) => grounds.entries[at]!.entry.outcome) as [
      Outcome,
      Outcome,
    ];
    const key = old === now ? `${before} ${after}` : `${old} ${now}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    turns.push({ kind: kindOf(old, now), grounds: [before, after] });
    numbers.set(key, turns.length);
    return turns.length;
  };
}

function kindOf(before: Outcome, after: Outcome): ChangeKind {
  if (before === after) return 'ground';
  if (after === 'undetermined') return 'newly-undetermined';
  return before === 'undetermined' ? 'newly-settled' : 'outcome';
}

function answered(grounds: Grounds, { kind, grounds: pair }: Turn, side: 0 | 1): Answered {
  const { outcome } = grounds.entries[pair[side]]!.entry;
  return { outcome, norms: kind === 'ground' ? grounds.normsOf(pair[side]) : [] };
}

/** Whether plain facts, put to both laws, are decided on these grounds. */
function restingOn(
  sides: readonly [Side, Side],
  subject: Subject,
  { grounds: pair }: Turn,
  grounds: Grounds,
): (facts: Facts) => boolean {
  const wanted = pair.map((at) => {
    const { entry, law } = grounds.entries[at]!;
    return groundKey(law, entry);
  });
  return (facts) =>
    sides.every((side, at) =>
      reached(side, subject, facts).every(
        (each) => groundKey(side.law, side.law.terminals[each]!) === wanted[at],
      ),
    );
}
