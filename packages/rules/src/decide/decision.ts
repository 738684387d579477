/**
 * The answer, as data: the shape behind `--json` (version 1, documented in docs/json.md) and every
 * screen. An explanation may only cite what stands in it.
 */
import type { Outcome } from '../language/outcome.ts';
import type { Citation, Clock, LayerName } from '../language/model.ts';

export interface NormRef {
  readonly id: string;
  readonly pack: string;
  readonly layer: LayerName;
  readonly summary: string;
  readonly modality: Outcome | null;
  readonly cite: readonly Citation[];
  /** False when any of its citations was not read in full. */
  readonly verified: boolean;
  readonly standard?: string;
  readonly remedy?: string;
}
export interface YieldingNorm extends NormRef {
  /** Ids of the norms or exceptions it yields to. */
  readonly to: readonly string[];
  readonly why: 'higher-layer' | 'exception' | 'overridden' | 'ceiling';
}
/** One way an answer can come out: the norms that win, the ones that yield, the exceptions met or not. */
export interface Ground {
  readonly outcome: Outcome;
  readonly winning: readonly NormRef[];
  readonly yielding: readonly YieldingNorm[];
  /** Exceptions of the winning norms that would have applied, had their condition held. */
  readonly exceptionsNotMet: readonly NormRef[];
  /** Norms of other layers that leave the point free or say the same more weakly. */
  readonly beside: readonly NormRef[];
  /** Norms that may bear on it too, depending on facts still unknown. The answer does not turn on them. */
  readonly possibly: readonly NormRef[];
}
export interface ReadingSplit {
  readonly reading: string;
  readonly question: string;
  readonly practice?: string;
  readonly choices: readonly { readonly choice: string; readonly text: string }[];
}
export interface ContestedAlternative {
  /** Choice per reading, e.g. { tolling: 'post-judgment' }; empty where it hangs on an unknown fact. */
  readonly readings: Readonly<Record<string, string>>;
  readonly ground: Ground;
}
export interface Determination {
  readonly act: string;
  readonly title: string;
  readonly outcome: Outcome;
  /** Plain words for the person at the counter. */
  readonly say: string;
  /** The holding line while the answer is open (undetermined, contested, no-rule). */
  readonly safe?: string;
  readonly decider: { readonly id: string; readonly title: string };
  /**
   * The ground that holds in every completion. Absent while the answer is open, and where it is settled on
   * several grounds with nothing in common: see `alternatives`.
   */
  readonly ground?: Ground;
  readonly alternatives: readonly ContestedAlternative[];
  /** The open questions of law behind `contested`, or behind an answer that does not depend on them. */
  readonly readings: readonly ReadingSplit[];
  /** For `undetermined`: every outcome still possible, with one example ground each. */
  readonly possible: readonly { readonly outcome: Outcome; readonly ground: Ground }[];
  /** Unknown facts and definitions on which the outcome still depends, the easiest to answer first. */
  readonly open: readonly string[];
  /** Of those, the ones answered `unknowable`: only counsel can go on. */
  readonly unknowable: readonly string[];
  /** False when the law was too large to compile and the slower, cautious interpreter answered. */
  readonly exact: boolean;
  /** Winning norms whose text was not read in full: the answer says so. */
  readonly restsOnUnverified: readonly string[];
  /** For no-rule: why the law is silent here and the sources searched, where the pack says so. */
  readonly silence?: { readonly why: string; readonly searched: readonly string[] };
}
export interface OwedDuty {
  readonly norm: NormRef;
  readonly act: string;
  /** owed: in every completion; possible: in some; contested or barred by a higher norm. */
  readonly state: 'owed' | 'possible' | 'contested' | 'barred';
  /** Owed by the agency as such (a yearly report, a sign), whatever happens at the counter. */
  readonly standing: boolean;
  readonly who: string;
  readonly do: string;
  readonly to?: string;
  readonly clock?: Clock;
  readonly nilReport?: boolean;
  readonly fields?: {
    readonly required?: readonly string[];
    readonly ifKnown?: readonly string[];
    readonly forbidden?: readonly string[];
  };
  readonly barredBy: readonly NormRef[];
  readonly open: readonly string[];
}
export interface NextQuestion {
  readonly fact: string;
  readonly text: string;
  readonly help?: string;
  readonly who: readonly { readonly id: string; readonly title: string }[];
  readonly look: string;
  readonly cost: number;
  /** Expected share of the open uncertainty (bits) that the answer settles. */
  readonly settles: number;
  /** Why we ask: what each answer would lead to, per act. */
  readonly answers: readonly {
    readonly value: string;
    readonly label: string;
    readonly leadsTo: Readonly<Record<string, readonly Outcome[]>>;
  }[];
}
export interface Decision {
  readonly version: 1;
  readonly engine: string;
  readonly stack: { readonly id: string; readonly title: string; readonly hash: string };
  /** Day of the event, when known, and day of decision. */
  readonly eventDate: string | null;
  readonly knownOn: string;
  readonly determinations: readonly Determination[];
  readonly duties: readonly OwedDuty[];
  readonly next: NextQuestion | null;
  /** Facts the caller gave that do not bear on any answer asked for. */
  readonly notNeeded: readonly string[];
  /** Constraints that the given facts break: together they cannot be true. */
  readonly impossible: readonly { readonly id: string; readonly why: string }[];
}
