/** What a series of figures is made of: how it is named and limited, what it is counted by, and where its rows come from. */
import type { Dimension } from '@threshold/disclose/suppression/frame';
import type { RecordClass } from '@threshold/disclose/whitelist';
import type { Transaction } from '../../db/database.ts';
import type { MasterKey } from '../../seal/seal.ts';

export const STEPS_OF_TIME = ['month', 'quarter', 'year'] as const;
export type StepOfTime = (typeof STEPS_OF_TIME)[number];

export interface FigureTools {
  readonly zone: string;
  /** For what stands sealed and is counted all the same. */
  readonly master: MasterKey;
  /** Nothing else has to be read. */
  readonly only?: Apart;
}

/** The part of a series that is one by itself. */
export interface Apart {
  readonly agency: string;
  readonly year: number;
}

/** How many of an office or agency in a month such as 2026-11, or a year where there are only years, by the finest code of each dimension. */
export interface Counted {
  readonly agency: string;
  readonly month: string;
  readonly at: Readonly<Record<string, string>>;
  readonly count: number;
}

export interface FigureSeries {
  readonly id: string;
  readonly recordClass: RecordClass;
  readonly counted: { readonly meaning: string; readonly source: string; readonly limits: string };
  /** What the month of a row is the month of. */
  readonly period: string;
  /** Beside agency and month; one of them is shown at a time, the first where nothing else is asked. */
  readonly dimensions: readonly [Dimension, ...(readonly Dimension[])];
  /**
   * Each office and year is a series of its own, where no figure spans two of them and nobody counts in two: what many dimensions
   * cross stays small enough to be worked through, however long a desk runs.
   */
  readonly apart: boolean;
  /** In which it can be counted; years alone where months would cross too much to be worked through. */
  readonly steps: readonly StepOfTime[];
  /** So many tables of one series at most, where what changed between them is soon more than the gate can work through. */
  readonly most?: number;
  readonly rows: (transaction: Transaction, tools: FigureTools) => Promise<readonly Counted[]>;
}
