/** One act of two laws: the ways in which its answer changes, each counted, told and shown. */
import { findWitness } from '../check/witness.ts';
import type { TerminalEntry } from '../compile/ground-table.ts';
import type { Law } from '../compile/law.ts';
import { compact } from '../diagram/compact.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { IMPOSSIBLE } from '../diagram/store.ts';
import { Region } from '../explain/completion.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Facts } from '../situation/situation.ts';
import { attribution } from './attribution.ts';
import { aboutOf, conditionOf } from './condition-words.ts';
import { countByTerminal } from './count.ts';
import { covering, within, without, type Cube } from './cover.ts';
import type { Edit } from './edit.ts';
import { leftOpen, type JointLaw } from './joint-law.ts';
import type { ActDiff, Answered, Change, ChangeKind, ChangeRegion, Witness } from './law-diff.ts';
import { putTo, type Side } from './side.ts';
import { stepOut } from './step-out.ts';

export interface Comparison {
  readonly sides: readonly [Side, Side];
  readonly joint: JointLaw;
  readonly edits: readonly Edit[];
  readonly most: number;
}

const SAME = 0;

/** The grounds of both laws by what they say: equal text, equal ground. */
class Grounds {
  readonly entries: { readonly entry: TerminalEntry; readonly law: Law }[] = [];
  readonly #placeOf = new Map<string, number>();

  place(law: Law, terminal: number): number {
    const entry = law.terminals[terminal]!;
    const key = groundKey(law, entry);
    const known = this.#placeOf.get(key);
    if (known !== undefined) return known;
    this.entries.push({ entry, law });
    this.#placeOf.set(key, this.entries.length - 1);
    return this.entries.length - 1;
  }
}

function groundKey(law: Law, { outcome, alternatives }: TerminalEntry): string {
  const ways = alternatives.map(({ readings, live }) =>
    [...readings.map((each) => each.join('=')), ...live.map((at) => law.table.norms[at]!.id)].join(
      ' ',
    ),
  );
  return [outcome, ...ways.sort()].join('|');
}

/** A way of changing: from which answer to which, and on which grounds where only those change. */
interface Way {
  readonly kind: ChangeKind;
  readonly grounds: readonly [number, number];
}

export function actDiff(comparison: Comparison, act: string): ActDiff {
  const { sides, joint } = comparison;
  const { store, questions } = joint;
  const grounds = new Grounds();
  const roots = sides.map(({ law }, side) =>
    joint.carriers[side]!.carried(law.acts.get(act)!, (terminal) => grounds.place(law, terminal)),
  ) as [NodeRef, NodeRef];
  const levels = [...new Set(roots.flatMap((root) => store.support(root)))].sort((a, b) => a - b);
  const others = questions.flatMap((_, level) => (levels.includes(level) ? [] : [level]));
  const possible = leftOpen(
    store,
    joint.possible,
    store.support(joint.possible).filter((each) => others.includes(each)),
  );
  const ways: Way[] = [];
  const wayOf = wayNumbers(grounds, ways);
  const pairs = store.apply(
    roots[0],
    roots[1],
    (a, b) => (a === IMPOSSIBLE || b === IMPOSSIBLE ? IMPOSSIBLE : a === b ? SAME : wayOf(a, b)),
    (f, g) => (f === g ? SAME : undefined),
  );
  const changed = store.apply(
    pairs,
    possible,
    (way, allowed) => (allowed === 0 ? IMPOSSIBLE : way),
    (f, allowed) => (allowed === 1 ? f : allowed === 0 ? IMPOSSIBLE : undefined),
  );
  const counts = countByTerminal(store, changed, levels, questions);
  const totals: Record<ChangeKind, bigint> = {
    outcome: 0n,
    'newly-undetermined': 0n,
    'newly-settled': 0n,
    ground: 0n,
  };
  const found: (readonly [Way, bigint, number])[] = [];
  for (const [terminal, count] of counts) {
    if (terminal === SAME) continue;
    const way = ways[terminal - 1]!;
    totals[way.kind] += count;
    found.push([way, count, terminal]);
  }
  found.sort(
    ([a, x], [b, y]) =>
      Number(a.kind === 'ground') - Number(b.kind === 'ground') || (y > x ? 1 : y < x ? -1 : 0),
  );
  const changes = found.map(([way, situations, terminal]): Change => {
    const before = answered(grounds, way, 0);
    const after = answered(grounds, way, 1);
    const part = store.map(changed, (each) =>
      each === IMPOSSIBLE ? IMPOSSIBLE : Number(each === terminal),
    );
    const told = regions(comparison, act, {
      part,
      levels,
      shows: showing(sides, act, way, grounds),
    });
    const sum = told.reduce((all, region) => all + region.situations, 0n);
    return { kind: way.kind, before, after, situations, regions: told, untold: situations - sum };
  });
  return {
    act,
    title: sides[1].plain.acts.get(act)!.title,
    questions: levels.map((level) => aboutOf(questions[level]!.variable)),
    situations: [...counts.values()].reduce((sum, count) => sum + count, 0n),
    changed: totals,
    changes,
  };
}

