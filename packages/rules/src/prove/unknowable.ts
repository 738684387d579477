/**
 * A fact that cannot be had counts, for a norm that places a burden, as that norm says; everyone else goes
 * on not knowing it. Such a situation breaks a property only where it is broken whichever way the fact may
 * really be. So each way of not being able to know is a place of its own.
 */
import type { CheckedLaw } from '../check/checked-law.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { IMPOSSIBLE, type DiagramStore } from '../diagram/store.ts';
import { UNKNOWABLE, type Facts } from '../situation/situation.ts';

export interface Place {
  /** 1 where it is so, 0 where it is not, IMPOSSIBLE where the constraints allow nothing. */
  readonly root: NodeRef;
  /** Facts that cannot be had here. */
  readonly given: Facts;
}

/** A fact on which a burden lies, and what stands in for it in the norms that place one. */
interface Burden {
  readonly fact: string;
  readonly own: number;
  readonly twins: readonly { readonly level: number; readonly counts: number }[];
}

/** The places that a diagram stands for: all that matters known; then each set of burdens not. */
export function placesOf(checked: CheckedLaw, yes: NodeRef): readonly Place[] {
  const { store } = checked;
  // Whatever a fact counts as is one of its answers or what its burden says: no place lies outside this.
  if (!checked.canBe(yes)) return [];
  const burdens = burdensOf(checked);
  const matters = new Set(store.support(yes));
  const bearing = burdens.filter(({ twins }) => twins.some(({ level }) => matters.has(level)));
  return subsetsOf(bearing).flatMap((unknowable): Place[] => {
    let broken = yes;
    let { possible } = checked;
    for (const burden of burdens) {
      if (!unknowable.includes(burden)) {
        broken = known(store, burden, broken);
        possible = known(store, burden, possible);
        continue;
      }
      const allowed = counted(store, burden, possible);
      const whereCounted = store.or(counted(store, burden, broken), store.not(allowed));
      broken = store.not(some(store, burden.own, store.not(whereCounted)));
      possible = some(store, burden.own, allowed);
    }
    if (store.and(broken, possible) === 0) return [];
    const root = store.apply(broken, possible, (is, can) => (can === 0 ? IMPOSSIBLE : is));
    return [{ root, given: Object.fromEntries(unknowable.map(({ fact }) => [fact, UNKNOWABLE])) }];
  });
}

function burdensOf({ compiled }: CheckedLaw): readonly Burden[] {
  const burdens = new Map<string, Burden>();
  compiled.variables.forEach((variable, level) => {
    if (variable.kind !== 'burden') return;
    const { fact, of: own, counts } = variable;
    const twins = burdens.get(fact)?.twins ?? [];
    burdens.set(fact, { fact, own, twins: [...twins, { level, counts }] });
  });
  return [...burdens.values()];
}

/** With the fact known: whoever places the burden counts it as it is. */
function known(store: DiagramStore, { own, twins }: Burden, of: NodeRef): NodeRef {
  const { size } = store.levels[own]!;
  const values = Array.from({ length: size }, (_, value) => value);
  return values.reduce<NodeRef>((any, value) => {
    const here = twins.reduce(
      (rest, { level }) => store.restrict(rest, level, value),
      store.restrict(of, own, value),
    );
    const only = store.make(
      own,
      values.map((each) => Number(each === value)),
    );
    return store.or(any, store.and(only, here));
  }, 0);
}

function counted(store: DiagramStore, { twins }: Burden, of: NodeRef): NodeRef {
  return twins.reduce((rest, { level, counts }) => store.restrict(rest, level, counts), of);
}

function some(store: DiagramStore, level: number, of: NodeRef): NodeRef {
  return Array.from({ length: store.levels[level]!.size }, (_, value) =>
    store.restrict(of, level, value),
  ).reduce((any, each) => store.or(any, each));
}

function subsetsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  );
}
