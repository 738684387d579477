/** Asks the solver for a world that agrees with what is published and has one number elsewhere. */
import type { Program, Solve } from './linear-program.ts';
import type { KnownFigure, Model, Sum, World } from './model.ts';

export interface Wanted {
  readonly sum: Sum;
  /** The number is to be at least, or at most, this. */
  readonly least?: number;
  readonly most?: number;
  /** As low as it goes, whatever it costs. */
  readonly lowest?: true;
  /** Whether withheld numbers are at least 1. */
  readonly marks: boolean;
  /** What it costs to withhold a published figure too; undefined: it may not be withheld. */
  readonly costOf: (figure: number) => number | undefined;
}

/** More than any figure costs, so that it comes before all of them. */
const FIRST_OF_ALL = 1000;

export function otherWorld(
  model: Model,
  withheld: ReadonlySet<number>,
  wanted: Wanted,
  solve: Solve,
): World | undefined {
  const variables: Program['variables'][number][] = model.truth.map((_, unknown) => ({
    cost: wanted.lowest ? FIRST_OF_ALL * (wanted.sum.get(unknown) ?? 0) : 0,
    whole: true,
  }));
  const rows: Program['rows'][number][] = [];
  const row = (sum: Sum, least: number, most = Infinity): void => {
    rows.push({ terms: [...sum], least, most });
  };
  const exactly = ({ sum, value }: KnownFigure): void => row(sum, value, value);

  for (const figure of model.earlierPublished) exactly(figure);
  for (const { sum } of model.earlierWithheld) if (wanted.marks) row(sum, 1);
  for (const [index, figure] of model.figures.entries()) {
    const floor = wanted.marks ? 1 : 0;
    if (withheld.has(index)) {
      row(figure.sum, floor);
      continue;
    }
    const cost = wanted.costOf(index);
    // A zero says that nobody is there. It is owed as it is, and hides nobody.
    if (cost === undefined || figure.value === 0) {
      exactly(figure);
      continue;
    }
    const away = variables.push({ cost, whole: false }) - 1;
    rows.push({ terms: [...figure.sum, [away, -1]], least: -Infinity, most: figure.value });
    rows.push({ terms: [...figure.sum, [away, 1]], least: figure.value, most: Infinity });
    row(figure.sum, floor);
  }
  row(wanted.sum, wanted.least ?? -Infinity, wanted.most ?? Infinity);
  return solve({ variables, rows })?.slice(0, model.truth.length).map(Math.round);
}
