/**
 * A letter as structured blocks, in the order they are read: the only thing that PDF, page and DOCX are made
 * from, so that all three say the same words. A block holds runs, never markup. docs/letters.md.
 */
import type { Language } from '@threshold/guidance/language-schema';
import type { HAND_OVER } from './hand-over-facts.ts';
import type { LetterKind } from './letter-facts.ts';

/** A stretch of words. What is set apart keeps its own direction, whatever stands around it. */
export interface Run {
  readonly text: string;
  /** Set only where it is set apart: values, numbers, names of forms, citations. */
  readonly direction?: 'ltr' | 'rtl';
  /** Whether it is English inside words of another language. */
  readonly english?: true;
  readonly strong?: true;
  /** Kept on one line and in its own place: a citation or a number is misread when it is broken. */
  readonly whole?: true;
}
export type Runs = readonly Run[];

export type LetterBlock =
  /** That it is no final letter, and what is missing. */
  | {
      readonly kind: 'mark';
      readonly title: Runs;
      readonly lead?: Runs;
      readonly items: readonly Runs[];
    }
  /** A name and an address, a line each. */
  | { readonly kind: 'address'; readonly lines: readonly Runs[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly runs: Runs }
  /** Pairs of a label and what it is. */
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly label: Runs; readonly value: Runs }[];
    }
  | {
      readonly kind: 'paragraph';
      readonly runs: Runs;
      /** Of words that are not the letter's own: they may be in any language. */
      readonly direction?: 'ltr' | 'rtl';
      /** Stays on the page of what follows. */
      readonly keep?: true;
    }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  /** Lines to be kept exactly, such as a receipt of the log. Always from left to right. */
  | { readonly kind: 'exact'; readonly lines: readonly string[] }
  | { readonly kind: 'signature'; readonly lines: readonly Runs[] }
  /** Who answers for the standing words, how far they were reviewed, and a hash of the whole. */
  | { readonly kind: 'foot'; readonly lines: readonly Runs[] };

export interface LetterPart {
  readonly language: Language;
  /** What each page says behind its words while nobody has signed. */
  readonly mark: string | undefined;
  readonly blocks: readonly LetterBlock[];
}

export interface Letter {
  /** `slip`: told to a person about a list, and no letter of the list of letters. */
  readonly kind: LetterKind | typeof HAND_OVER | 'slip';
  readonly state: 'draft' | 'final';
  readonly title: string;
  /** The letter itself; then, where it is not English, the same in English. */
  readonly parts: readonly [LetterPart, ...LetterPart[]];
  /** What the pages are told apart by: our number. */
  readonly reference: string;
  readonly written: string;
  /** SHA-256 of all that is said, in hexadecimal. */
  readonly hash: string;
  /** What keeps the draft from being signed, as sentences. */
  readonly missing: readonly string[];
}
