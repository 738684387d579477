/** What is asked of the gate, and what the edge brings to it. */
import type { PagesContent } from './redaction/pages-content.ts';
import type { Typeset } from './redaction/pages-source.ts';
import type { ReadWords, ReopenPdf } from './redaction/reopened.ts';
import type { Purpose } from './purpose.ts';
import type { Refused } from './refusal.ts';
import type { ReleaseRecord } from './release-record.ts';
import type { Dimension, Tallied } from './suppression/frame.ts';
import type { Solve } from './suppression/linear-program.ts';
import type { SeriesEntry } from './suppression/series.ts';
import type { RecordClass, Row } from './whitelist.ts';

export const FORMATS = ['csv', 'xlsx', 'pdf', 'open-data', 'records'] as const;
export type Format = (typeof FORMATS)[number];

export interface TableContent {
  readonly kind: 'table';
  /** What is counted: for the dictionary. */
  readonly counted: { readonly meaning: string; readonly source: string; readonly limits: string };
  readonly dimensions: readonly Dimension[];
  /** By dimension, the codes shown. A dimension that is not named is summed up. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
  /** By dimension, the codes that are counted at all. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  readonly tally: readonly Tallied[];
  /** 11 where none is given. The same for every release of a series. */
  readonly threshold?: number;
  readonly series: {
    /** The people or events that are counted: small letters and hyphens. */
    readonly id: string;
    readonly earlier: readonly SeriesEntry[];
    /** What the log holds as the hash of the last entry, so that none is left out; empty for the first. */
    readonly head: string;
  };
}

export interface RowsContent {
  readonly kind: 'rows';
  /** Names of the class’s fields, in the order of the columns. */
  readonly fields: readonly string[];
  readonly rows: readonly Row[];
}

export interface ReleaseRequest {
  readonly purpose: Purpose;
  /** The account that asks, as an identifier without a name. */
  readonly by: string;
  /** The day it is released, and as of which it is right. */
  readonly day: string;
  /** The next number of the log. */
  readonly number: number;
  readonly recordClass: RecordClass;
  readonly as: Format;
  readonly content: TableContent | RowsContent | PagesContent;
  /** The signed head of the log when the figures were frozen, printed with them. */
  readonly logHead?: string;
}

export interface Tools {
  readonly solve: Solve;
  /** What in a text looks like a number or a status of one person: the catch of packages/notes. */
  readonly findSensitive: (
    text: string,
  ) => readonly { readonly kind: string; readonly start: number; readonly end: number }[];
  readonly typeset: Typeset;
  readonly reopenPdf: ReopenPdf;
  readonly readWords: ReadWords;
}

export interface Released {
  readonly released: true;
  readonly file: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
  readonly record: ReleaseRecord;
  /** For the next release of the series: kept inside, never published. */
  readonly entry?: SeriesEntry;
}

export type Outcome = Released | Refused;
