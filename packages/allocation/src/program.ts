/** The linear program that stands behind a plan, and the solver that is passed in: always the most, never the least. */
export interface Program {
  readonly costs: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly whole: Uint8Array;
  /** The matrix column by column: where each begins, its rows, its factors. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly factors: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
}

export interface Solved {
  /** `stopped`: the limit of steps was reached; `columns` are the best found, empty where none was. */
  readonly status: 'optimal' | 'stopped' | 'infeasible';
  readonly value: number;
  /** No plan can be better. */
  readonly bound: number;
  readonly columns: Float64Array;
}

export interface Solving {
  /** `divided`: as if people could be divided. `gap`: the share of the best that may be missing. */
  run(kind: 'divided' | 'whole', gap?: number): Solved;
  limitRow(row: number, least: number, most: number): void;
  limitColumns(first: number, lower: Float64Array, upper: Float64Array): void;
  weigh(costs: Float64Array): void;
  close(): void;
}

export type Solver = (program: Program) => Solving;

export interface Row {
  readonly least: number;
  readonly most: number;
}

/** Gathers columns and rows, and packs them. */
export class ProgramDraft {
  readonly #columns: {
    cost: number;
    lower: number;
    upper: number;
    whole: boolean;
    terms: readonly (readonly [row: number, factor: number])[];
  }[] = [];
  readonly #rows: Row[] = [];

  get columnCount(): number {
    return this.#columns.length;
  }

  row(least: number, most: number): number {
    return this.#rows.push({ least, most }) - 1;
  }

  column(
    cost: number,
    [lower, upper]: readonly [number, number],
    whole: boolean,
    terms: readonly (readonly [row: number, factor: number])[],
  ): number {
    return this.#columns.push({ cost, lower, upper, whole, terms }) - 1;
  }

  packed(): Program {
    const columns = this.#columns;
    const starts = new Int32Array(columns.length + 1);
    columns.forEach(({ terms }, index) => (starts[index + 1] = starts[index]! + terms.length));
    const rows = new Int32Array(starts[columns.length]!);
    const factors = new Float64Array(rows.length);
    columns.forEach(({ terms }, index) =>
      terms.forEach(([row, factor], at) => {
        rows[starts[index]! + at] = row;
        factors[starts[index]! + at] = factor;
      }),
    );
    return {
      costs: Float64Array.from(columns, ({ cost }) => cost),
      lower: Float64Array.from(columns, ({ lower }) => lower),
      upper: Float64Array.from(columns, ({ upper }) => upper),
      whole: Uint8Array.from(columns, ({ whole }) => Number(whole)),
      starts,
      rows,
      factors,
      least: Float64Array.from(this.#rows, ({ least }) => least),
      most: Float64Array.from(this.#rows, ({ most }) => most),
    };
  }
}
