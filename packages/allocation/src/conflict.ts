/**
 * Why no plan keeps all rules: the smallest set of them that cannot hold together (drop any one, and the others can),
 * how many people they miss by at the least, and which single limit, lifted, would let them hold.
 */
import type { Office } from './office.ts';
import { LIMITS, type Limit, type PlanProgram } from './plan-program.ts';
import type { Solving } from './program.ts';

export interface Conflict {
  /** Places in the office's list. */
  readonly rules: readonly number[];
  /** By rule of the set, how many people it falls short at the least when only it gives way. */
  readonly short: readonly { readonly rule: number; readonly people: number }[];
  /** Each alone would do. */
  readonly enough: readonly Limit[];
  /** They would hold if people could be divided. */
  readonly divided: boolean;
}

export function conflictOf(office: Office, made: PlanProgram, solving: Solving): Conflict {
  const { program, shortfalls, limits } = made;
  const none = new Float64Array(program.costs.length);
  const open = (rule: number, upper: number): void => {
    for (const column of shortfalls[rule]!)
      solving.limitColumns(column, new Float64Array(1), Float64Array.of(upper));
  };
  const holds = (): boolean => solving.run('divided').status !== 'infeasible';
  solving.weigh(none);
  const all = office.rules.map((_, index) => index);
  const needed: number[] = [];
  for (const rule of all) {
    open(rule, Infinity);
    if (!holds()) continue;
    open(rule, 0);
    needed.push(rule);
  }
  const short = needed.map((rule) => {
    open(rule, Infinity);
    const costs = none.slice();
    for (const column of shortfalls[rule]!) costs[column] = -1;
    solving.weigh(costs);
    const { value } = solving.run('divided');
    solving.weigh(none);
    open(rule, 0);
    return { rule, people: Math.ceil(-value - 1e-6) };
  });
  const enough = LIMITS.filter((limit) => {
    for (const { row } of limits[limit]) solving.limitRow(row, -Infinity, Infinity);
    const found = limits[limit].length > 0 && holds();
    for (const { row, most } of limits[limit]) solving.limitRow(row, -Infinity, most);
    return found;
  });
  return { rules: needed, short, enough, divided: false };
}
