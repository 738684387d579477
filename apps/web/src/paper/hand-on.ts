/**
 * From what a person confirmed to the answer of the flow's own question that it matches. A paper never
 * answers by itself, and never a more permissive answer than the person confirmed: a judge's answer needs
 * the person's own word for the judge's signature. In doubt the answer is "I can't tell".
 */
import type { DocumentReading } from '@threshold/instruments/reading';
import { isMarkedCancelled } from './paper-words.ts';
import type { Facts } from '@threshold/rules/situation/situation';

export interface Answer {
  readonly id: string;
  readonly to: string;
  readonly facts: Facts;
}

/** What the person said to "Is this what you see?", and to "Did a judge sign here?" where it was asked. */
export interface Confirmed {
  readonly reading: Pick<DocumentReading, 'kind' | 'judicial' | 'force' | 'signer' | 'issues'>;
  readonly seen: 'yes' | 'unsure';
  readonly judge?: 'yes' | 'no' | 'unsure';
}

const UNSURE = 'unsure';

/** Undefined where the question has no answer that says so little: then nothing is handed on. */
export function answerOf(
  papers: readonly Confirmed[],
  answers: readonly Answer[],
): Answer | undefined {
  const unsure = answers.find(({ id }) => id === UNSURE);
  if (!papers.every(isSettled)) return unsure;
  const judges = papers.filter(({ judge }) => judge === 'yes');
  // A court's paper beside others is what counts; it alone decides.
  const [main] = judges.length > 0 ? judges : [...papers].sort((a, b) => rank(a) - rank(b));
  const found = main && answers.find((answer) => fits(main, answer));
  return found ?? unsure;
}

/** The person was sure of what it is, and of a court's paper also of the signature. */
export function isSettled({ reading, seen, judge }: Confirmed): boolean {
  if (seen !== 'yes' || reading.force === null) return false;
  // Whether it is in force is for counsel to find out: no answer may say that it is, or that no judge signed.
  if (isMarkedCancelled(reading)) return false;
  return !isCourts(reading) || judge === 'yes' || judge === 'no';
}

/** The question for the judge's signature belongs to it. */
export function isCourts({ force }: Pick<DocumentReading, 'force'>): boolean {
  return force === 'COURT_WARRANT' || force === 'COURT_COMPULSORY';
}

/** A detainer before what usually comes with it; a letter last. */
function rank({ reading: { kind, force } }: Confirmed): number {
  if (isCourts({ force })) return 0;
  if (kind.startsWith('i-247')) return 1;
  if (force === 'ADMIN_COMPULSORY_COURT_ENFORCED' || force === 'STATUTORY_INSPECTION') return 2;
  if (force === 'OFFICER_AUTHORITY') return 3;
  return 9;
}

const ORDERS_FOR_RECORDS: ReadonlySet<string> = new Set([
  'court-order-enforcing-subpoena',
  'order-2703d',
]);
const COURT_SUBPOENAS: ReadonlySet<string> = new Set(['ao-88b', 'ao-89b', 'ao-110']);
const LETTERS: ReadonlySet<string> = new Set([
  'letter-email',
  'doj-demand-letter',
  'tracer',
  'foia-request',
]);

function fits({ reading, judge }: Confirmed, { facts }: Answer): boolean {
  const { kind, force, signer } = reading;
  const asked = facts['paper.kind'];
  const by = facts['paper.signer'];
  if (facts['detainer.kind'] !== undefined) return kind.startsWith('i-247');
  if (judge === 'yes') {
    if (typeof by !== 'string' || !by.endsWith('judge') || by === 'immigration-judge') return false;
    return asked === undefined ? force === 'COURT_WARRANT' : ORDERS_FOR_RECORDS.has(kind);
  }
  if (by === 'nobody' && asked === undefined) {
    // The person says that no judge signed it, and nobody else's signature was read.
    return judge === 'no' && !signer.present;
  }
  if (asked === 'ao-88b') return COURT_SUBPOENAS.has(kind);
  if (asked === 'i-138') return kind === 'i-138' || kind === 'customs-summons-3115';
  if (asked === 'i-200') return force === 'OFFICER_AUTHORITY' && kind !== 'ij-order';
  if (asked === 'letter-email') return LETTERS.has(kind);
  return false;
}
