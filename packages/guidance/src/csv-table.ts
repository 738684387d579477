/**
 * A sheet as spreadsheets save it: rows of cells, parted by commas, semicolons or tabs, whichever the head uses. Rows and last columns
 * in which nothing stands are nobody's. What is no such sheet is named by a code and a sentence for whoever chose the file. Pure.
 * docs/directory.md.
 */
import { parse } from 'csv-parse/browser/esm/sync';
import { SHEET_FAULTS, sheetFault } from './sheet-fault.ts';

export const CSV_TABLE_FAULTS = [...SHEET_FAULTS, 'unreadable', 'no-rows'] as const;

export interface CsvTableFault {
  readonly code: (typeof CSV_TABLE_FAULTS)[number];
  readonly problem: string;
  readonly number?: number;
}

export type CsvTable =
  | {
      readonly rows: readonly (readonly string[])[];
      /** Of each of them, as the spreadsheet counts: the first is 1, and empty ones count too. */
      readonly numbers: readonly number[];
      readonly wrong?: undefined;
    }
  | { readonly rows?: undefined; readonly wrong: CsvTableFault };

const DELIMITERS = [',', ';', '\t'] as const;
/** What some programs write above the head, for themselves. */
const SEPARATOR_LINE = /^\ufeff?sep=(.)\r?\n/i;

/** The head is the first row. */
export function readCsvTable(csv: string): CsvTable {
  const wrong = sheetFault(csv);
  if (wrong) return { wrong };
  const said = SEPARATOR_LINE.exec(csv);
  const text = said ? csv.slice(said[0].length) : csv;
  try {
    const all: string[][] = parse(text, {
      bom: true,
      delimiter: said?.[1] ?? delimiterOf(text),
      relax_column_count: true,
    });
    const rows = all
      .map((cells, at) => ({ cells, number: at + 1 }))
      .filter(({ cells }) => lengthOf(cells) > 0);
    const width = lengthOf(rows[0]?.cells ?? []);
    if (rows.length < 2) {
      const problem = 'The file has no rows below its head. Write one row for each entry.';
      return { wrong: { code: 'no-rows', problem } };
    }
    return {
      rows: rows.map(({ cells }) => (lengthOf(cells) > width ? cells : cells.slice(0, width))),
      numbers: rows.map(({ number }) => number),
    };
  } catch (error) {
    const what = error instanceof Error ? error.message : '';
    const problem = `This cannot be read as CSV. ${what} Mend that line, or save the sheet as CSV anew.`;
    return { wrong: { code: 'unreadable', problem } };
  }
}

/** Up to the last cell in which something stands. */
function lengthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** No name of a column holds any of them. */
function delimiterOf(text: string): string {
  const head = /\S.*/.exec(text)?.[0] ?? '';
  const counts = DELIMITERS.map((each) => [each, head.split(each).length] as const);
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** Whether a spreadsheet would run the cell where the list is opened again. A plain number is none. */
export function isFormula(cell: string): boolean {
  return /^[=+@-]/.test(cell) && !/^[+-]?\d[\d.,]*$/.test(cell);
}
