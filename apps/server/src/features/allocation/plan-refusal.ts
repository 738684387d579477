/** Why nothing was done with a plan: a closed list, each with a sentence for the person who asked. */
import type { OutcomeFault } from '@threshold/allocation/plan-outcome';

export type PlanRefusal =
  | { readonly code: 'no-such-plan' }
  | { readonly code: 'plan-outdated' }
  | { readonly code: 'plan-unfit'; readonly fault: OutcomeFault | { readonly code: 'other-shape' } }
  | { readonly code: 'plan-state'; readonly state: 'saved' | 'taken-back' };

export const PLAN_STATUS = {
  'no-such-plan': 404,
  'plan-outdated': 409,
  'plan-unfit': 422,
  'plan-state': 409,
} as const satisfies Readonly<Record<PlanRefusal['code'], number>>;

export function isPlanRefusal(refusal: { readonly code: string }): refusal is PlanRefusal {
  return refusal.code in PLAN_STATUS;
}

export function planSentence(refusal: PlanRefusal): string {
  switch (refusal.code) {
    case 'no-such-plan':
      return 'There is no such plan, or it is another office’s. Look at the list of plans.';
    case 'plan-outdated':
      return 'The waiting cases or the providers changed since they were read. Plan again, and save then.';
    case 'plan-unfit':
      return `The plan cannot be kept: ${faultWords(refusal.fault)} Plan again.`;
    case 'plan-state':
      return refusal.state === 'taken-back'
        ? 'The plan was taken back. Put it back first.'
        : 'The plan was not taken back. There is nothing to put back.';
  }
}

function faultWords(fault: Extract<PlanRefusal, { code: 'plan-unfit' }>['fault']): string {
  switch (fault.code) {
    case 'no-such-case':
      return `${fault.id} is no waiting case.`;
    case 'no-such-provider':
      return `“${fault.id}” is no provider that can be planned with.`;
    case 'does-not-fit':
      return `${fault.id} does not fit ${fault.provider}.`;
    case 'too-many':
      return `${fault.provider} has not so much room.`;
    case 'too-dear':
      return 'It costs more than there is.';
    case 'other-shape':
      return 'It is not about the waiting cases of this office, or says two things about one.';
  }
}
