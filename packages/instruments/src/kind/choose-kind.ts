/**
 * Decides what a document is, or that it cannot be told. Mixed or thin evidence is not settled: calling a
 * paper judicial that is not, and missing a judge's order, are the two errors that matter.
 */
import type { PacketText, Range } from '../packet/packet-text.ts';
import type { SignerFound } from '../sign/signer.ts';
import { COURT_ROLES } from '../sign/role-titles.ts';
import type { Kind } from '../taxonomy/schema.ts';
import { kindOf } from '../taxonomy/taxonomy.ts';
import type { Candidate } from './candidates.ts';
import type { Shape } from './shape.ts';

/** Why a paper was left unrecognised. */
export type Doubt =
  | 'nothing-known'
  | 'thin'
  | 'two-kinds'
  | 'court-and-department'
  | 'narrates'
  | 'quoted'
  | 'unknown-court-paper';

export interface Choice {
  readonly kind: Kind | undefined;
  readonly candidate: Candidate | undefined;
  readonly doubt: Doubt | undefined;
  /** 0 to 1: how much evidence, how clear of the next kind. */
  readonly confidence: number;
}

const ANY_ORDER = 'court-order-enforcing-subpoena';

/** Evidence that a form, an order and a letter need. */
const ENOUGH = { form: 6, order: 6, printout: 3.4, note: 3.4, letter: 3.4 } as const;
const CLEAR_OF_NEXT = 1.2;
/** Of a court's form, more than a letter quotes. */
const WHOLE_FORM = 15;

export function chooseKind(
  text: PacketText,
  range: Range,
  shape: Shape,
  ranked: readonly Candidate[],
): Choice {
  const fit = ranked.filter((candidate) => fits(candidate, shape));
  const [best] = fit;
  const courtTop = topIssuers(text, range, shape);
  if (!best) {
    if (shape.email || isPlainLetter(shape)) return letter(ranked, shape);
    if (courtTop.size > 1) return unrecognised(ranked[0], 'court-and-department');
    return unrecognised(
      ranked[0],
      shape.headings.some(isCourt) ? 'unknown-court-paper' : 'nothing-known',
    );
  }
  const next = fit.find((other) => other !== best && !sameFamily(best.kind, other.kind));
  if (next && best.score - next.score < CLEAR_OF_NEXT && !kindBeats(best, next)) {
    return unrecognised(best, 'two-kinds');
  }
  const { kind } = best;
  const mixed = courtTop.size > 1;
  if (mixed && kind.shape !== 'letter' && kind.shape !== 'note')
    return unrecognised(best, 'court-and-department');
  if (kind.court !== null) {
    if (courtTop.has('department')) {
      // A letter on a department's paper that quotes a court.
      const quotes = shape.letter && !shape.headings.some(isCourt);
      return quotes ? letter(ranked, shape) : unrecognised(best, 'court-and-department');
    }
    if (shape.email) return letter(ranked, shape);
    // Without a title of its own it may be another of the court's papers: one that tracks, or that asks.
    if (best.titles.length === 0 && (shape.otherTitle || (shape.asks && kind.court === 'state')))
      return unrecognised(best, 'unknown-court-paper');
    if (shape.narrates && best.decisive.length < 4) return unrecognised(best, 'narrates');
    if (!courtStands(best, shape)) {
      return shape.letter ? letter(ranked, shape) : unrecognised(best, 'thin');
    }
  } else if (
    courtTop.has('court') ||
    // Below a letter, on its page, stands what a court commands.
    (kind.shape === 'letter' &&
      !shape.email &&
      shape.headings.some(isCourt) &&
      shape.commands.length > 0)
  ) {
    return unrecognised(
      best,
      kind.shape === 'letter' ? 'unknown-court-paper' : 'court-and-department',
    );
  }
  if (
    shape.narrates &&
    !shape.email &&
    kind.shape !== 'note' &&
    best.titles.length === 0 &&
    best.forms.length === 0
  ) {
    return unrecognised(best, 'narrates');
  }
  return { kind, candidate: best, doubt: undefined, confidence: confidenceOf(best, next) };
}

/** A signature that contradicts the form: an immigration officer's under a judge's warrant. */
export function contradicts(kind: Kind, signer: SignerFound): boolean {
  if (!signer.present || !signer.titleRead) return false;
  if (kind.court !== null && kind.issuedBy.length > 0) {
    return signer.role === 'immigration-officer' || signer.role === 'immigration-judge';
  }
  if (kind.court === null && kind.shape !== 'letter') return COURT_ROLES.has(signer.role);
  return false;
}

