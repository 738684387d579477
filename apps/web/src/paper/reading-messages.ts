/** What the page and the thread that reads papers say to each other. */
import type { ShownPage, Note, Step } from '@threshold/instruments/input/paper-reader';
import type { InputErrorCode } from '@threshold/instruments/input/input-error';
import type { DocumentReading, ReadingContext } from '@threshold/instruments/reading';

export interface ToReader {
  readonly files: readonly { readonly name: string; readonly content: Blob }[];
  /** Absolute address of the files of reading-files.ts. */
  readonly folder: string;
  readonly context: ReadingContext;
  /** Pictures read at once: no more than the device has cores. */
  readonly atOnce: 1 | 2;
}

/** A document of the packet, with what its kind is called. */
export interface ReadDocument {
  readonly reading: DocumentReading;
  /** As the form prints it, in English; none where the kind is not known. */
  readonly title: string | undefined;
  readonly formNumber: string | undefined;
  readonly court: boolean;
}

export interface PaperRead {
  readonly documents: readonly ReadDocument[];
  /** By page number from 1, where there is a picture of it. */
  readonly pages: readonly (ShownPage | undefined)[];
  readonly notes: readonly Note[];
}

export type FromReader =
  | { readonly kind: 'fetching' }
  | { readonly kind: 'step'; readonly step: Step; readonly index: number }
  /** Of the page that is being recognised, 0 to 1. */
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'read'; readonly read: PaperRead }
  | { readonly kind: 'failed'; readonly code: ReadingFailure; readonly file: string | undefined };

/** What the files themselves are refused for, and what only happens here. */
export type ReadingFailure = InputErrorCode | 'not-fetched' | 'stopped';
