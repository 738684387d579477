/**
 * What was typed for a plan, for as long as the page is open: other screens lose nothing, and a reload asks first. Nothing of it is kept on
 * the device, and whoever signs in next finds none of it.
 */
import { useSyncExternalStore } from 'react';
import type { Policy } from '@threshold/allocation/policy';
import { EMPTY_BUDGET, type BudgetDraft } from './budget-form.tsx';

export interface PlanDraft {
  readonly source: 'desk' | 'files';
  /** Where somebody works for several. */
  readonly office: string | undefined;
  readonly budget: BudgetDraft;
  readonly usualRate: string;
  readonly main: Policy;
}

const EMPTY: PlanDraft = {
  source: 'desk',
  office: undefined,
  budget: EMPTY_BUDGET,
  usualRate: '',
  main: 'tiers',
};

let now: { readonly account: string; readonly draft: PlanDraft } = { account: '', draft: EMPTY };
const listeners = new Set<() => void>();

export function usePlanDraft(
  account: string,
): readonly [PlanDraft, (part: Partial<PlanDraft>) => void] {
  const held = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
  );
  const draft = held.account === account ? held.draft : EMPTY;
  return [
    draft,
    (part) => {
      now = { account, draft: { ...draft, ...part } };
      for (const listener of listeners) listener();
    },
  ];
}

/** Whether a reload would lose words. */
export function isTyped({ budget, usualRate }: PlanDraft): boolean {
  return budget !== EMPTY_BUDGET || usualRate !== '';
}
