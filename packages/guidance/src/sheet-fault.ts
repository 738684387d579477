/** What is wrong with a chosen file before it is read as a list: told where it is chosen, and again where it arrives. Pure. */

/** Characters. The largest directory or list of sites fits into a tenth of it. */
export const MOST_CSV = 500_000;

export const SHEET_FAULTS = ['too-large', 'not-text'] as const;

export interface SheetFault {
  readonly code: (typeof SHEET_FAULTS)[number];
  readonly problem: string;
  readonly number?: number;
}

export function sheetFault(csv: string): SheetFault | undefined {
  if (csv.length > MOST_CSV) {
    const problem = `The file has more than ${MOST_CSV} characters. Divide it, and bring each part in.`;
    return { code: 'too-large', problem, number: MOST_CSV };
  }
  if (!csv.includes('\u0000')) return undefined;
  const problem = 'This is no list. Save the sheet as “CSV UTF-8”, and choose that file.';
  return { code: 'not-text', problem };
}
