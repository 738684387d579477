/**
 * The diagram of one act: which norm leads to its answer. Terminals are legal grounds: the outcome with
 * the norm, or the live exception, that decides it; where open readings part, every alternative.
 */
import { overrides } from './fold.ts';
import type { Norm, Stack } from '../language/model.ts';
import { MODALITIES, type Outcome } from '../language/outcome.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import type { DiagramStore } from '../diagram/store.ts';
import type { ConditionCompiler, Surroundings } from './condition.ts';
import type { VariableIndex } from './collect.ts';
import type { GroundTable } from './ground-table.ts';
import { isKnown, type NormTable } from './norm-table.ts';
import { LEGAL_COMPULSION } from '../language/vocabulary.ts';
import { CLAIMED_COMPULSION } from './variable.ts';

export interface ActContext {
  readonly store: DiagramStore;
  readonly stack: Stack;
  readonly index: VariableIndex;
  readonly conditions: ConditionCompiler;
  readonly table: NormTable;
  readonly grounds: GroundTable;
  readonly knownOn: string | undefined;
  readonly answer: (act: string, outcomes: readonly Outcome[]) => NodeRef;
}

/** A norm, by position in the norm table, and when it bears on the act. */
export interface LiveNorm {
  readonly position: number;
  readonly live: NodeRef;
  /** Live, and neither overridden nor pushed aside by the other of its pair. */
  readonly standing: NodeRef;
}

type Unsettled = Pick<LiveNorm, 'position' | 'live'>;

export interface ActDiagram {
  /** Terminals are positions in the ground table's list of terminals. */
  readonly root: NodeRef;
  /** When each norm is live and stands for this act; open readings still in. */
  readonly live: readonly LiveNorm[];
}

export function compileAct(context: ActContext, act: string, norms: readonly Norm[]): ActDiagram {
  const { sets, live } = decidingNorms(context, act, norms);
  return { root: eliminateReadings(context, sets), live };
}

/**
 * The sets of norms that decide, open readings still in. Layer by layer: of the live norms of each modality the first one leads; the layer's leads are folded
 * with what the layers above answered. Keeping leads rather than every live norm keeps the diagram as
 * small as the law is simple; the other live norms are read from their own diagrams.
 */
export function decidingNorms(
  context: ActContext,
  act: string,
  norms: readonly Norm[],
): { readonly sets: NodeRef; readonly live: readonly LiveNorm[] } {
  const { store, grounds } = context;
  let sets: NodeRef = grounds.emptySet;
  const all: LiveNorm[] = [];
  for (const layer of [...new Set(norms.map((norm) => norm.layer))].sort((a, b) => a - b)) {
    const around: Surroundings = {
      requiredByLaw: requiredByLaw(context, sets),
      answer: context.answer,
    };
    const collected: Unsettled[] = [];
    for (const norm of norms.filter((candidate) => candidate.layer === layer)) {
      liveNorms(context, act, norm, 1, around, collected);
    }
    const live = settle(context, collected).filter((entry) => entry.live !== 0);
    let layerSets: NodeRef = grounds.emptySet;
    for (const lead of leads(context, live)) {
      layerSets = store.apply(layerSets, lead, (set, position) =>
        position === NONE ? set : grounds.add(set, position),
      );
    }
    layerSets = store.map(layerSets, (set) => grounds.leadOf(set));
    sets = store.apply(sets, layerSets, (above, below) =>
      grounds.leadOf(grounds.union(above, below)),
    );
    all.push(...live);
  }
  return { sets, live: all };
}

/** No norm of this modality is live. Larger than any position. */
const NONE = 0xff_ffff;

/** Per modality: which live norm comes first; norms that forbid stricter law, then the pack's order. */
function leads(context: ActContext, norms: readonly LiveNorm[]): NodeRef[] {
  const { store, table } = context;
  return MODALITIES.map((modality) => {
    const candidates = norms
      .filter(({ position }) => table.norms[position]!.modality === modality)
      .sort(
        (a, b) =>
          Number(table.norms[b.position]!.ceiling) - Number(table.norms[a.position]!.ceiling) ||
          a.position - b.position,
      );
    return firstOf(
      context,
      candidates.map(({ position, standing }) =>
        store.map(standing, (yes) => (yes === 1 ? position : NONE)),
      ),
    );
  });
}

/** The first that is live; merged in pairs, so that no intermediate outgrows the result by much. */
function firstOf(context: ActContext, candidates: readonly NodeRef[]): NodeRef {
  if (candidates.length <= 1) return candidates[0] ?? NONE;
  const middle = candidates.length >> 1;
  return context.store.apply(
    firstOf(context, candidates.slice(0, middle)),
    firstOf(context, candidates.slice(middle)),
    (first, second) => (first === NONE ? second : first),
    (f, g) => (f === NONE ? g : g === NONE || f >= 0 ? f : undefined),
  );
}

