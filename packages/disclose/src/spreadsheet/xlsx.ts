/**
 * XLSX through a kept writer, then packed anew: only the parts that a plain sheet needs, one fixed day, no
 * properties, no author, no formula and no link.
 */
import { unzipSync } from 'fflate';
import writeXlsx from 'write-excel-file/universal';
import { zipOf } from '../zip.ts';
import type { Sheet } from '../sheet.ts';
import { written } from './reopened-sheet.ts';

export async function xlsxOf({ columns, rows }: Sheet): Promise<Uint8Array> {
  const cells = [columns.map(({ name }) => name), ...rows.map((row) => row.map(written))].map(
    (row) =>
      row.map((value) => {
        if (value === null) return null;
        return typeof value === 'number' ? { value, type: Number } : { value, type: String };
      }),
  );
  const blob = await writeXlsx(cells, { sheet: 'Release' }).toBlob();
  return zipOf(unzipSync(new Uint8Array(await blob.arrayBuffer())));
}
