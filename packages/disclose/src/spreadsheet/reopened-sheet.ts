/** The finished sheet against the one it was made from: a cell more, less or other keeps it back. */
import type { Sheet } from '../sheet.ts';
import type { Value } from '../whitelist.ts';
import { isDangerous, safeText } from './safe-text.ts';

/** `cells`: as a reader without any knowledge of us sees them; numbers where the format has numbers. */
export function sheetDiffers(
  { columns, rows }: Sheet,
  cells: readonly (readonly (string | number | null)[])[],
): string | undefined {
  const expected = [columns.map(({ name }) => name), ...rows.map((row) => row.map(written))];
  if (cells.length !== expected.length) return 'another number of rows';
  for (const [at, row] of cells.entries()) {
    const wanted = expected[at]!;
    if (row.length !== wanted.length) return `another number of cells in row ${at}`;
    if (row.some((cell, index) => cell !== wanted[index])) return `another value in row ${at}`;
    if (row.some((cell) => typeof cell === 'string' && isDangerous(cell)))
      return `a formula in row ${at}`;
  }
  return undefined;
}

/** What a cell shows. */
export function written(value: Value): string | number | null {
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return typeof value === 'string' ? safeText(value) : value;
}
