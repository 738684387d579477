/**
 * A linear program with whole numbers, and what solves it: an engine that the edge brings. Nothing rests on
 * the engine being right. What it finds is checked in whole numbers, and what it does not find is withheld
 * or refused.
 */
export interface Program {
  readonly variables: readonly {
    readonly cost: number;
    readonly whole: boolean;
  }[];
  /** Infinity where there is no limit. */
  readonly rows: readonly {
    readonly terms: readonly (readonly [variable: number, factor: number])[];
    readonly least: number;
    readonly most: number;
  }[];
}

/** Values from zero up that meet every row at the least cost, or undefined where none were found. */
export type Solve = (program: Program) => readonly number[] | undefined;
