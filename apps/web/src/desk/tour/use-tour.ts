/** The tour as it stands for whoever is signed in: offered, on, left or done, and what moves it. */
import { createContext, useCallback, useContext, useState } from 'react';
import { useSession } from '../shell/use-session.ts';
import { keepTour, tourState, type TourState } from './tour-memory.ts';
import { tourOf, type TourStep } from './tour-steps.ts';

export interface Tour {
  readonly steps: readonly TourStep[];
  readonly state: TourState | undefined;
  readonly begin: () => void;
  /** Where it was left. */
  readonly resume: () => void;
  readonly go: (step: number) => void;
  readonly leave: () => void;
}

export const TourContext = createContext<Tour | undefined>(undefined);

export function useTour(): Tour {
  const tour = useContext(TourContext);
  if (!tour) throw new Error('The tour stands outside of the frame.');
  return tour;
}

export function useTourState(): Tour {
  const { memberships } = useSession();
  const { role, steps } = tourOf(memberships.map((each) => each.role));
  const [, again] = useState(0);
  const state = tourState(role);
  const set = useCallback(
    (next: TourState) => {
      keepTour(role, next);
      again((count) => count + 1);
    },
    [role],
  );
  const at = Math.min(state?.step ?? 0, steps.length - 1);
  return {
    steps,
    state: state && { ...state, step: at },
    begin: () => set({ is: 'on', step: 0 }),
    resume: () => set({ is: 'on', step: at }),
    go: (step) =>
      set(step < steps.length ? { is: 'on', step: Math.max(step, 0) } : { is: 'done', step: 0 }),
    leave: () => set({ is: 'left', step: at }),
  };
}
