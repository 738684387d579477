/**
 * A reading joined to what the person stated. What was stated stands; where a paper says otherwise, that is
 * said. One paper of a packet speaks for `paper.*`: a court's before one nobody recognised, that before an
 * agency's, a letter last.
 */
import type { DocumentReading, Reading } from '@threshold/instruments/reading';
import { kindOf } from '@threshold/instruments/taxonomy/taxonomy';
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
  { documents }: Reading,
  stack: Pick<Stack, 'facts'>,
): JoinedFacts {
  const facts: Record<string, Facts[string]> = { ...stated };
  const used: UsedFact[] = [];
  const conflicts: Conflict[] = [];
  for (const offered of offers(documents)) {
    const { fact, value, document } = offered;
    const known = stack.facts.get(fact);
    if (!known || !accepts(known, value)) continue;
    const before = stated[fact];
    if (before === undefined || before === 'unknown') {
      if (facts[fact] !== undefined && facts[fact] !== 'unknown') continue;
      facts[fact] = value;
      used.push(offered);
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

function offers(documents: readonly DocumentReading[]): readonly UsedFact[] {
  const placed = documents.map((document, index) => ({ document, index }));
  const detainers = placed.filter(({ document }) => document.kind.startsWith('i-247'));
  // A later detainer, or its cancellation, stands for the earlier one.
  const detainer = detainers.at(-1);
  const papers = placed.filter(({ document }) => !document.kind.startsWith('i-247'));
  const [main] = [...papers].sort((a, b) => rankOf(a.document) - rankOf(b.document));
  const found = [detainer, main].flatMap((each) =>
    each === undefined
      ? []
      : each.document.facts.map(({ fact, value, because, confidence }) => ({
          fact,
          value,
          because,
          confidence,
          document: each.index + 1,
        })),
  );
  if (detainer && main && WARRANT.test(main.document.kind)) {
    found.push({
      fact: 'paper.with-detainer',
      value: true,
      because: 'They are in one packet.',
      confidence: Math.min(detainer.document.confidence, main.document.confidence),
      document: main.index + 1,
    });
  }
  return found;
}

const WARRANT = /^(?:i-200|i-205|ao-93c?|ao-442|blackies-warrant|state-(?:search|arrest)-warrant)$/;

function rankOf({ kind, judicial }: DocumentReading): number {
  if (judicial) return 0;
  if (kind === 'unrecognised') return 2;
  const { court, issuedBy, forceClass, id } = kindOf(kind);
  if (court !== null) return issuedBy.length > 0 ? 1 : 5;
  if (id === 'letter-email') return 9;
  return forceClass === 'ADMIN_COMPULSORY_COURT_ENFORCED' || forceClass === 'STATUTORY_INSPECTION'
    ? 3
    : forceClass === 'OFFICER_AUTHORITY'
      ? 4
      : 6;
}
