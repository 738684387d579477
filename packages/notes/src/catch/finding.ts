/** What the catch finds in a text, and where. `docs/notes.md` lists the kinds. */
export const FINDING_KINDS = [
  'a-number',
  'social-security',
  'taxpayer',
  'passport',
  'immigration-case',
  'nine-digits',
  'status-words',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** In UTF-16 units of the text as it was typed; never in the middle of a letter. */
  readonly start: number;
  readonly end: number;
  /**
   * It has the shape or the label of a number about one person, and has to go. What is not sure may be a
   * false alarm, and stays when its writer says why.
   */
  readonly sure: boolean;
}
