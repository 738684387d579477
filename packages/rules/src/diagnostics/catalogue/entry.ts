/** What the catalogue says of one code: its usual weight, a title, and a paragraph for `explain-code`. */
export type Severity = 'error' | 'warning' | 'info';

export interface CatalogueEntry {
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
}
