/**
 * What comes of opening one paper: its pages as somebody may look at them, the words on them, and what the reader makes
 * of these. It is kept sealed as one file of the request; the event names that file and its hash.
 */
import type { InputErrorCode } from '@threshold/instruments/input/input-error';
import type { ReadingContext } from '@threshold/instruments/reading';
import { z } from 'zod';

const box = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export const placedWords = z
  .strictObject({ text: z.string(), page: z.int().positive(), box })
  .meta({ id: 'placed-words' });

const offer = z.strictObject({
  fact: z.string(),
  value: z.union([z.string(), z.boolean()]),
  because: z.string(),
  confidence: z.number(),
  evidence: z.array(z.int().nonnegative()).readonly(),
});

const documentRead = z.strictObject({
  kind: z.string(),
  judicial: z.boolean(),
  signer: z.strictObject({ role: z.string(), name: z.string().nullable(), present: z.boolean() }),
  force: z.string().nullable(),
  issues: z.array(z.strictObject({ code: z.string(), text: z.string() })).readonly(),
  confidence: z.number(),
  evidence: z.array(placedWords).readonly(),
  facts: z.array(offer).readonly(),
});
export type DocumentRead = z.infer<typeof documentRead>;

export const pageRead = z.strictObject({
  /** In the page's own units: pixels of a picture, points of a PDF, columns and lines of text. */
  width: z.number(),
  height: z.number(),
  /** The file of the request with its small picture; null where the page is text, or was one too many. */
  picture: z.int().positive().nullable(),
  /** Of a page that came as text; otherwise empty: the words stand in the picture. */
  lines: z.array(z.string()).readonly(),
});

export const paperReading = z.strictObject({
  version: z.literal(1),
  pages: z.array(pageRead).readonly(),
  documents: z.array(documentRead).readonly(),
  /** What the packet offers as a whole: one paper of it speaks for each fact. */
  offers: z.array(offer.extend({ document: z.int().positive() })).readonly(),
  /** Pages that were hard to read and attachments that were not opened, in sentences. */
  notes: z.array(z.string()).readonly(),
  /** All words, to be found by; kept, because a new master key has them indexed again. */
  words: z.string(),
});
export type PaperReading = z.infer<typeof paperReading>;

export interface OpenedPage extends Omit<z.infer<typeof pageRead>, 'picture'> {
  readonly picture: Uint8Array | null;
}

/** As it comes from where papers are opened, before its pictures are files of the request. */
export interface OpenedPaper extends Omit<PaperReading, 'version' | 'pages'> {
  readonly pages: readonly OpenedPage[];
}

/**
 * `crashed`: the reader ended by itself. `too-much-memory`: it was ended for that. `stopped`: the server is closing, and
 * the paper is not to blame.
 */
export type ReadingProblem = InputErrorCode | 'crashed' | 'too-much-memory' | 'stopped';

/** Opens a paper away from the requests that are being served. It never throws. */
export type OpenPaper = (
  content: Uint8Array,
  context: ReadingContext,
) => Promise<OpenedPaper | { readonly problem: ReadingProblem }>;
