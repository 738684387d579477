/**
 * What is done with pages and files that leave in a process of its own: papers opened as pictures with their words, and
 * everything that needs a typesetter and readers passed through the gate.
 */
import { z } from 'zod';
import type { Outcome, ReleaseRequest } from '@threshold/disclose/request';
import type { Reason } from '@threshold/disclose/redaction/pages-content';
import type { InputErrorCode } from '@threshold/instruments/input/input-error';

const box = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Box = z.infer<typeof box>;

const readWord = z.strictObject({ text: z.string(), box });

/** A page as it can be marked: places are pixels of its picture. */
export const releasePage = z.strictObject({
  /** The file of the request, and its page, from 1. */
  paper: z.int().positive(),
  page: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  /** Pixels to an inch. */
  dots: z.number(),
  lines: z.array(z.array(readWord)),
});
export type ReleasePage = z.infer<typeof releasePage>;

export interface PicturedPage extends ReleasePage {
  /** WebP without loss. */
  readonly picture: Uint8Array;
}

export type WorkProblem =
  InputErrorCode | 'letters' | 'too-many-pages' | 'too-much-memory' | 'crashed' | 'stopped';

export type OpenPages = (
  papers: readonly { readonly paper: number; readonly content: Uint8Array }[],
) => Promise<{ readonly pages: readonly PicturedPage[] } | { readonly problem: WorkProblem }>;

export interface GatePage extends PicturedPage {
  readonly boxes: readonly (Box & { readonly reason: string })[];
}

export type GateTask =
  | (Omit<ReleaseRequest, 'content'> & {
      readonly pages: readonly GatePage[];
      readonly reasons: readonly Reason[];
      readonly staying: readonly string[];
    })
  | ReleaseRequest;

export interface Gated {
  readonly outcome: Outcome;
  /** The pages of the finished file as a reader of PDF draws them: WebP without loss. */
  readonly drawn: readonly Uint8Array[];
  /** SHA-256 over the pixels of the blacked-out pages: the same for the same pages and boxes. */
  readonly pixels: string;
}

export type PassGate = (task: GateTask) => Promise<Gated | { readonly problem: WorkProblem }>;

export interface ReleaseWork {
  readonly open: OpenPages;
  readonly gate: PassGate;
}