/** Pairs of grounds to numbers from 1; those with other outcomes fall together by their outcomes. */
function wayNumbers(grounds: Grounds, ways: Way[]): (before: number, after: number) => number {
  const numbers = new Map<string, number>();
  return (before, after) => {
    const [old, now] = [before, after].map((at) => grounds.entries[at]!.entry.outcome) as [
      Outcome,
      Outcome,
    ];
    const key = old === now ? `${before} ${after}` : `${old} ${now}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    ways.push({ kind: kindOf(old, now), grounds: [before, after] });
    numbers.set(key, ways.length);
    return ways.length;
  };
}

function kindOf(before: Outcome, after: Outcome): ChangeKind {
  if (before === after) return 'ground';
  if (after === 'undetermined') return 'newly-undetermined';
  return before === 'undetermined' ? 'newly-settled' : 'outcome';
}

function answered(grounds: Grounds, { kind, grounds: pair }: Way, side: 0 | 1): Answered {
  const { entry, law } = grounds.entries[pair[side]]!;
  const positions = [...new Set(entry.alternatives.flatMap(({ live }) => live))];
  const norms = positions.map((at) => {
    const { id, summary, cite } = law.table.norms[at]!;
    return { id, summary, cite };
  });
  return { outcome: entry.outcome, norms: kind === 'ground' ? norms : [] };
}

/** Whether plain facts, put to both laws, show this way of changing. */
function showing(
  sides: readonly [Side, Side],
  act: string,
  { kind, grounds: pair }: Way,
  grounds: Grounds,
): (facts: Facts) => boolean {
  return (facts) =>
    sides.every((side, at) => {
      const { entry, law } = grounds.entries[pair[at as 0 | 1]]!;
      const put = putTo(side, facts);
      // Undetermined because counsel must say, not because something was left out.
      const reached = side.version.engine.inquire(put).terminals(side.law.acts.get(act)!);
      const outcomes = new Set(reached.map((each) => side.law.terminals[each]!.outcome));
      if (outcomes.size !== 1 || !outcomes.has(entry.outcome)) return false;
      if (kind !== 'ground') return true;
      const keys = new Set(reached.map((each) => groundKey(side.law, side.law.terminals[each]!)));
      return keys.size === 1 && keys.has(groundKey(law, entry));
    });
}

interface Part {
  readonly part: NodeRef;
  readonly levels: readonly number[];
  readonly shows: (facts: Facts) => boolean;
}

function regions(
  comparison: Comparison,
  act: string,
  { part, levels, shows }: Part,
): ChangeRegion[] {
  const { joint } = comparison;
  const { store, questions, stack } = joint;
  const variables = questions.map(({ variable }) => variable);
  let rest = part;
  return covering(store, part, comparison.most).cubes.map((cube): ChangeRegion => {
    const own = within(store, rest, cube);
    rest = without(store, rest, cube);
    const situations = countByTerminal(store, own, levels, questions).get(1) ?? 0n;
    const facts = witnessFacts(joint, [own, within(store, part, cube)], shows);
    const witness = facts && shown(comparison, act, cube, facts, shows);
    return {
      when: [...cube].map(([level, answers]) =>
        conditionOf(variables[level]!, answers, variables, stack),
      ),
      situations,
      ...(witness && { witness }),
    };
  });
}

/** From what the region alone tells, else from anywhere in it. */
function witnessFacts(
  { store, engine }: JointLaw,
  places: readonly NodeRef[],
  shows: (facts: Facts) => boolean,
): Facts | undefined {
  for (const place of places) {
    const { diagram, roots } = compact(store, [place]);
    const region = new Region(diagram, roots[0]!);
    const result = findWitness({
      engine,
      region,
      wanted: (terminal) => terminal === 1,
      shows,
      options: { patient: true },
    });
    if (result.kind === 'found') return result.facts;
  }
  return undefined;
}

function shown(
  { sides, joint, edits }: Comparison,
  act: string,
  cube: Cube,
  facts: Facts,
  shows: (facts: Facts) => boolean,
): Witness {
  const step = stepOut(sides, joint, act, cube, facts, shows);
  return { facts, ...(step && { step }), because: attribution(sides, edits, act, facts) };
}
