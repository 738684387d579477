/**
 * The terminals of a law with what they share written once: a few hundred sets of live norms and ways of
 * reading make up thousands of alternatives. A sixth of the size written out, and equal parts come back
 * as the same object.
 */
import { OUTCOMES } from '../language/outcome.ts';
import type { Alternative, TerminalEntry } from './ground-table.ts';

export interface PackedTerminals {
  readonly readings: readonly Alternative['readings'][];
  readonly live: readonly Alternative['live'][];
  /** Place in `readings`, place in `live`. */
  readonly alternatives: readonly (readonly [number, number])[];
  /** Place in OUTCOMES, then places in `alternatives`. */
  readonly terminals: readonly (readonly number[])[];
}

export function packTerminals(terminals: readonly TerminalEntry[]): PackedTerminals {
  const readings = new Shared<Alternative['readings']>();
  const live = new Shared<Alternative['live']>();
  const alternatives = new Shared<readonly [number, number]>();
  const packed = terminals.map(({ outcome, alternatives: each }) => [
    OUTCOMES.indexOf(outcome),
    ...each.map((one) => alternatives.place([readings.place(one.readings), live.place(one.live)])),
  ]);
  return {
    readings: readings.values,
    live: live.values,
    alternatives: alternatives.values,
    terminals: packed,
  };
}

export function unpackTerminals(packed: PackedTerminals): TerminalEntry[] {
  const alternatives = packed.alternatives.map(([readings, live]): Alternative => ({
    readings: packed.readings[readings] ?? [],
    live: packed.live[live] ?? [],
  }));
  return packed.terminals.map(([outcome = 0, ...places]) => ({
    outcome: OUTCOMES[outcome] ?? 'no-rule',
    alternatives: places.flatMap((place) => alternatives[place] ?? []),
  }));
}

class Shared<T> {
  readonly values: T[] = [];
  readonly #places = new Map<string, number>();

  place(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}