function isOverridden({ table }: ActContext, position: number, by: number): boolean {
  const other = table.norms[by]!;
  return other.modality !== undefined && overrides(other, table.norms[position]!);
}

/** `must` in the layers so far; a bare claim of compulsion counts only under the reading that it is right. */
function requiredByLaw(context: ActContext, sets: NodeRef): NodeRef {
  const { store, conditions, grounds, index } = context;
  const must = store.map(sets, (set) => Number(grounds.foldSet(set).outcome === 'must'));
  const claim = index.levelOf.get(`fact:${LEGAL_COMPULSION}`);
  if (claim === undefined) return must;
  const claimed = store.and(
    store.make(claim, [0, 1]),
    conditions.reading(CLAIMED_COMPULSION, ['binding']),
  );
  return store.or(must, claimed);
}

/** Collects the norm and its exceptions with the condition under which each is live; returns the norm's. */
function liveNorms(
  context: ActContext,
  act: string,
  norm: Norm,
  within: NodeRef,
  around: Surroundings,
  into: Unsettled[],
): NodeRef {
  if (!norm.acts.includes(act) || !isKnown(norm, context.knownOn)) return 0;
  const { store, conditions } = context;
  const own: Surroundings = norm.burden.size === 0 ? around : { ...around, burden: norm.burden };
  let applies = store.and(within, conditions.inForce(norm.from, norm.until));
  applies = store.and(applies, store.not(suspended(context, norm, own)));
  if (norm.stands !== undefined)
    applies = store.and(applies, conditions.reading(norm.stands, ['stands']));
  if (applies !== 0) applies = store.and(applies, conditions.condition(norm.binds, own));
  if (applies !== 0) applies = store.and(applies, conditions.condition(norm.when, own));
  if (applies === 0) return 0;
  let excepted: NodeRef = 0;
  for (const exception of norm.unless) {
    excepted = store.or(excepted, liveNorms(context, act, exception, applies, around, into));
  }
  const live = store.and(applies, store.not(excepted));
  into.push({ position: context.table.positionOf.get(norm.id)!, live });
  return live;
}

/** Enjoined for this actor on this day, or annulled, as far as it was known. */
function suspended(context: ActContext, norm: Norm, around: Surroundings): NodeRef {
  const { store, conditions, knownOn } = context;
  let result: NodeRef = 0;
  for (const overlay of norm.overlays) {
    const known = overlay.known ?? overlay.from;
    if (knownOn !== undefined && known !== undefined && known > knownOn) continue;
    if (overlay.kind === 'annulled') return 1;
    const asTo = overlay.asTo ? conditions.condition(overlay.asTo, around) : 1;
    result = store.or(result, store.and(conditions.inForce(overlay.from, overlay.until), asTo));
  }
  return result;
}

/**
 * What still stands once special norms have removed general ones; then, in a pair declared contested, each
 * reading lets one of the two stand where both would.
 */
function settle(context: ActContext, live: readonly Unsettled[]): LiveNorm[] {
  const { store, conditions, stack, table } = context;
  const standing = new Map(
    live.map((entry) => [
      entry.position,
      live
        .filter((other) => isOverridden(context, entry.position, other.position))
        .reduce((rest, other) => store.and(rest, store.not(other.live)), entry.live),
    ]),
  );
  const dropped = new Map<number, NodeRef>();
  for (const pair of stack.contested) {
    const first = table.positionOf.get(pair.first)!;
    const second = table.positionOf.get(pair.second)!;
    const both = store.and(standing.get(first) ?? 0, standing.get(second) ?? 0);
    if (both === 0) continue;
    const drop = (position: number, choice: string): void => {
      const off = store.and(both, conditions.reading(pair.reading, [choice]));
      dropped.set(position, store.or(dropped.get(position) ?? 0, off));
    };
    drop(first, 'second');
    drop(second, 'first');
  }
  return live.map(({ position, live: condition }) => {
    const kept = store.not(dropped.get(position) ?? 0);
    return {
      position,
      live: store.and(condition, kept),
      standing: store.and(standing.get(position)!, kept),
    };
  });
}

/**
 * From sets of norms to terminals. Readings stand at the bottom of the order, counsel's lowest: one pass
 * upward settles counsel's first and then the law's (docs/semantics.md §6).
 */
function eliminateReadings(context: ActContext, sets: NodeRef): NodeRef {
  const { store, index, grounds } = context;
  return store.rewrite(
    sets,
    (set) => grounds.terminalOfSet(set),
    (level, terminals) => {
      const variable = index.variables[level]!;
      if (variable.kind !== 'reading') return undefined;
      return grounds.merge(variable.reading, variable.choices, terminals, variable.settles);
    },
  );
}
