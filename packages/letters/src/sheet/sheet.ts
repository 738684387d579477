/**
 * A sheet about one place or moment, for paper: each point with its reason, its limits, what to say, the rule behind it with
 * its mark, and its last day. What answers for the words stands at the end, and the last day on every page. docs/rights.md.
 */
import type { Language } from '@threshold/guidance/language-schema';

/** A rule as its source prints it, in English, and what a reader must know of it, in the sheet's language. */
export interface SheetLaw {
  readonly citation: string;
  /** How far it was read, whether it is law at all, whether it is contested. */
  readonly told: string;
  /** In English. */
  readonly note: string | undefined;
  readonly source: { readonly label: string; readonly address: string } | undefined;
}

export interface SheetPhrase {
  readonly own: string;
  /** For an officer; absent in English. */
  readonly english: string | undefined;
}

export interface SheetPoint {
  readonly title: string;
  readonly why: string;
  readonly limits: readonly string[];
  readonly phrases: readonly SheetPhrase[];
  readonly law: readonly SheetLaw[];
  /** What else is told of it: that its translation is old. */
  readonly remarks: readonly string[];
  /** Its last day, as a sentence. */
  readonly until: string;
}

export interface Sheet {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly lead: string | undefined;
  /** What stands before limits, phrases, their English, and rules. */
  readonly labels: {
    readonly limit: string;
    readonly say: string;
    readonly english: string;
    readonly law: string;
  };
  readonly points: readonly SheetPoint[];
  /** Review, days, that it is no advice, what language the law is in. */
  readonly foot: readonly string[];
  /** Stands at the foot of each page, with the page's number. */
  readonly running: string;
  readonly version: string;
  /** The last day of the first of its points to expire. */
  readonly expires: string;
  /** Stands behind the words of a sheet that has expired. */
  readonly mark: string;
}
