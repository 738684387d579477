/**
 * The solver of HiGHS, compiled to WebAssembly: in this process, nothing fetched, the same in a browser. A
 * program it cannot solve in time, or that makes it fail, has no answer.
 */
import loadHighs from 'highs';
import type { Program, Solve } from '@threshold/disclose/suppression/linear-program';

const SECONDS = 10;
/** How far from the cheapest a cover may be. */
const GAP = 0.05;

export async function highsSolver(): Promise<Solve> {
  const highs = await loadHighs();
  const run = (program: Program, whole: boolean): readonly number[] | undefined => {
    const { Status, Columns } = highs.solve(lpText(program, whole), {
      output_flag: false,
      time_limit: SECONDS,
      mip_rel_gap: GAP,
    });
    if (Status !== 'Optimal' && Status !== 'Time limit reached') return undefined;
    const values = program.variables.map((_, index) => {
      const column = Columns[`x${index}`];
      return column && 'Primal' in column ? column.Primal : NaN;
    });
    return values.every(Number.isFinite) ? values : undefined;
  };
  return (program) => {
    try {
      // Without whole numbers it is many times quicker, and in tables the answer is mostly whole anyway.
      const quick = run(program, false);
      if (quick === undefined) return undefined;
      const whole = program.variables.every(
        (variable, index) => !variable.whole || isWhole(quick[index]!),
      );
      return whole ? quick : run(program, true);
    } catch {
      return undefined;
    }
  };
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** In the format of CPLEX. Every variable is named, so that none is left out of the answer. */
function lpText({ variables, rows }: Program, wholly: boolean): string {
  const sum = (terms: readonly (readonly [number, number])[]): string =>
    terms
      .map(([variable, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${variable}`)
      .join(' ');
  const lines: string[] = [];
  for (const { terms, least, most } of rows) {
    if (terms.length === 0) continue;
    if (least === most) lines.push(` ${sum(terms)} = ${least}`);
    else {
      if (least > -Infinity) lines.push(` ${sum(terms)} >= ${least}`);
      if (most < Infinity) lines.push(` ${sum(terms)} <= ${most}`);
    }
  }
  const costs = variables.map(({ cost }, index) => [index, cost] as const);
  const whole = variables.flatMap((variable, index) =>
    wholly && variable.whole ? [`x${index}`] : [],
  );
  return [
    'Minimize',
    ` obj: ${sum(costs)}`,
    'Subject To',
    ...lines,
    ...(whole.length > 0 ? ['General', ` ${whole.join(' ')}`] : []),
    'End',
    '',
  ].join('\n');
}
