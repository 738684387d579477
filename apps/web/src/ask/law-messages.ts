/** What the page and the worker that holds the law say to each other. */
import type { Scalar, Situation } from '@threshold/rules/situation/situation';
import type { Act, Asked, Step } from './law-desk.ts';

export type Request =
  | { readonly kind: 'open'; readonly law: string; readonly today: string }
  | { readonly kind: 'step'; readonly asked: Asked }
  | { readonly kind: 'read'; readonly fact: string; readonly text: string }
  | { readonly kind: 'decide'; readonly situations: readonly Situation[] };

export type Reply =
  | { readonly kind: 'opened'; readonly acts: readonly Act[] }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'value'; readonly value: Scalar }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'decided'; readonly texts: readonly string[] }
  | { readonly kind: 'failed'; readonly why: string };
