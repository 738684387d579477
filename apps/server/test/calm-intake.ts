/** An intake of a defence office with nothing urgent in it; a test says what is its own. */
import type { Intake } from '../src/features/defense/case-event.ts';

export const CALM_INTAKE = {
  contactSafe: false,
  language: 'es',
  need: 'removal-defence',
  detained: 'no',
  hearing: 'none',
  child: 'no',
  bond: 'no',
  order: 'no',
  opposing: [],
} as const satisfies Omit<Intake, 'person' | 'opposing'> & { readonly opposing: readonly [] };
