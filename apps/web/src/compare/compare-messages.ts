/** What the page and the worker that holds the laws say to each other. */
import type { Choice } from './choice.ts';
import type { Answered, Example } from './compare-desk.ts';

export type Request =
  | { readonly kind: 'open'; readonly id: string; readonly law: string }
  | {
      readonly kind: 'compare';
      readonly choice: Choice;
      readonly given: readonly (readonly [string, string])[];
      readonly example: Example | undefined;
    };

export type Reply =
  | { readonly kind: 'opened' }
  | { readonly kind: 'compared'; readonly answered: Answered }
  | { readonly kind: 'failed'; readonly why: string };
