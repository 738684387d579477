/** A form being filled in: what is missing or caught is said before anything is sent; what was typed stays. */
import { useState } from 'react';
import type { Caught } from '../record/caught.ts';
import { caughtIn, missingIn, type Filled } from './duty-form.ts';
import type { FormField } from './duty-words.ts';

export interface DutyForm {
  readonly filled: Filled;
  readonly fill: (name: string, value: string | readonly string[]) => void;
  readonly missing: readonly FormField[];
  readonly caught: readonly Caught[];
  /** Whether it may be sent now. */
  readonly check: () => boolean;
  readonly clear: () => void;
}

export function useDutyForm(fields: readonly FormField[], first: Filled = {}): DutyForm {
  const [filled, set] = useState<Filled>(first);
  const [missing, setMissing] = useState<readonly FormField[]>([]);
  const [caught, setCaught] = useState<readonly Caught[]>([]);
  const [looked, setLooked] = useState<ReadonlySet<string>>(new Set());
  return {
    filled,
    missing,
    caught,
    fill: (name, value) => set((before) => ({ ...before, [name]: value })),
    check: () => {
      const lacking = missingIn(fields, filled);
      const found = caughtIn(fields, filled);
      setMissing(lacking);
      setCaught(found);
      setLooked(new Set(found.map(({ words }) => words)));
      // What is no number of a person may stay once somebody has looked at it again.
      return lacking.length === 0 && found.every(({ words, sure }) => !sure && looked.has(words));
    },
    clear: () => set(first),
  };
}
