/**
 * Which key says what a reading found. Every kind of paper, fault and failure has one, in full: none is ever
 * put together. What is for counsel only (limits, clocks) is not said at a counter.
 */
import type { IssueCode } from '@threshold/instruments/issue/catalogue';
import type { DocumentReading, Issue } from '@threshold/instruments/reading';
import type { SignerRole } from '@threshold/instruments/taxonomy/schema';
import type { PaperKey } from './paper-keys.ts';
import type { ReadDocument, ReadingFailure } from './reading-messages.ts';

export interface PaperWords {
  /** What it is. */
  readonly is: PaperKey;
  /** What it can and cannot make the city do. */
  readonly can: PaperKey;
}

const UNKNOWN: PaperWords = { is: 'is.unknown', can: 'can.unknown' };

export function wordsOfPaper({ reading, court }: ReadDocument): PaperWords {
  const words = wordsOfKind({ reading, court });
  // A stamp may be forged: what it is stays, and what it can do is for counsel to find out.
  return court && isMarkedCancelled(reading) && words.is !== 'is.filing'
    ? { is: words.is, can: 'can.marked-cancelled' }
    : words;
}

export function isMarkedCancelled({ issues }: Pick<DocumentReading, 'issues'>): boolean {
  return issues.some(({ code }) => code === 'marked-cancelled');
}

function wordsOfKind({ reading, court }: Pick<ReadDocument, 'reading' | 'court'>): PaperWords {
  const { kind, force, judicial } = reading;
  if (force === null) return UNKNOWN;
  if (court && force !== 'COURT_FILING_NO_COMMAND' && !judicial) {
    return { is: 'is.court-open', can: 'can.court-open' };
  }
  switch (force) {
    case 'COURT_WARRANT':
      return { is: 'is.judge-warrant', can: 'can.judge-warrant' };
    case 'COURT_COMPULSORY':
      return { is: 'is.court', can: 'can.court' };
    case 'COURT_FILING_NO_COMMAND':
      return { is: 'is.filing', can: 'can.filing' };
    case 'OFFICER_AUTHORITY':
      return kind === 'ij-order'
        ? { is: 'is.immigration-judge', can: 'can.officer' }
        : { is: 'is.officer', can: 'can.officer' };
    case 'REQUEST':
      return kind.startsWith('i-247')
        ? { is: 'is.detainer', can: 'can.detainer' }
        : { is: 'is.request', can: 'can.request' };
    case 'ADMIN_COMPULSORY_COURT_ENFORCED':
      return { is: 'is.agency-subpoena', can: 'can.agency-subpoena' };
    case 'STATUTORY_INSPECTION':
      return { is: 'is.inspection', can: 'can.inspection' };
    case 'NOTICE_TO_INDIVIDUAL':
      return { is: 'is.notice', can: 'can.notice' };
    case 'STATUTORY_DATA_CHANNEL':
      return { is: 'is.data', can: 'can.request' };
  }
}

export function signerWords(role: SignerRole): PaperKey {
  switch (role) {
    case 'article-iii-judge':
    case 'magistrate-judge':
    case 'state-judge':
    case 'other-state-judge':
      return 'signer.judge';
    case 'immigration-judge':
      return 'signer.immigration-judge';
    case 'court-clerk':
      return 'signer.clerk';
    case 'immigration-officer':
      return 'signer.officer';
    case 'attorney':
      return 'signer.attorney';
    case 'other-official':
    case 'nobody':
      return 'signer.other';
  }
}

export function surenessWords(confidence: number): PaperKey {
  if (confidence >= 0.85) return 'sure.clear';
  return confidence >= 0.6 ? 'sure.fair' : 'sure.unclear';
}

/** In the order of the reading; what two codes say alike is said once. */
export function faultWords(issues: readonly Issue[]): readonly PaperKey[] {
  return [...new Set(issues.flatMap(({ code }) => FAULTS[code] ?? []))];
}

export const FAULTS: Readonly<Partial<Record<IssueCode, PaperKey>>> = {
  unsigned: 'fault.unsigned',
  'no-signature-found': 'fault.no-signature',
  undated: 'fault.undated',
  expired: 'fault.expired',
  'not-yet': 'fault.not-yet',
  'wrong-name': 'fault.wrong-name',
  'name-may-differ': 'fault.name-differs',
  'name-not-found': 'fault.name-missing',
  'wrong-place': 'fault.wrong-place',
  'place-may-differ': 'fault.place-differs',
  cancelled: 'fault.cancelled',
  'marked-cancelled': 'fault.marked-cancelled',
  'application-only': 'fault.application',
  'accusation-only': 'fault.accusation',
  'petition-only': 'fault.application',
  'proposed-order': 'fault.proposed',
  'wrong-tool': 'fault.wrong-tool',
  'obsolete-edition': 'fault.old-form',
  'no-basis-ticked': 'fault.no-basis',
  'two-bases': 'fault.two-bases',
  'investigation-only': 'fault.investigation',
  'no-name': 'fault.no-name',
  'not-addressed': 'fault.not-addressed',
  'no-docket-number': 'fault.no-case-number',
  'no-return-date': 'fault.no-day',
  'signer-not-entitled': 'fault.signer-not-listed',
  'signature-unread': 'fault.signature-unread',
  'signer-title-unread': 'fault.title-unread',
  'mixed-words': 'fault.mixed',
  'thin-evidence': 'fault.thin',
  'two-readings': 'fault.two-kinds',
  'unknown-court-paper': 'fault.unknown-court',
  'hard-to-read': 'fault.hard-to-read',
  'not-served': 'fault.not-served',
  'served-date-missing': 'fault.not-served',
  'no-attachment': 'fault.nothing-attached',
  'command-not-to-city': 'trap.command',
  'orders-the-respondent': 'trap.command',
  'judge-box-no-signature': 'trap.judge-box',
  'home-entry-claim': 'trap.home-entry',
  'immigration-judge': 'trap.immigration-judge',
  'mentions-warrant': 'trap.mentions-warrant',
  'cites-1373': 'trap.status-law',
};

/** What happened, and what to do. */
export function failureWords(code: ReadingFailure): readonly [PaperKey, PaperKey] {
  switch (code) {
    case 'empty':
    case 'pdf-without-pages':
      return ['failed.empty', 'help.again'];
    case 'too-large':
    case 'too-much-text':
    case 'too-many-pages':
    case 'too-many-pixels':
      return ['failed.large', 'help.photograph'];
    case 'too-slow':
      return ['failed.slow', 'help.photograph'];
    case 'heic':
      return ['failed.heic', 'help.camera'];
    case 'other-picture':
    case 'archive':
    case 'office-file':
    case 'not-a-paper':
      return ['failed.kind', 'help.photograph'];
    case 'program':
      return ['failed.program', 'help.program'];
    case 'damaged-picture':
    case 'damaged-pdf':
      return ['failed.damaged', 'help.photograph'];
    case 'locked-pdf':
      return ['failed.locked', 'help.photograph'];
    case 'no-words':
      return ['failed.no-words', 'help.sharper'];
    case 'reader-missing':
    case 'not-fetched':
      return ['failed.not-fetched', 'help.by-eye'];
    case 'stopped':
      return ['failed.stopped', 'help.by-eye'];
  }
}
