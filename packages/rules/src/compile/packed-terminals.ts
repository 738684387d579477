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
  /** `place in readings,place in live;…` Text, because numbers that nobody looks at need not be read. */
  readonly alternatives: string;
  /** `place in OUTCOMES,places in alternatives…;…` */
  readonly terminals: string;
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
    alternatives: alternatives.values.map((pair) => pair.join()).join(';'),
    terminals: packed.map((places) => places.join()).join(';'),
  };
}

/** What stands behind a terminal is put together when it is first looked at: most never are. */
export function unpackTerminals(packed: PackedTerminals): TerminalEntry[] {
  let pairs: readonly string[] | undefined;
  const shared: (Alternative | undefined)[] = [];
  const alternative = (place: number): Alternative => {
    pairs ??= packed.alternatives.split(';');
    const [readings, live] = numbersOf(pairs[place]!);
    return (shared[place] ??= {
      readings: packed.readings[readings!]!,
      live: packed.live[live!]!,
    });
  };
  if (packed.terminals === '') return [];
  return packed.terminals.split(';').map((text): TerminalEntry => {
    let made: readonly Alternative[] | undefined;
    return {
      outcome: OUTCOMES[Number.parseInt(text, 10)]!,
      get alternatives() {
        return (made ??= numbersOf(text).slice(1).map(alternative));
      },
    };
  });
}

function numbersOf(text: string): number[] {
  return text.split(',').map(Number);
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
