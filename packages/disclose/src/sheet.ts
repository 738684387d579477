/** What leaves as rows: the same sheet is written as CSV, XLSX, PDF and open data, so that none says more. */
import type { Field, Value } from './whitelist.ts';

export interface Sheet {
  readonly columns: readonly Field[];
  readonly rows: readonly (readonly Value[])[];
}
