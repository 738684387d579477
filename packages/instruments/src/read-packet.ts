/**
 * From pages to a reading: the packet is cut into its documents, and each is told for what it is, with
 * what is wrong with it, its force, who signed, the words relied on and the facts it offers. Pure; the
 * same pages and context give the same reading. docs/instruments.md.
 */
import { candidates, type Candidate } from './kind/candidates.ts';
import { chooseKind, contradicts, type Choice } from './kind/choose-kind.ts';
import { shapeOf, type Shape } from './kind/shape.ts';
import { foldedText } from './match/fold.ts';
import { vocabulary } from './kind/vocabulary.ts';
import type { Finds } from './match/finds.ts';
import { PacketText, type Range } from './packet/packet-text.ts';
import { splitPacket } from './packet/split-packet.ts';
import type { Page } from './page/page.ts';
import { readFiler } from './sign/form-filer.ts';
import { readSigner } from './sign/read-signer.ts';
import type { SignerFound } from './sign/signer.ts';
import type { DocumentReading, Evidence, Reading, ReadingContext } from './reading.ts';
import type { Kind } from './taxonomy/schema.ts';
import { judicialBy } from './kind/judicial.ts';
import { subjectName } from './field/subject-name.ts';
import { offeredFacts } from './fact/offered-facts.ts';
import { cancelledMark, undoneBy, undoneByTitle } from './issue/cancelled-mark.ts';
import { contentIssues } from './issue/content-issues.ts';
import { detainerIssues } from './issue/detainer-issues.ts';
import type { Document } from './issue/document.ts';
import { doubtIssues } from './issue/doubt-issues.ts';
import { formIssues } from './issue/form-issues.ts';
import { matchIssues } from './issue/match-issues.ts';
import { signatureIssues } from './issue/signature-issues.ts';
import { timeIssues } from './issue/time-issues.ts';

interface Part {
  readonly range: Range;
  readonly shape: Shape;
  readonly ranked: readonly Candidate[];
  readonly choice: Choice;
  readonly signer: SignerFound;
}

export function readPacket(pages: readonly Page[], context: ReadingContext = {}): Reading {
  const text = new PacketText(pages);
  if (text.words.length === 0) return { version: 1, documents: [] };
  const finds = vocabulary().findIn(text);
  const parts = splitPacket(text, finds).map((range) => partOf(text, finds, range));
  return {
    version: 1,
    documents: parts.map((part) =>
      readingOf(
        text,
        finds,
        part,
        context,
        parts.filter((other) => other !== part),
      ),
    ),
  };
}

function partOf(text: PacketText, finds: Finds, range: Range): Part {
  const shape = shapeOf(text, finds, range);
  const ranked = candidates(text, finds, range);
  const choice = chooseKind(text, range, shape, ranked);
  const signer = signerOf(text, finds, range, shape, choice);
  if (choice.kind && contradicts(choice.kind, signer)) {
    const doubted: Choice = {
      ...choice,
      kind: undefined,
      doubt: 'court-and-department',
      confidence: Math.min(choice.confidence, 0.4),
    };
    return { range, shape, ranked, choice: doubted, signer };
  }
  return { range, shape, ranked, choice, signer };
}

function signerOf(
  text: PacketText,
  finds: Finds,
  range: Range,
  shape: Shape,
  { kind }: Choice,
): SignerFound {
  const found = readSigner(text, finds, range, kind);
  if (kind?.id === 'g-28') return readFiler(text, range, found);
  // A name typed under an e-mail is no signature.
  return shape.email ? { ...found, present: false } : found;
}

const UNRECOGNISED = 'unrecognised';
const MOST_EVIDENCE = 8;

function readingOf(
  text: PacketText,
  finds: Finds,
  { range, shape, ranked, choice, signer }: Part,
  context: ReadingContext,
  others: readonly Part[],
): DocumentReading {
  const { kind, candidate, confidence } = choice;
  const words = evidenceRanges(candidate, shape);
  const ranges = [...words, ...signer.words];
  const evidence = ranges.map((each) => evidenceOf(text, each));
  const shown = { role: signer.role, name: signer.name, present: signer.present };
  if (!kind) {
    return {
      kind: UNRECOGNISED,
      judicial: false,
      signer: shown,
      force: null,
      issues: doubtIssues(choice, ranked, shape),
      confidence,
      evidence,
      facts: [
        {
          fact: 'paper.kind',
          value: UNRECOGNISED,
          because: 'It could not be told what it is.',
          confidence,
          evidence: [],
        },
      ],
    };
  }
  const mark = markOf(text, { range, shape, kind }, others);
  const document: Document = {
    text,
    finds,
    range,
    kind,
    candidate,
    shape,
    signer,
    context,
    mark,
    beside: others.flatMap((other) => other.choice.kind?.id ?? []),
    subject: subjectName(text, finds, range),
    plain: text.plain(range),
  };
  const judicial = judicialBy(document);
  if (mark) evidence.push(evidenceOf(text, mark));
  return {
    kind: kind.id,
    judicial,
    signer: shown,
    force: kind.forceClass,
    issues: [
      ...signatureIssues(document),
      ...detainerIssues(document),
      ...matchIssues(document),
      ...timeIssues(document),
      ...formIssues(document),
      ...contentIssues(document),
    ],
    confidence,
    evidence,
    facts: offeredFacts(document, {
      kind: words.map((_, index) => index),
      signer: signer.words.map((_, index) => words.length + index),
      confidence,
    }),
  };
}

/** On the paper itself, else where an order of a court stapled to it undoes it. */
function markOf(
  text: PacketText,
  { range, shape, kind }: Pick<Part, 'range' | 'shape'> & { readonly kind: Kind },
  others: readonly Part[],
): Range | undefined {
  if (shape.email || kind.shape === 'letter' || kind.shape === 'note') return undefined;
  const own = cancelledMark(text, range);
  if (own || kind.issuedBy.length === 0) return own;
  const title = foldedText(kind.title);
  return (
    others
      .filter((other) => mayUndo(other))
      .flatMap((other) => undoneBy(text, other.range))
      // Its heading may hang together with the paper that it undoes.
      .concat(/warrant/i.test(kind.title) ? undoneByTitle(text, range) : [])
      .find(({ noun }) => title.includes(noun))?.words
  );
}

function mayUndo({ shape }: Part): boolean {
  const court = shape.headings.some(({ issuer }) => issuer.endsWith('-court'));
  return court && !shape.email && shape.proposed.length === 0;
}

/** The strongest words first. */
function evidenceRanges(candidate: Candidate | undefined, shape: Shape): readonly Range[] {
  const heading = shape.headings.slice(0, 1);
  if (!candidate) return heading;
  const { titles, forms, decisive, strong, weak } = candidate;
  const all = [...titles.slice(0, 2), ...forms.slice(0, 1), ...decisive, ...strong];
  return (all.length > 0 ? [...all, ...heading] : [...heading, ...weak]).slice(0, MOST_EVIDENCE);
}

function evidenceOf(text: PacketText, range: Range): Evidence {
  return {
    text: text.text(range),
    page: text.words[range.from]!.page + 1,
    box: text.box(range),
  };
}
