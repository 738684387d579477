/**
 * Why an answer is what it is, in facts: a small set of what is known that forces the outcome, whatever
 * the rest may be, and forces it on the same ground: the deciding norm wins in every completion, so that
 * an answer is never explained by an accident of other norms. docs/semantics.md §7.
 */
import type { Law } from '../compile/law.ts';
import type { Engine } from '../decide/engine.ts';
import { OUTCOMES, type Outcome } from '../language/outcome.ts';
import type { Facts } from '../situation/situation.ts';
import { groundRegion, outcomeRegion, winningRegion } from './answer-region.ts';
import type { Values } from './completion.ts';
import { forcingFacts } from './forcing-facts.ts';
import { KnownPart } from './known-part.ts';
import { exceptionFacts, normFacts } from './norm-facts.ts';

export interface SufficientReason {
  /** Names of entries; those that the deciding norm speaks of come first. */
  readonly facts: readonly string[];
  /** True when it was proved that no smaller set does it. */
  readonly smallest: boolean;
  /** Id of the norm that decides; null for no-rule, or where different norms may lead to the outcome. */
  readonly by: string | null;
}

/** Undefined for an act that is not settled. */
export function sufficientReason(
  engine: Engine,
  facts: Facts,
  act: string,
  options: { readonly checks?: number } = {},
): SufficientReason | undefined {
  const { law } = engine;
  const known = new KnownPart(engine, facts);
  const everything = known.knowing(new Set(known.names));
  const outcome = settledOutcome(law, act, everything);
  if (outcome === undefined) return undefined;
  const position = decidingNorm(law, act, everything, outcome);
  const region = winningRegion(law, act, outcome, position)!;
  const norm = position === undefined ? undefined : law.table.norms[position];
  const prefer = norm ? [...normFacts(norm, law), ...exceptionFacts(norm, law)] : [];
  const forcing = forcingFacts(known, region, isYes, { ...options, prefer });
  return forcing && { facts: forcing.names, smallest: forcing.smallest, by: norm?.id ?? null };
}

const isYes = (terminal: number): boolean => terminal === 1;

/** The one outcome of every completion; undefined where there are several, or none. */
export function settledOutcome(law: Law, act: string, values: Values): Outcome | undefined {
  const sole = outcomeRegion(law, act)?.sole(values);
  return typeof sole === 'number' ? OUTCOMES[sole] : undefined;
}

/** The first deciding norm that wins in every completion; undefined where there is none. */
function decidingNorm(law: Law, act: string, values: Values, outcome: Outcome): number | undefined {
  const example = law.terminals[groundRegion(law, act)!.some(values)!]!;
  const candidates = new Set(example.alternatives.flatMap(({ live }) => live));
  for (const position of [...candidates].sort((a, b) => a - b)) {
    const region = winningRegion(law, act, outcome, position)!;
    if (!region.find(values, (terminal) => !isYes(terminal))) return position;
  }
  return undefined;
}
