/**
 * A complete world: a value for every fact that matters, and a truth value for each thing that runs
 * over a list. Nothing in it is unknown, so every condition is plainly true or false in it.
 */
import type { Outcome } from '../language/outcome.ts';
import type { Stack } from '../language/model.ts';
import type { Scalar } from '../situation/situation.ts';

/** One way of reading the law: a choice for each open question. */
export type Choices = ReadonlyMap<string, string>;

export interface World {
  /** Day of decision: what was not known by then does not count. */
  readonly knownOn: string;
  readonly values: ReadonlyMap<string, Scalar>;
  /** Facts that cannot be had in this world: a norm with a burden on one counts its own value. */
  readonly unknowable: ReadonlySet<string>;
  /** For codes that stand on no item of an open list: whether they belong to it all the same. */
  readonly belongs: ReadonlyMap<string, boolean>;
  /** By key (quantified.ts): definitions and expressions that run over a list. */
  readonly quantified: ReadonlyMap<string, boolean>;
}

/** A world seen from inside one norm: its burden, its layer, its act, under one reading of the law. */
export interface View {
  readonly stack: Stack;
  readonly world: World;
  readonly choices: Choices;
  readonly burden: ReadonlyMap<string, Scalar>;
  requiredByLaw(): boolean;
  answer(act: string): Outcome;
}

export const NO_BURDEN: ReadonlyMap<string, Scalar> = new Map();
export const EVENT_DATE = 'event.date';
export const CLAIM = 'claim.legal-compulsion';
/** The built-in question whether compulsion that a paper claims, and no listed norm covers, binds. */
export const CLAIMED_COMPULSION = 'claimed-compulsion';
export const CLAIMED_CHOICES = ['binding', 'not-binding'] as const;
/** A day after every other, for a decision that knows everything. */
export const ALWAYS_KNOWN = '9999-12-31';

export function belongsKey(fact: string, list: string): string {
  return `${fact} in ${list}`;
}

export function withBurden(view: View, burden: ReadonlyMap<string, Scalar>): View {
  return { ...view, burden };
}
