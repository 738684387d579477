/** What the log keeps of a release: why, who, what and how much, and the hash of the bytes. No personal data. */
import type { Format } from './request.ts';
import type { PurposeKind } from './purpose.ts';
import type { SmallNumberRule } from './suppression/rule.ts';

export const RECORD_VERSION = 1;

export interface ReleaseRecord {
  readonly format: 'threshold-release';
  readonly version: typeof RECORD_VERSION;
  readonly number: number;
  readonly day: string;
  /** The account, not a name. */
  readonly by: string;
  readonly purpose: { readonly kind: PurposeKind; readonly words: string };
  readonly recordClass: string;
  readonly as: Format;
  readonly fields: readonly string[];
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string };
  readonly counted: Counted;
}

export type Counted =
  | { readonly of: 'rows'; readonly rows: number }
  | {
      readonly of: 'figures';
      readonly figures: number;
      readonly withheldSmall: number;
      readonly withheldAsCover: number;
      readonly rule: SmallNumberRule;
      /** Whether every cover that could be published alone in addition was. */
      readonly settled: boolean;
      readonly series: string;
      readonly release: number;
      /** Hash of the entry that later releases of the series are checked with. */
      readonly entry: string;
    }
  | {
      readonly of: 'pages';
      readonly pages: number;
      /** Places blacked out, by reason. */
      readonly blackedOut: Readonly<Record<string, number>>;
      /** Words that were blacked out once and may stand elsewhere. */
      readonly staying: number;
    };
