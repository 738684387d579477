/** What a reading says. docs/json.md describes it; the command line's schema holds it. */
import type { Box } from './page/page.ts';
import type { IssueCode } from './issue/catalogue.ts';
import type { Signer } from './sign/signer.ts';
import type { ForceClass } from './taxonomy/schema.ts';

export interface Issue {
  readonly code: IssueCode;
  readonly text: string;
}

export interface Evidence {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  readonly box: Box;
}

/** A fact offered to the engine: in its vocabulary, with the reason and the words it rests on. */
export interface OfferedFact {
  readonly fact: string;
  readonly value: string | boolean;
  readonly because: string;
  readonly confidence: number;
  /** Places in `evidence`. */
  readonly evidence: readonly number[];
}

export interface DocumentReading {
  /** An id of the taxonomy, or `unrecognised`. */
  readonly kind: string;
  /** A court has issued it, on its face: never said of a paper that is not signed. */
  readonly judicial: boolean;
  readonly signer: Signer;
  /** The force class of its kind; null where the kind is not known. */
  readonly force: ForceClass | null;
  readonly issues: readonly Issue[];
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly facts: readonly OfferedFact[];
}

export interface Reading {
  readonly version: 1;
  readonly documents: readonly DocumentReading[];
}

/** What the person at the counter states; nothing of it is kept. */
export interface ReadingContext {
  /** The day of reading: without it nothing is called expired. */
  readonly today?: string;
  /** The person they ask about. */
  readonly person?: string;
  /** The place they are at or ask to enter. */
  readonly place?: string;
  /** Who brings it, in the engine's words for `requester.kind`. */
  readonly requester?: string;
}
