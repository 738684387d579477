/** What the screen and the worker that plans tell each other. Cases stay in the two of them: nothing is sent anywhere. */
import type { Problem } from '@threshold/allocation/problem';
import type { Policy } from '@threshold/allocation/policy';
import type { AllocationReport, Stage } from '@threshold/allocation/report';

export interface PlanFile {
  readonly name: string;
  readonly text: string;
}

export interface PlanAsk {
  /** Undefined for an office that is made up. */
  readonly files:
    | { readonly cases: PlanFile; readonly providers: PlanFile; readonly funds: PlanFile }
    | undefined;
  readonly today: string;
  readonly main: Policy;
}

export type PlanNews =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'done';
      readonly report: AllocationReport;
      /** The gate’s tables, packed; undefined where it let none leave. */
      readonly tables: Uint8Array | undefined;
      /** Who goes where, for the office alone. */
      readonly plan: string | undefined;
    }
  | { readonly kind: 'failed'; readonly why: string };
