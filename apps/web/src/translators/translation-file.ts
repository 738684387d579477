/**
 * What a translator's file holds, whatever its format: for each message its key, the English it says, and the
 * translation. Every fault says where, what is wrong and what to do. docs/rights.md.
 */
export interface TranslationRow {
  /** As the file counts its lines, so that it can be found again. */
  readonly row: number;
  readonly key: string;
  readonly english: string;
  readonly translation: string;
}

/** Why a file cannot be read at all. */
export const FILE_FAULTS = [
  'too-large',
  'encoding',
  'not-csv',
  'not-xliff',
  'columns',
  'language',
  'no-rows',
] as const;

/** Why a row cannot be taken over. */
export const ROW_FAULTS = [
  'unknown-key',
  'twice',
  'empty',
  'stale-source',
  'unchanged',
  'not-translated',
  'wrong-letters',
  'placeholder',
  'characters',
  'too-long',
] as const;

export interface TranslationFault {
  readonly code: (typeof FILE_FAULTS)[number] | (typeof ROW_FAULTS)[number] | 'review';
  /** Of the file; none where the fault is not in a row. */
  readonly row?: number;
  readonly problem: string;
}

export type TranslationReading =
  | { readonly rows: readonly TranslationRow[]; readonly faults?: undefined }
  | { readonly rows?: undefined; readonly faults: readonly TranslationFault[] };

export function refused(
  code: TranslationFault['code'],
  problem: string,
  row?: number,
): { readonly faults: readonly TranslationFault[] } {
  return { faults: [{ code, problem, ...(row === undefined ? {} : { row }) }] };
}
