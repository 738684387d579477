/**
 * The solver HiGHS as WebAssembly: in this process, nothing fetched, the same in a browser. It is held by steps, never by
 * seconds, so that a slow machine and a fast one come to the same plan.
 */
import loadHighs from 'highs';
import type { Program, Solved, Solver } from '@threshold/allocation/program';

/** Steps of the search for whole numbers before the best found is taken, with its gap. */
const MOST_NODES = 200;

export interface HighsFiles {
  /** Where the WebAssembly lies, in a browser. */
  readonly wasm?: string;
}

type Highs = Awaited<ReturnType<typeof loadHighs>>;

export async function highsAllocation({ wasm }: HighsFiles = {}, seed = 0): Promise<Solver> {
  const highs = await loadHighs(wasm === undefined ? {} : { locateFile: () => wasm });
  return (program) => opened(highs, program, seed);
}

function opened(highs: Highs, program: Program, seed: number): ReturnType<Solver> {
  const { variableType, objectiveSense, modelStatus } = highs.constants;
  const count = program.costs.length;
  const all = { kind: 'range', from: 0, to: count - 1 } as const;
  const typesOf = (kind: 'divided' | 'whole') =>
    Array.from(program.whole, (whole) =>
      whole === 1 && kind === 'whole' ? variableType.integer : variableType.continuous,
    );
  const model = highs.createModel({
    numCols: count,
    numRows: program.least.length,
    sense: objectiveSense.maximize,
    colCost: program.costs,
    colLower: program.lower,
    colUpper: program.upper,
    rowLower: program.least,
    rowUpper: program.most,
    matrix: {
      format: 'csc',
      numRows: program.least.length,
      numCols: count,
      starts: program.starts,
      indices: program.rows,
      values: program.factors,
    },
  });
  model.options.set({
    output_flag: false,
    random_seed: seed,
    mip_abs_gap: 0.999,
    mip_max_nodes: MOST_NODES,
  });
  let now: 'divided' | 'whole' = 'divided';
  return {
    run(kind, gap = 0): Solved {
      if (kind !== now) {
        model.changeColsIntegrality(all, typesOf(kind));
        now = kind;
      }
      // The solver takes a program without columns for none at all.
      if (count === 0) return emptied(program);
      model.options.set('mip_rel_gap', gap);
      model.run();
      const status = model.getModelStatus();
      if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
        return { status: 'infeasible', value: -Infinity, bound: -Infinity, columns: NONE };
      const value = model.getObjectiveValue();
      if (status === modelStatus.optimal) {
        const bound = kind === 'whole' ? boundOf(model.info.get('mip_dual_bound'), value) : value;
        return { status: 'optimal', value, bound, columns: Float64Array.from(solution(model)) };
      }
      const bound =
        kind === 'whole' ? boundOf(model.info.get('mip_dual_bound'), Infinity) : Infinity;
      const columns = Float64Array.from(solution(model));
      const found = Number.isFinite(value) && columns.length === count;
      return { status: 'stopped', value, bound, columns: found ? columns : NONE };
    },
    limitRow(row, least, most) {
      model.changeRowBounds(row, least, most);
    },
    limitColumns(first, lower, upper) {
      if (lower.length === 0) return;
      model.changeColsBounds(
        { kind: 'range', from: first, to: first + lower.length - 1 },
        lower,
        upper,
      );
    },
    weigh(costs) {
      model.changeColsCost(all, costs);
    },
    close() {
      model.dispose();
    },
  };
}

function emptied({ least, most }: Program): Solved {
  const holds = least.every((value, row) => value <= 0 && most[row]! >= 0);
  return holds
    ? { status: 'optimal', value: 0, bound: 0, columns: NONE }
    : { status: 'infeasible', value: -Infinity, bound: -Infinity, columns: NONE };
}

const NONE = new Float64Array(0);

function boundOf(bound: unknown, otherwise: number): number {
  return typeof bound === 'number' && Number.isFinite(bound) ? bound : otherwise;
}

function solution(model: ReturnType<Highs['createModel']>): ArrayLike<number> {
  return model.getSolution().colValue;
}
