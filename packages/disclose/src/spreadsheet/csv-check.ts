/** Reads the finished CSV with a reader that is not ours. */
import { parse } from 'csv-parse/browser/esm/sync';
import { strFromU8, strToU8 } from 'fflate';
import type { Sheet } from '../sheet.ts';
import { BYTE_ORDER_MARK } from './csv.ts';
import { sheetDiffers } from './reopened-sheet.ts';

const MARK = strToU8(BYTE_ORDER_MARK);

interface Cell {
  readonly text: string;
  readonly quoted: boolean;
}

/** What is wrong with it; undefined where it is the sheet and nothing else. */
export function csvFault(sheet: Sheet, bytes: Uint8Array, mark: boolean): string | undefined {
  if (MARK.every((byte, at) => bytes[at] === byte) !== mark) return 'another beginning';
  const text = strFromU8(bytes.subarray(mark ? MARK.length : 0));
  let cells: readonly (readonly Cell[])[];
  try {
    cells = parse(text, {
      record_delimiter: '\r\n',
      relax_column_count: true,
      cast: (value, { quoting }): Cell => ({ text: value, quoted: quoting }),
    }) as unknown as readonly (readonly Cell[])[];
  } catch {
    return 'no table';
  }
  const read = cells.map((row, at) =>
    row.map((cell) => {
      if (cell.quoted || at === 0) return cell.text;
      if (cell.text === '') return null;
      return /^-?\d+$/.test(cell.text) ? Number(cell.text) : cell.text;
    }),
  );
  return sheetDiffers(sheet, read);
}
