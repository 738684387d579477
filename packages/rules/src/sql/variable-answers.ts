/**
 * The answers a variable can have in a row: its own, numbered as the engine numbers them, and behind them
 * the open ones, each a set of answers that are still possible. The last set holds all of them. Only a code
 * has others: one that stands on none of the open lists may still belong to them.
 */
import type { Law } from '../compile/law.ts';

export interface Answers {
  readonly size: number;
  readonly open: readonly (readonly number[])[];
  /** For a code: the answer of every code that stands on some list, and of all others. */
  readonly codes?: { readonly of: ReadonlyMap<string, number>; readonly others: number };
}

export function answersOf(law: Law, level: number): Answers {
  const variable = law.variables[level]!;
  const size = law.diagram.levels[level]!.size;
  const all = Array.from({ length: size }, (_, value) => value);
  if (variable.kind !== 'code') return { size, open: [all] };
  const lists = variable.lists.map((list) => law.stack.lists.get(list)!);
  const open: (readonly number[])[] = [];
  const answerOf = (code: string | undefined): number => {
    const possible = all.filter((value) =>
      lists.every((list, bit) => {
        const on = code !== undefined && list.codes.has(code);
        return (!on && list.open) || Boolean((variable.patterns[value]! >> bit) & 1) === on;
      }),
    );
    if (possible.length === 1) return possible[0]!;
    const at = open.findIndex((set) => set.join() === possible.join());
    return size + (at >= 0 ? at : open.push(possible) - 1);
  };
  const named = new Set(lists.flatMap(({ codes }) => [...codes]));
  const of = new Map([...named].sort().map((code) => [code, answerOf(code)]));
  const others = answerOf(undefined);
  return { size, open: [...open, all], codes: { of, others } };
}
