/** The policies side by side on one office, and the trap: what most wins does to detained people when no rule holds it. */
import { planOf, type NoPlan, type Plan } from './plan.ts';
import { servedIn } from './left-out.ts';
import type { Office } from './office.ts';
import { POLICIES, type Policy } from './policy.ts';
import type { Solver } from './program.ts';

export interface Trap {
  readonly detained: number;
  readonly served: number;
  readonly all: number;
  readonly servedOfAll: number;
}

export interface Comparison {
  readonly plans: readonly (Plan | NoPlan)[];
  /** Most wins without any rule. */
  readonly trap: Trap | undefined;
}

export function compared(
  office: Office,
  solver: Solver,
  told: (policy: Policy | 'trap') => void = () => undefined,
): Comparison {
  const plans = POLICIES.map((policy) => {
    told(policy);
    return planOf(office, policy, solver);
  });
  told('trap');
  return { plans, trap: trapOf(office, solver) };
}

export function trapOf(office: Office, solver: Solver): Trap | undefined {
  const plan = planOf({ ...office, rules: [] }, 'most-wins', solver);
  if (plan.kind === 'no-plan') return undefined;
  const detained = plan.people.filter(({ one }) => one.detained);
  return {
    detained: detained.length,
    served: servedIn({ people: detained }),
    all: plan.people.length,
    servedOfAll: servedIn(plan),
  };
}
