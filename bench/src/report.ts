/** Figures as a table for people: rounded, with the target and whether it is met. */
import { meets, TARGETS, type Figure } from './figures/figure.ts';

export function printed(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const target = TARGETS[figure.id];
    const bound = target
      ? target.atLeast === undefined
        ? `≤ ${short(target.atMost ?? 0)}`
        : `≥ ${short(target.atLeast)}`
      : '';
    const met = meets(figure);
    return [
      figure.id,
      short(figure.value),
      figure.unit,
      bound,
      met === undefined ? '' : met ? 'met' : 'not met',
    ];
  });
  const all = [['figure', 'value', 'unit', 'target', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function short(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 1000)
    return Math.round(value).toLocaleString('en-US');
  return value.toPrecision(3);
}
