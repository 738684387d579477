/**
 * The diagram of one act: which norms are live, layer by layer, as sets interned in a ground table; then
 * the open readings are eliminated, leaving one terminal per legal ground (or per split of readings).
 */
import type { Norm, Stack } from '../language/model.ts';
import type { Outcome } from '../language/outcome.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import type { DiagramStore } from '../diagram/store.ts';
import type { ConditionCompiler, Surroundings } from './condition.ts';
import type { VariableIndex } from './collect.ts';
import type { GroundTable } from './ground-table.ts';
import { isKnown, type NormTable } from './norm-table.ts';
import { CLAIM_FACT, CLAIMED_COMPULSION } from './variable.ts';

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

interface LiveNorm {
  readonly position: number;
  readonly live: NodeRef;
}

/** Terminals of the result are positions in the ground table's list of terminals. */
export function compileAct(context: ActContext, act: string, norms: readonly Norm[]): NodeRef {
  const { store, grounds } = context;
  let sets: NodeRef = grounds.emptySet;
  for (const layer of [...new Set(norms.map((norm) => norm.layer))].sort((a, b) => a - b)) {
    const around: Surroundings = { requiredByLaw: requiredByLaw(context, sets), answer: context.answer };
    const live: LiveNorm[] = [];
    for (const norm of norms.filter((candidate) => candidate.layer === layer)) {
      liveNorms(context, act, norm, 1, around, live);
    }
    for (const { position, live: condition } of settlePairs(context, live)) {
      if (condition === 0) continue;
      sets = store.apply(sets, condition, (set, yes) => (yes === 1 ? grounds.add(set, position) : set), (f, g) => (g === 0 ? f : undefined));
    }
  }
  return eliminateReadings(context, store.map(sets, (set) => grounds.terminalOfSet(set)));
}

/** `must` in the layers so far; a bare claim of compulsion counts only under the reading that it is right. */
function requiredByLaw(context: ActContext, sets: NodeRef): NodeRef {
  const { store, conditions, grounds, index } = context;
  const must = store.map(sets, (set) => Number(grounds.foldSet(set).outcome === 'must'));
  const claim = index.levelOf.get(`fact:${CLAIM_FACT}`);
  if (claim === undefined) return must;
  const claimed = store.and(store.make(claim, [0, 1]), conditions.reading(CLAIMED_COMPULSION, ['binding']));
  return store.or(must, claimed);
}

/** Collects the norm and its exceptions with the condition under which each is live; returns the norm's. */
function liveNorms(context: ActContext, act: string, norm: Norm, within: NodeRef, around: Surroundings, into: LiveNorm[]): NodeRef {
  if (!norm.acts.includes(act) || !isKnown(norm, context.knownOn)) return 0;
  const { store, conditions } = context;
  const own: Surroundings = norm.burden.size === 0 ? around : { ...around, burden: norm.burden };
  let applies = store.and(within, conditions.inForce(norm.from, norm.until));
  applies = store.and(applies, store.not(suspended(context, norm, own)));
  if (norm.stands !== undefined) applies = store.and(applies, conditions.reading(norm.stands, ['stands']));
  if (applies !== 0) applies = store.and(applies, conditions.condition(norm.binds, own));
  if (applies !== 0) applies = store.and(applies, conditions.condition(norm.when, own));
  if (applies === 0) return 0;
  let excepted: NodeRef = 0;
  for (const exception of norm.unless) {
    excepted = store.or(excepted, liveNorms(context, act, exception, applies, around, into));
  }
  const live = store.and(applies, store.not(excepted));
  into.push({ position: context.table.positionOf.get(norm.id) ?? -1, live });
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

/** In a pair declared contested each reading lets one of the two stand where both are live. */
function settlePairs(context: ActContext, live: readonly LiveNorm[]): LiveNorm[] {
  const { store, conditions, stack, table } = context;
  const condition = new Map(live.map((entry) => [entry.position, entry.live]));
  const before = new Map(condition);
  for (const pair of stack.contested) {
    const first = table.positionOf.get(pair.first) ?? -1;
    const second = table.positionOf.get(pair.second) ?? -1;
    const firstLive = before.get(first);
    const secondLive = before.get(second);
    if (firstLive === undefined || secondLive === undefined) continue;
    const drop = (position: number, other: NodeRef, choice: string): void => {
      const off = store.and(other, conditions.reading(pair.reading, [choice]));
      condition.set(position, store.and(condition.get(position) ?? 0, store.not(off)));
    };
    drop(first, secondLive, 'second');
    drop(second, firstLive, 'first');
  }
  return [...condition].map(([position, node]) => ({ position, live: node }));
}

/** Counsel's readings first, then the law's (docs/semantics.md §7). */
function eliminateReadings(context: ActContext, diagram: NodeRef): NodeRef {
  const { store, index, grounds } = context;
  const levels = index.variables.flatMap((variable, level) => (variable.kind === 'reading' ? [{ variable, level }] : []));
  let result = diagram;
  for (const settles of ['counsel', 'contested'] as const) {
    for (const { variable, level } of levels.filter((entry) => entry.variable.settles === settles)) {
      const choices = variable.choices.map((choice, value) => ({ choice, node: store.restrict(result, level, value) }));
      const names = choices.map(({ choice }) => choice);
      result = store.applyAll(
        choices.map(({ node }) => node),
        (terminals) => grounds.merge(variable.reading, names, terminals, settles),
      );
    }
  }
  return result;
}
