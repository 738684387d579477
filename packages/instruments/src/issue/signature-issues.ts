/** Faults of signing: empty lines, wrong titles, papers that no court has made. */
import { issue, type FoundIssue } from './catalogue.ts';
import type { Document } from './document.ts';
import { COURT_ROLES } from '../sign/role-titles.ts';
import { datesIn } from '../field/dates.ts';

/** Papers that nobody signs. */
const UNSIGNED_BY_NATURE: ReadonlySet<string> = new Set([
  'verbal-phone',
  'verbal-in-person',
  'save-query',
  'fingerprint-share',
  'statutory-report',
  'ncic-admin-hit',
  'letter-email',
  'foia-request',
  'doj-demand-letter',
  'tracer',
  'i-213',
  'i9-noi',
  'nsl',
  'preservation-2703f',
  '287g-solicitation',
  'g-28',
]);

/** 8 CFR 287.4(a)(1) and 19 USC 1509(a), as the digest has them: these ranks and above. */
const SUBPOENA_RANKS =
  /field office director|fod\b|special agent in charge|\bsac\b|sddo|supervisory|patrol agent in charge|port director|chief|director|resident agent in charge|\brac\b|unit chief/i;

export function signatureIssues(document: Document): readonly FoundIssue[] {
  const { kind, signer, shape, plain } = document;
  const found: FoundIssue[] = [];
  const proposed = shape.proposed.length > 0;
  if (proposed && kind.court !== null) found.push(issue('proposed-order'));
  if (kind.id === 'writ-habeas' && shape.petition.length > 0 && shape.commands.length === 0) {
    found.push(issue('petition-only'));
  }
  if (document.mark) {
    const words = document.text.text(document.mark);
    const whom = kind.court === null ? 'the office that issued it' : 'the clerk of the court';
    found.push(issue('marked-cancelled', { words, whom }));
  }
  if (!signer.present && !UNSIGNED_BY_NATURE.has(kind.id)) {
    found.push(issue(signer.line ? 'unsigned' : 'no-signature-found'));
  }
  if (kind.shape !== 'note' && datesIn(plain).length === 0 && !UNSIGNED_BY_NATURE.has(kind.id)) {
    found.push(issue('undated'));
  }
  if (
    signer.present &&
    kind.issuedBy.some((role) => COURT_ROLES.has(role)) &&
    !signer.titleRead &&
    kind.court !== null &&
    kind.id !== 'ao-88b'
  ) {
    found.push(issue('signer-title-unread'));
  }
  if (signer.present && (kind.id === 'i-138' || kind.id === 'customs-summons-3115')) {
    const words = signer.words.map((range) => document.text.text(range)).join(' ');
    const title = titleNear(document, words);
    if (title !== undefined && !SUBPOENA_RANKS.test(title)) {
      found.push(issue('signer-not-entitled', { title }));
    }
  }
  if (signer.present && !signer.legible && kind.issuedBy.length > 0) {
    found.push(issue('signature-unread'));
  }
  if (kind.court !== null && !shape.docket) found.push(issue('no-docket-number'));
  return found;
}

const TITLE =
  /\b(?:deportation officer|special agent(?! in charge)|enforcement officer|immigration enforcement agent|auditor|analyst|border patrol agent)\b/i;

function titleNear({ text, range, signer }: Document, words: string): string | undefined {
  const line = signer.words[0] ? text.words[signer.words[0].from]!.line : undefined;
  if (line === undefined) return undefined;
  const around = text.lines
    .slice(Math.max(0, line - 1), line + 4)
    .filter(({ from, to }) => from >= range.from && to <= range.to)
    .map((each) => text.text(each))
    .join(' ');
  if (SUBPOENA_RANKS.test(`${words} ${around}`)) return undefined;
  return TITLE.exec(`${words} ${around}`)?.[0];
}