function fits(candidate: Candidate, shape: Shape): boolean {
  // Every order of a court has most of its wording; what it is about tells it.
  if (candidate.kind.id === ANY_ORDER && candidate.decisive.length === 0 && !shape.demandsRecords) {
    return false;
  }
  const { kind, score, titles, forms, decisive, strong } = candidate;
  if (score < ENOUGH[kind.shape]) return false;
  switch (kind.shape) {
    case 'form':
      // A letter that names a form has nothing of its text.
      if ((shape.letter || shape.email) && decisive.length + strong.length === 0) return false;
      return titles.length + forms.length > 0 ? score >= ENOUGH.form : decisive.length >= 2;
    case 'order':
      return titles.length > 0 || decisive.length > 0 || strong.length >= 3;
    case 'letter':
      if (kind.id === 'letter-email') return shape.email || (shape.letter && shape.addresses);
      return shape.addresses || shape.email || titles.length > 0;
    case 'note':
    case 'printout':
      return true;
  }
}

/** A court's paper stands under the court's name, or says so much of the form that the name was cut off. */
function courtStands({ kind, decisive, titles }: Candidate, shape: Shape): boolean {
  const issuer = kind.court === 'state' ? 'state-court' : 'federal-court';
  const headed = shape.headings.some((heading) => heading.issuer === issuer);
  if (kind.shape === 'form') return headed || (decisive.length >= 3 && titles.length > 0);
  if (!headed) return false;
  return kind.court === 'state' || shape.docket;
}

type Side = 'court' | 'department';

/** Whose heading stands at the top; two sides at once is a mixed paper. */
function topIssuers(text: PacketText, range: Range, shape: Shape): ReadonlySet<Side> {
  const first = text.words[range.from]?.line ?? 0;
  const filled = text.linesIn(range).filter((line) => line.to > line.from);
  const last = filled[Math.min(7, filled.length - 1)];
  const end = last ? text.words[last.from]!.line : first;
  const sides = new Set<Side>();
  let courtAt: number | undefined;
  for (const heading of shape.headings) {
    if (text.words[heading.from]!.line > end) continue;
    const line = text.words[heading.from]!.line;
    if (isCourt(heading)) {
      sides.add('court');
      courtAt ??= line;
    }
    // Further below a court's name a department is a party of the case.
    if (heading.issuer === 'homeland-security' && line <= (courtAt ?? line) + 1) {
      sides.add('department');
    }
  }
  return sides;
}

function isCourt({ issuer }: { readonly issuer: string }): boolean {
  return issuer === 'federal-court' || issuer === 'state-court';
}

function isPlainLetter(shape: Shape): boolean {
  return shape.letter && shape.addresses && !shape.narrates && !shape.headings.some(isCourt);
}

function letter(ranked: readonly Candidate[], shape: Shape): Choice {
  const kind = kindOf('letter-email');
  const candidate = ranked.find((each) => each.kind === kind);
  if (shape.narrates && !shape.email) return unrecognised(candidate, 'narrates');
  // So much of a court's form is no quotation: the paper itself may stand below the letter.
  const court = ranked.find((each) => each.kind.court !== null);
  if (court && court.score >= WHOLE_FORM && !shape.email)
    return unrecognised(court, 'unknown-court-paper');
  const known = Math.max(0, candidate?.score ?? 0);
  return {
    kind,
    candidate,
    doubt: undefined,
    confidence: rounded(0.45 + 0.4 * (known / (known + 3))),
  };
}

function unrecognised(candidate: Candidate | undefined, doubt: Doubt): Choice {
  const score = Math.max(0, candidate?.score ?? 0);
  return { kind: undefined, candidate, doubt, confidence: rounded(Math.min(0.4, score / 40)) };
}

/** Kinds that differ in small print: the better one is taken, since both have the same force. */
function sameFamily(a: Kind, b: Kind): boolean {
  return a.forceClass === b.forceClass && a.court === b.court && a.shape === b.shape;
}

/** A form's own number and title outweigh wording that other papers share. */
function kindBeats(a: Candidate, b: Candidate): boolean {
  const own = ({ titles, forms }: Candidate): number => titles.length + 2 * forms.length;
  return own(a) > 0 && own(b) === 0;
}

function confidenceOf(best: Candidate, next: Candidate | undefined): number {
  const enough = best.score / (best.score + 3);
  const clear = next ? Math.max(0, 1 - Math.max(0, next.score) / best.score) : 1;
  return rounded(Math.min(0.99, 0.35 + 0.4 * enough + 0.25 * clear));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
