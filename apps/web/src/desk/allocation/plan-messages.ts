/** What the screen and the worker that plans tell each other. Cases of files stay in the two of them: nothing is sent anywhere. */
import type { DeskState } from '@threshold/allocation/desk-office';
import type { Problem } from '@threshold/allocation/problem';
import type { Policy } from '@threshold/allocation/policy';
import type { AllocationReport, Stage } from '@threshold/allocation/report';
import type { paths } from '../api/desk-api.generated.ts';

export interface PlanFile {
  readonly name: string;
  readonly text: string;
}

/** What the desk gave, with the hash it knows it by. */
export interface DeskAsk {
  readonly agency: string;
  readonly inputs: string;
  readonly state: DeskState;
  readonly funds: PlanFile;
  readonly usualRate: number | null;
}

export interface PlanAsk {
  readonly from:
    | { readonly kind: 'desk'; readonly desk: DeskAsk }
    | {
        readonly kind: 'files';
        readonly cases: PlanFile;
        readonly providers: PlanFile;
        readonly funds: PlanFile;
      }
    | { readonly kind: 'made-up' };
  readonly today: string;
  readonly main: Policy;
}

/** A plan of the desk’s own cases, as it is sent to be kept; without its title. */
export type KeptPlan = Omit<SavePlan, 'id' | 'command' | 'title' | 'report'>;
export type SavePlan = NonNullable<
  paths['/api/plans']['post']['requestBody']
>['content']['application/json'];

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
      /** Undefined where it was made of files, or is made up. */
      readonly kept: KeptPlan | undefined;
    }
  | { readonly kind: 'failed'; readonly why: string };
