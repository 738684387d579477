/** What the page and the worker that weighs a draft say to each other. */
import type { LawDiff } from '@threshold/rules/compare/law-diff';
import type { Finding, PropertyResult } from '@threshold/rules/draft/weigh-draft';
import type { PackFolder } from '@threshold/rules/load/load-stack';

export type Files = Readonly<Record<string, string | null>>;

export type ToWorker =
  | {
      readonly kind: 'open';
      readonly pack: string;
      readonly packs: readonly string[];
      readonly base: readonly PackFolder[];
      readonly inForce: readonly PackFolder[];
      readonly names: { readonly before: string; readonly after: string };
    }
  /** The newest number is the one that counts: what is older is given up between two steps. */
  | { readonly kind: 'weigh'; readonly number: number; readonly files: Files };

export type FromWorker =
  | {
      readonly kind: 'read';
      readonly number: number;
      readonly findings: readonly Finding[];
      readonly sound: boolean;
      /** What a condition can name. */
      readonly names: readonly string[];
    }
  | {
      readonly kind: 'compared';
      readonly number: number;
      readonly diff: LawDiff | undefined;
      readonly apart: string | undefined;
    }
  | {
      readonly kind: 'proved';
      readonly number: number;
      readonly properties: readonly PropertyResult[];
    }
  | { readonly kind: 'failed'; readonly number: number };
