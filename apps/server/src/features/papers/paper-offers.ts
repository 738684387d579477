/** What a reading offers, as far as the law in force has such facts and values: packs are other people's. One a fact. */
import type { Stack, ValueType } from '@threshold/rules/language/model';
import type { PaperReading } from './paper-text.ts';

type Offer = PaperReading['offers'][number];

/** Whose name on a paper makes it a court's: taken only when a person has seen the signature. */
const COURTS: ReadonlySet<string> = new Set([
  'article-iii-judge',
  'magistrate-judge',
  'state-judge',
  'other-state-judge',
  'court-clerk',
]);

export function isCourtSignature(fact: string, value: unknown): boolean {
  return fact === 'paper.signer' && typeof value === 'string' && COURTS.has(value);
}

export function offersOf(
  { offers }: Pick<PaperReading, 'offers'>,
  { facts }: Pick<Stack, 'facts'>,
): readonly Offer[] {
  const first = new Map<string, Offer>();
  for (const offer of offers) {
    const type = facts.get(offer.fact)?.value;
    if (type && accepts(type, offer.value) && !first.has(offer.fact)) first.set(offer.fact, offer);
  }
  return [...first.values()];
}

export function accepts(type: ValueType, value: string | number | boolean): boolean {
  if (typeof value === 'boolean') return type.type === 'yes-no';
  return type.type === 'one-of' && typeof value === 'string' && type.values.has(value);
}
