/**
 * Which facts a packet offers as a whole. One paper speaks for `paper.*`: a court's before one nobody recognised, that
 * before an agency's, a letter last. A later detainer, or its cancellation, stands for the earlier one.
 */
import type { DocumentReading, OfferedFact, Reading } from '../reading.ts';
import { kindOf } from '../taxonomy/taxonomy.ts';

export interface PacketOffer extends OfferedFact {
  /** Place of the document in the packet, from 1. */
  readonly document: number;
}

export function packetOffers({ documents }: Pick<Reading, 'documents'>): readonly PacketOffer[] {
  const placed = documents.map((document, index) => ({ document, index }));
  const detainer = placed.findLast(({ document }) => isDetainer(document));
  const papers = placed.filter(({ document }) => !isDetainer(document));
  const [main] = [...papers].sort((a, b) => rankOf(a.document) - rankOf(b.document));
  const found = [detainer, main].flatMap((each) =>
    each === undefined
      ? []
      : each.document.facts.map((fact) => ({ ...fact, document: each.index + 1 })),
  );
  if (detainer && main && WARRANT.test(main.document.kind)) {
    found.push({
      fact: 'paper.with-detainer',
      value: true,
      because: 'They are in one packet.',
      confidence: Math.min(detainer.document.confidence, main.document.confidence),
      evidence: [],
      document: main.index + 1,
    });
  }
  return found;
}

const WARRANT = /^(?:i-200|i-205|ao-93c?|ao-442|blackies-warrant|state-(?:search|arrest)-warrant)$/;

function isDetainer({ kind }: DocumentReading): boolean {
  return kind.startsWith('i-247');
}

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
