/**
 * The facts a document offers to the engine, in its vocabulary: what stands on the paper, never what
 * follows from it in law. Questions for counsel, such as whether a warrant lets a person be taken into
 * custody or rests on probable cause, are left to counsel.
 */
import { lastDay } from '../issue/time-issues.ts';
import { personMatch, placeMatch } from '../issue/match-issues.ts';
import { detainerBoxes } from '../issue/detainer-issues.ts';
import type { Document } from '../issue/document.ts';
import type { OfferedFact } from '../reading.ts';

const WORDS_ONLY: ReadonlyMap<string, string> = new Map([
  ['verbal-phone', 'phone'],
  ['verbal-in-person', 'in-person'],
]);
const DEMANDS: ReadonlySet<string> = new Set([
  'i-138',
  'customs-summons-3115',
  'doj-admin-subpoena',
  'nsl',
]);
const SEARCHES: ReadonlySet<string> = new Set([
  'ao-93',
  'ao-93c',
  'blackies-warrant',
  'state-search-warrant',
]);

export interface FactSources {
  /** Places in the evidence of the words that made the kind, and of the signature. */
  readonly kind: readonly number[];
  readonly signer: readonly number[];
  readonly confidence: number;
}

export function offeredFacts(document: Document, sources: FactSources): readonly OfferedFact[] {
  const { kind, signer, shape, plain, context } = document;
  const facts: OfferedFact[] = [];
  const offer = (
    fact: string,
    value: string | boolean,
    because: string,
    evidence: readonly number[] = sources.kind,
  ): void => {
    facts.push({ fact, value, because, confidence: sources.confidence, evidence });
  };
  const channel =
    WORDS_ONLY.get(kind.id) ??
    (shape.email ? 'email' : kind.shape === 'letter' ? 'letter' : undefined);
  if (kind.id.startsWith('i-247')) {
    const boxes = detainerBoxes(document);
    offer('detainer.kind', kind.id, `It is ${kind.title}.`);
    // A detainer stamped as cancelled is asked about, not told.
    if (boxes.cancelled || !document.mark)
      offer(
        'detainer.cancelled',
        boxes.cancelled,
        boxes.cancelled ? 'The cancel line is ticked.' : 'The cancel line is not ticked.',
      );
    if (kind.id === 'i-247-legacy') {
      offer(
        'detainer.investigation-only',
        boxes.investigationOnly,
        'From the boxes ticked at the top.',
      );
    }
  } else if (WORDS_ONLY.has(kind.id)) {
    offer('paper.kind', 'none', 'It is a note of words spoken; no paper was shown.');
  } else {
    offer('paper.kind', kind.id, `It is ${kind.title}.`);
    if (SIGNED.test(kind.shape) && kind.id !== 'letter-email')
      offerSigner(document, sources, offer);
  }
  if (channel !== undefined) offer('request.channel', channel, 'From how it came.');
  if (SEARCHES.has(kind.id) || kind.id === 'ao-442') {
    const last = lastDay(document);
    // A stamp may be forged: it neither opens a door nor shuts one.
    if (document.mark === undefined && last !== undefined && context.today !== undefined) {
      offer(
        'paper.in-date',
        context.today <= last,
        `Its last day is ${last}; today is ${context.today}.`,
      );
    }
  }
  const place = placeMatch(document);
  if (place === 'same' || place === 'different') {
    offer('paper.names-place', place === 'same', 'Its address compared with the place stated.');
  }
  const person = personMatch(document);
  if (person === 'same' || person === 'different') {
    offer('paper.names-person', person === 'same', 'Its name compared with the name stated.');
  }
  if (DEMANDS.has(kind.id))
    offer('claim.legal-compulsion', true, 'An agency’s subpoena or summons says that it compels.');
  const secret =
    kind.id === 'order-2703d'
      ? /2705\(b\)|n[o0]t disc[l1][o0]se/i
      : kind.id === 'nsl'
        ? /pr[o0]hibits y[o0]u|2709\(c\)/i
        : undefined;
  if (secret && secret.test(plain) && (kind.id === 'nsl' || signer.present)) {
    offer('paper.secrecy-order', true, 'Its text forbids disclosure.');
  }
  if (kind.id === 'state-search-warrant' && /\bany (?:police|peace) officer/i.test(plain)) {
    const federal =
      context.requester === 'immigration-agency' || context.requester === 'homeland-investigations';
    if (federal)
      offer(
        'paper.served-by-addressee',
        false,
        'It is directed to police officers, and a federal officer brings it.',
      );
  }
  return facts;
}

const SIGNED = /^(?:form|order)$/;

function offerSigner(
  { kind, signer, mark }: Document,
  { signer: evidence }: FactSources,
  offer: (
    fact: string,
    value: string | boolean,
    because: string,
    evidence?: readonly number[],
  ) => void,
): void {
  // Of a court's paper marked as undone a judge's signature would say that it is in force.
  if (kind.court !== null && mark && signer.present) return;
  // Under a court's paper a guess would open doors: what could not be read is asked.
  if (kind.court !== null && signer.present && !(signer.titleRead && signer.legible)) return;
  if (signer.present)
    offer('paper.signer', signer.role, 'From the title at the signature.', evidence);
  // An empty line that was seen is knowledge; a line that was not found is none.
  else if (signer.line) offer('paper.signer', 'nobody', 'The signature line is empty.', evidence);
}
