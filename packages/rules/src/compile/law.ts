/**
 * A compiled law as it is used and shipped: the packed diagrams, their variables and terminals, and the
 * stack they came from for words and citations. Holds no function, so it can be written as JSON and
 * loaded in a browser; `hash` ties it to its sources and engine version.
 */
import type { Stack } from '../language/model.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { compact, type CompactDiagram } from '../diagram/compact.ts';
import { IMPOSSIBLE } from '../diagram/store.ts';
import { OUTCOMES } from '../language/outcome.ts';
import type { LiveNorm } from './act.ts';
import type { Compiled } from './compile.ts';
import type { TerminalEntry } from './ground-table.ts';
import { knowledgeHorizon, type NormTable } from './norm-table.ts';
import type { Variable } from './variable.ts';

export interface Law {
  readonly engine: string;
  /** SHA-256 over the sources of every pack, from the loader. */
  readonly hash: string;
  /** Day of knowledge it was compiled for; undefined = everything the packs know. */
  readonly knownOn: string | undefined;
  /** Decisions made before this day need a law compiled with `knownOn`. */
  readonly horizon: string | undefined;
  readonly stack: Stack;
  readonly table: NormTable;
  readonly variables: readonly Variable[];
  readonly terminals: readonly TerminalEntry[];
  readonly diagram: CompactDiagram;
  readonly acts: ReadonlyMap<string, NodeRef>;
  readonly duties: ReadonlyMap<string, NodeRef>;
  /**
   * Per act: its outcomes only (by their place in OUTCOMES), IMPOSSIBLE where the constraints rule a place
   * out. Far smaller than the grounds, and made here because making it took longer than an answer.
   */
  readonly outcomes: ReadonlyMap<string, NodeRef>;
  /** Per act, and per duty norm: when each norm that bears on it is live. Readings are still open in it. */
  readonly live: ReadonlyMap<string, readonly LiveNorm[]>;
  readonly possible: NodeRef;
  readonly tooLarge: readonly string[];
}

export function lawOf(compiled: Compiled): Law {
  const acts = [...compiled.acts];
  const duties = [...compiled.duties];
  const live = [...compiled.live];
  const outcomes = acts.map(([, root]) => outcomeRoot(compiled, root));
  const packed = compact(compiled.store, [
    ...acts.map(([, root]) => root),
    ...duties.map(([, root]) => root),
    compiled.possible,
    ...live.flatMap(([, norms]) => norms.map((norm) => norm.live)),
    ...outcomes,
  ]);
  const rootAt = (index: number): NodeRef => packed.roots[index] ?? 0;
  let next = acts.length + duties.length + 1;
  return {
    engine: compiled.engine,
    hash: compiled.stack.sourceHash,
    knownOn: compiled.knownOn,
    horizon: knowledgeHorizon(compiled.stack),
    stack: compiled.stack,
    table: compiled.table,
    variables: compiled.variables,
    terminals: compiled.terminals,
    diagram: packed.diagram,
    acts: new Map(acts.map(([act], index) => [act, rootAt(index)])),
    duties: new Map(duties.map(([norm], index) => [norm, rootAt(acts.length + index)])),
    live: new Map(
      live.map(([name, norms]) => [
        name,
        norms.map(({ position }) => ({ position, live: rootAt(next++) })),
      ]),
    ),
    outcomes: new Map(acts.map(([act]) => [act, rootAt(next++)])),
    possible: rootAt(acts.length + duties.length),
    tooLarge: compiled.tooLarge,
  };
}

function outcomeRoot({ store, terminals, possible }: Compiled, root: NodeRef): NodeRef {
  store.limitTo(Infinity);
  const merged = store.map(root, (terminal) =>
    OUTCOMES.indexOf(terminals[terminal]?.outcome ?? 'no-rule'),
  );
  return store.apply(
    merged,
    possible,
    (outcome, allowed) => (allowed === 0 ? IMPOSSIBLE : outcome),
    (f, allowed) => (allowed === 1 ? f : allowed === 0 ? IMPOSSIBLE : undefined),
  );
}
