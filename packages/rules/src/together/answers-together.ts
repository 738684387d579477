/**
 * Which answers of a law's questions some situation can give together, as a diagram: 1 where one can. Two look-backs over
 * one day or one list of records are two questions of a diagram, and only this says that "within three years" is never so
 * without "within five". Nothing is ruled out that can be (line.ts, record-kinds.ts); what is left in though
 * no situation has it, docs/diff.md names.
 */
import type { Variable } from '../compile/variable.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import type { DiagramStore } from '../diagram/store.ts';
import type { Stack } from '../language/model.ts';
import { apart, outOfReach, placedOf, type Placed } from './line.ts';
import { recordsTogether } from './record-kinds.ts';

/** `variables` by level; a level whose variable says nothing of days or records stays free. */
export function answersTogether(
  store: DiagramStore,
  variables: readonly Variable[],
  stack: Stack,
): NodeRef {
  return store.and(
    daysTogether(store, variables, stack),
    recordsTogether(store, variables, stack, daysTogether),
  );
}

interface OnLine extends Placed {
  readonly level: number;
}

export function daysTogether(
  store: DiagramStore,
  variables: readonly Variable[],
  stack: Pick<Stack, 'facts'>,
): NodeRef {
  const placed = variables.flatMap((variable, level) =>
    placedOf(variable, stack).map((each): OnLine => ({ ...each, level })),
  );
  const lines = new Map<string, OnLine[]>();
  for (const each of placed) lines.set(each.line, [...(lines.get(each.line) ?? []), each]);
  let all: NodeRef = 1;
  for (const line of lines.values()) {
    line.forEach((one, index) => {
      for (const other of line.slice(index + 1))
        all = store.and(all, pairTogether(store, one, other));
    });
  }
  for (const relation of placed) {
    if (!relation.between) continue;
    const [from, to] = relation.between.map((name) =>
      lines.get(name)?.find(({ level }) => variables[level]!.kind === 'range'),
    );
    if (from && to) all = store.and(all, reached(store, relation, from, to));
  }
  return all;
}

function pairTogether(store: DiagramStore, one: OnLine, other: OnLine): NodeRef {
  const allowed = one.answers.map((a) => other.answers.map((b) => !apart(a, b)));
  if (allowed.every((row) => row.every(Boolean))) return 1;
  const [upper, lower] = one.level < other.level ? [one, other] : [other, one];
  return store.make(
    upper.level,
    upper.answers.map((_, up) =>
      store.make(
        lower.level,
        lower.answers.map((_, low) =>
          Number(upper === one ? allowed[up]![low] : allowed[low]![up]),
        ),
      ),
    ),
  );
}

/** A comparison of two facts, of which each lies in some stretch of days. */
function reached(store: DiagramStore, relation: OnLine, from: OnLine, to: OnLine): NodeRef {
  return relation.answers.reduce<NodeRef>((all, stretches, answer) => {
    const can = from.answers.reduce<NodeRef>((any, [start], index) => {
      const ends = to.answers.map(([end]) => Number(!outOfReach(stretches, start!, end!)));
      return store.or(any, store.and(only(store, from.level, index), store.make(to.level, ends)));
    }, 0);
    const other = store.not(only(store, relation.level, answer));
    return store.and(all, store.or(other, can));
  }, 1);
}

export function only(store: DiagramStore, level: number, answer: number): NodeRef {
  const { size } = store.levels[level]!;
  return store.make(
    level,
    Array.from({ length: size }, (_, each) => Number(each === answer)),
  );
}
