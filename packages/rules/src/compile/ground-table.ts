/**
 * Terminals of the diagrams. The norms that decide are a ground; where open readings lead to different
 * grounds, the terminal keeps every alternative. Terminals are interned: the same legal situation is the
 * same terminal, whichever facts led there.
 */
import type { Outcome } from '../language/outcome.ts';
import { fold, type Folded, type FoldNorm } from './fold.ts';

export interface Alternative {
  /** Choices of readings under which the ground holds; empty when no reading matters. */
  readonly readings: readonly (readonly [string, string])[];
  /** Positions of the norms that decide, ascending; two that clash in a defective pack; none: no rule. */
  readonly live: readonly number[];
}

export interface TerminalEntry {
  readonly outcome: Outcome;
  readonly alternatives: readonly Alternative[];
}

export class GroundTable {
  readonly #norms: readonly FoldNorm[];
  readonly #sets: number[][] = [];
  readonly #setOf = new Map<string, number>();
  readonly #folded = new Map<number, Folded>();
  readonly #terminalOfSet = new Map<number, number>();
  readonly #merged = new Map<string, number>();
  readonly #terminals: TerminalEntry[] = [];
  readonly emptySet: number;

  constructor(norms: readonly FoldNorm[]) {
    this.#norms = norms;
    this.emptySet = this.#set([]);
  }

  get terminals(): readonly TerminalEntry[] {
    return this.#terminals;
  }

  /** The set with one more live norm. */
  add(set: number, position: number): number {
    const members = this.#sets[set]!;
    if (members.includes(position)) return set;
    return this.#set([...members, position].sort((a, b) => a - b));
  }

  union(a: number, b: number): number {
    return this.#sets[b]!.reduce((set, position) => this.add(set, position), a);
  }

  foldSet(set: number): Folded {
    const known = this.#folded.get(set);
    if (known) return known;
    const folded = fold(this.#sets[set]!, this.#norms);
    this.#folded.set(set, folded);
    return folded;
  }

  /** The norms that decide: the first winning one, with a ceiling it relies on, or a clashing pair. */
  leadOf(set: number): number {
    const { winning, conflict } = this.foldSet(set);
    if (conflict) return this.#set([...conflict].sort((a, b) => a - b));
    const [first] = winning;
    if (first === undefined) return this.emptySet;
    const ceiling = winning.find((position) => this.#norms[position]!.ceiling);
    return this.#set(
      [...new Set(ceiling === undefined ? [first] : [first, ceiling])].sort((a, b) => a - b),
    );
  }

  terminalOfSet(set: number): number {
    const known = this.#terminalOfSet.get(set);
    if (known !== undefined) return known;
    const made = this.#terminal(this.foldSet(set).outcome, [
      { readings: [], live: this.#sets[set]! },
    ]);
    this.#terminalOfSet.set(set, made);
    return made;
  }

  /**
   * The choices of one reading side by side: terminals[i] is what choices[i] leads to. Where they are one
   * and the same ground, the reading does not matter and leaves no trace.
   */
  merge(
    reading: string,
    choices: readonly string[],
    terminals: readonly number[],
    settles: 'contested' | 'counsel',
  ): number {
    const first = terminals[0]!;
    if (terminals.every((terminal) => terminal === first)) return first;
    const key = `${reading}|${terminals.join(',')}`;
    const known = this.#merged.get(key);
    if (known !== undefined) return known;
    const entries = terminals.map((terminal) => this.#terminals[terminal]!);
    const outcome = entries
      .map((entry) => entry.outcome)
      .reduce((a, b) => mergedOutcome(a, b, settles));
    const alternatives = entries.flatMap((entry, index) =>
      entry.alternatives.map((alternative) => ({
        readings: [...alternative.readings, [reading, choices[index]!] as const],
        live: alternative.live,
      })),
    );
    const made = this.#terminal(outcome, alternatives);
    this.#merged.set(key, made);
    return made;
  }

  #set(members: number[]): number {
    const key = members.join(',');
    const known = this.#setOf.get(key);
    if (known !== undefined) return known;
    this.#sets.push(members);
    this.#setOf.set(key, this.#sets.length - 1);
    return this.#sets.length - 1;
  }

  /** Callers ask once per set of norms, or per reading and what its choices lead to: never twice alike. */
  #terminal(outcome: Outcome, alternatives: readonly Alternative[]): number {
    this.#terminals.push({ outcome, alternatives });
    return this.#terminals.length - 1;
  }
}

/** Equal answers stay; else counsel must say, or the law is contested; an open branch stays open. */
export function mergedOutcome(a: Outcome, b: Outcome, settles: 'contested' | 'counsel'): Outcome {
  if (a === b) return a;
  if (settles === 'counsel' || a === 'undetermined' || b === 'undetermined') return 'undetermined';
  return 'contested';
}
