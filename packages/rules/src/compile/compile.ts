/**
 * A stack of packs to one compiled law: a shared store of diagram nodes, one root per act and per duty,
 * one for what cannot happen. Terminals are legal grounds. Deterministic: the same sources give the same
 * bytes. An act whose diagram would outgrow the node budget is listed in `tooLarge` and decided by the
 * slower interpreter instead (decide/fallback.ts), which says so.
 */
import type { Norm, Stack } from '../language/model.ts';
import type { Outcome } from '../language/outcome.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { BudgetExceeded, DiagramStore } from '../diagram/store.ts';
import { compileAct, type ActContext, type LiveNorm } from './act.ts';
import { collectVariables, rearranged, type VariableIndex } from './collect.ts';
import { ConditionCompiler } from './condition.ts';
import { GroundTable, type TerminalEntry } from './ground-table.ts';
import { normTable, type NormTable } from './norm-table.ts';
import { siftedOrder } from './sifted-order.ts';
import { variableSize, type Variable } from './variable.ts';
import { ENGINE } from './engine-version.ts';

export interface CompileOptions {
  /** Leave out what was not known by this day. Default: everything the packs know. */
  readonly knownOn?: string;
  /** Keys of variables, top first; default: worked out from the conditions. */
  readonly order?: readonly string[];
  /** Inner nodes allowed while compiling one act. */
  readonly nodeBudget?: number;
}

export interface Compiled {
  readonly engine: string;
  readonly stack: Stack;
  readonly knownOn: string | undefined;
  readonly index: VariableIndex;
  readonly variables: readonly Variable[];
  readonly table: NormTable;
  readonly terminals: readonly TerminalEntry[];
  readonly store: DiagramStore;
  /** Root per act of kind `answer`. */
  readonly acts: ReadonlyMap<string, NodeRef>;
  /** Root per norm that carries a duty; outcome `must` = owed. */
  readonly duties: ReadonlyMap<string, NodeRef>;
  /** Per act, and per duty norm: when each norm that bears on it is live. */
  readonly live: ReadonlyMap<string, readonly LiveNorm[]>;
  /** Yes where the constraints allow the combination. */
  readonly possible: NodeRef;
  readonly tooLarge: readonly string[];
}

const DEFAULT_BUDGET = 500_000;

export function compile(stack: Stack, options: CompileOptions = {}): Compiled {
  const answered = [...stack.acts.values()].flatMap(({ kind, id }) =>
    kind === 'answer' ? [[id, normsOf(stack, id)] as const] : [],
  );
  const table = normTable(stack);
  const collected = collectVariables(stack, options.order);
  const order = options.order ? undefined : siftedOrder(stack, collected, table, answered);
  const index = order ? rearranged(collected, order) : collected;
  const levels = index.variables.map((variable) => ({
    size: variableSize(variable, index.variables),
  }));
  const budget = options.nodeBudget ?? DEFAULT_BUDGET;
  const grounds = new GroundTable(table.norms);
  const acts = new Map<string, NodeRef>();
  const duties = new Map<string, NodeRef>();
  const live = new Map<string, readonly LiveNorm[]>();
  const tooLarge: string[] = [];
  const store = new DiagramStore(levels, budget * Math.max(1, stack.acts.size));
  const conditions = new ConditionCompiler(store, stack, index);
  const context: ActContext = {
    store,
    stack,
    index,
    conditions,
    table,
    grounds,
    knownOn: options.knownOn,
    answer: (act: string, outcomes: readonly Outcome[]) => {
      // What hangs on an answer that was not compiled is not compiled either.
      if (tooLarge.includes(act)) throw new BudgetExceeded(`${act} is not compiled`);
      return store.map(acts.get(act)!, (terminal) =>
        Number(outcomes.includes(grounds.terminals[terminal]!.outcome)),
      );
    },
  };
  const build = (
    name: string,
    act: string,
    norms: readonly Norm[],
    into: Map<string, NodeRef>,
  ): void => {
    const limit = store.size + budget;
    try {
      store.limitTo(limit);
      const made = compileAct(context, act, norms);
      into.set(name, made.root);
      live.set(name, made.live);
    } catch (error) {
      if (!(error instanceof BudgetExceeded)) throw error;
      tooLarge.push(name);
    }
  };
  for (const [act, norms] of answered) build(act, act, norms, acts);
  for (const norm of stack.norms) {
    if (norm.duty === undefined) continue;
    const act = norm.acts[0]!;
    build(norm.id, act, dutyNorms(stack, norm, act), duties);
  }
  store.limitTo(store.size + budget);
  return {
    engine: ENGINE,
    stack,
    knownOn: options.knownOn,
    index,
    variables: index.variables,
    table,
    terminals: grounds.terminals,
    store,
    acts,
    duties,
    live,
    possible: possibleWorlds(stack, store, conditions, index),
    tooLarge,
  };
}

export function normsOf(stack: Stack, act: string): Norm[] {
  return stack.norms.filter((norm) => norm.acts.includes(act));
}

/** A duty is folded with whatever may bar or lift it, not with the other duties. */
export function dutyNorms(stack: Stack, duty: Norm, act: string): Norm[] {
  return normsOf(stack, act).filter(
    (norm) => norm === duty || (norm.duty === undefined && norm.modality !== 'must'),
  );
}

function possibleWorlds(
  stack: Stack,
  store: DiagramStore,
  conditions: ConditionCompiler,
  index: VariableIndex,
): NodeRef {
  let possible: NodeRef = 1;
  for (const constraint of stack.constraints) {
    possible = store.and(possible, store.not(conditions.condition(constraint.never)));
  }
  index.variables.forEach((variable, level) => {
    if (variable.kind !== 'burden') return;
    // The twin equals the fact, or counts as the burden says.
    const size = store.levels[level]!.size;
    let agrees: NodeRef = 0;
    for (let value = 0; value < size; value++) {
      const own = one(store, variable.of, value);
      const twin = store.or(one(store, level, value), one(store, level, variable.counts));
      agrees = store.or(agrees, store.and(own, twin));
    }
    possible = store.and(possible, agrees);
  });
  return possible;
}

function one(store: DiagramStore, level: number, value: number): NodeRef {
  const size = store.levels[level]!.size;
  return store.make(
    level,
    Array.from({ length: size }, (_, each) => Number(each === value)),
  );
}
