/** What every part of the case page is about: the request, its reasoning, who looks at it, and the hour. */
import { createContext, useContext } from 'react';
import type { Reasoning, RequestView } from './model.ts';
import type { StepNow } from './step-now.ts';

export interface CaseShown {
  readonly view: RequestView;
  readonly reasoning: Reasoning;
  readonly account: string;
  readonly now: number;
  readonly steps: readonly StepNow[];
}

export const CaseContext = createContext<CaseShown | undefined>(undefined);

export function useCase(): CaseShown {
  const shown = useContext(CaseContext);
  if (!shown) throw new Error('A part of the case page stands inside the case page.');
  return shown;
}
