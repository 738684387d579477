/**
 * A reading joined to what the person stated. What was stated stands; where a paper says otherwise, that is
 * said.
 */
import { packetOffers } from '@threshold/instruments/fact/packet-offers';
import type { Reading } from '@threshold/instruments/reading';
import type { Fact, Stack } from '@threshold/rules/language/model';
import type { Facts, Scalar } from '@threshold/rules/situation/situation';

export interface UsedFact {
  readonly fact: string;
  readonly value: string | boolean;
  readonly because: string;
  readonly confidence: number;
  /** Place of the document in the packet, from 1. */
  readonly document: number;
}

export interface Conflict {
  readonly fact: string;
  readonly stated: Scalar;
  readonly paper: string | boolean;
  readonly document: number;
}

export interface JoinedFacts {
  readonly facts: Facts;
  readonly used: readonly UsedFact[];
  readonly conflicts: readonly Conflict[];
}

export function joinFacts(
  stated: Facts,
  reading: Reading,
  stack: Pick<Stack, 'facts'>,
): JoinedFacts {
  const facts: Record<string, Facts[string]> = { ...stated };
  const used: UsedFact[] = [];
  const conflicts: Conflict[] = [];
  for (const { fact, value, because, confidence, document } of packetOffers(reading)) {
    const known = stack.facts.get(fact);
    if (!known || !accepts(known, value)) continue;
    const before = stated[fact];
    if (before === undefined || before === 'unknown') {
      if (facts[fact] !== undefined && facts[fact] !== 'unknown') continue;
      facts[fact] = value;
      used.push({ fact, value, because, confidence, document });
    } else if (before !== value && typeof before !== 'object') {
      conflicts.push({ fact, stated: before, paper: value, document });
    }
  }
  return { facts, used, conflicts };
}

/** Packs are other people's: a fact of the same name may have other values. */
function accepts({ value: type }: Fact, value: string | boolean): boolean {
  if (typeof value === 'boolean') return type.type === 'yes-no';
  return type.type === 'one-of' && type.values.has(value);
}
