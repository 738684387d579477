/** A sheet as a file, opened again by other means than it was written with, and compared. */
import { dictionaryOf, packageFiles, type About } from './open-data/package-files.ts';
import { refuse, type Refused } from './refusal.ts';
import type { Tools } from './request.ts';
import type { Sheet } from './sheet.ts';
import { sheetPdfFault } from './sheet-pdf/sheet-pdf-check.ts';
import { sheetSource } from './sheet-pdf/sheet-source.ts';
import { csvOf } from './spreadsheet/csv.ts';
import { csvFault } from './spreadsheet/csv-check.ts';
import { xlsxOf } from './spreadsheet/xlsx.ts';
import { xlsxFault } from './spreadsheet/xlsx-check.ts';
import { filesOf, zipOf } from './zip.ts';

export type SheetFormat = 'csv' | 'xlsx' | 'open-data';

export async function sheetFile(
  sheet: Sheet,
  as: SheetFormat | 'pdf',
  about: About,
  tools: Pick<Tools, 'typeset' | 'reopenPdf'>,
): Promise<Uint8Array | Refused> {
  if (as === 'pdf') return sheetPdf(sheet, about, tools);
  const bytes = await writtenAs(sheet, as, about);
  const what = faultOf(sheet, as, bytes);
  return what === undefined ? bytes : refuse({ code: 'found-on-reopening', where: as, what });
}

async function sheetPdf(
  sheet: Sheet,
  about: About,
  { typeset, reopenPdf }: Pick<Tools, 'typeset' | 'reopenPdf'>,
): Promise<Uint8Array | Refused> {
  const bytes = await typeset(sheetSource(sheet, about)).catch(() => undefined);
  if (bytes === undefined) return refuse({ code: 'tool-failed', tool: 'typesetter' });
  const reopened = await reopenPdf(bytes, []).catch(() => undefined);
  if (reopened === undefined) return refuse({ code: 'tool-failed', tool: 'reader of PDF' });
  const what = sheetPdfFault(sheet, about, bytes, reopened);
  return what === undefined
    ? bytes
    : refuse({ code: 'found-on-reopening', where: 'the PDF', what });
}

async function writtenAs(sheet: Sheet, as: SheetFormat, about: About): Promise<Uint8Array> {
  switch (as) {
    case 'csv':
      return csvOf(sheet, true);
    case 'xlsx':
      return xlsxOf(sheet);
    case 'open-data':
      return zipOf(packageFiles(sheet, about));
  }
}

/** What is in the finished file that is not the sheet. */
export function faultOf(sheet: Sheet, as: SheetFormat, bytes: Uint8Array): string | undefined {
  switch (as) {
    case 'csv':
      return csvFault(sheet, bytes, true);
    case 'xlsx':
      return xlsxFault(sheet, bytes);
    case 'open-data': {
      const files = filesOf(bytes);
      const names = ['data.csv', 'datapackage.json', 'dictionary.csv', 'read-me.txt'];
      if (files === undefined || Object.keys(files).sort().join() !== names.join())
        return 'something besides its four files';
      return (
        csvFault(sheet, files['data.csv']!, false) ??
        csvFault(dictionaryOf(sheet), files['dictionary.csv']!, false)
      );
    }
  }
}
