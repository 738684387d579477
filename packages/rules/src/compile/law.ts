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
  /** Per act, and per duty norm: when each norm that bears on it is live, and stands. Readings are still open in it. */
  readonly live: ReadonlyMap<string, readonly LiveNorm[]>;
  readonly possible: NodeRef;
  readonly tooLarge: readonly string[];
}

export function lawOf(compiled: Compiled): Law {
  const outcomes = mapValues(compiled.acts, (root) => outcomeRoot(compiled, root));
  const roots = rootsInOrder(compiled, outcomes);
  const packed = compact(compiled.store, roots);
  const placeOf = new Map(roots.map((root, index) => [root, packed.roots[index]!]));
  const placed = (root: NodeRef): NodeRef => placeOf.get(root)!;
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
    acts: mapValues(compiled.acts, placed),
    duties: mapValues(compiled.duties, placed),
    live: mapValues(compiled.live, (norms) =>
      norms.map(({ position, live, standing }) => ({
        position,
        live: placed(live),
        standing: placed(standing),
      })),
    ),
    outcomes: mapValues(outcomes, placed),
    possible: placed(compiled.possible),
    tooLarge: compiled.tooLarge,
  };
}

/**
 * What every answer needs, then act after act, those with least law first: a law that is read from text
 * is read only as far as an answer needs it (packed-code.ts).
 */
function rootsInOrder(
  { acts, duties, live, possible }: Compiled,
  outcomes: ReadonlyMap<string, NodeRef>,
): NodeRef[] {
  const liveOf = (name: string): readonly LiveNorm[] => live.get(name)!;
  const liveRoots = (name: string): NodeRef[] =>
    liveOf(name).flatMap(({ live: own, standing }) => [own, standing]);
  const bySize = [...acts].sort(([a], [b]) => liveOf(a).length - liveOf(b).length);
  return [
    possible,
    ...[...duties].flatMap(([norm, root]) => [root, ...liveRoots(norm)]),
    ...bySize.flatMap(([act, root]) => [root, outcomes.get(act)!, ...liveRoots(act)]),
  ];
}

function mapValues<A, B>(from: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
  return new Map([...from].map(([name, value]) => [name, change(value)]));
}

function outcomeRoot({ store, terminals, possible }: Compiled, root: NodeRef): NodeRef {
  store.limitTo(Infinity);
  const merged = store.map(root, (terminal) => OUTCOMES.indexOf(terminals[terminal]!.outcome));
  return store.apply(
    merged,
    possible,
    (outcome, allowed) => (allowed === 0 ? IMPOSSIBLE : outcome),
    (f, allowed) => (allowed === 1 ? f : allowed === 0 ? IMPOSSIBLE : undefined),
  );
}
