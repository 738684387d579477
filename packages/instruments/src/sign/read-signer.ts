/**
 * Finds the issuer's signature on one document: by the label of its line, else by a title under a name.
 * An empty line, underscores only, is an absent signature. federal.md §0 rules 1 to 3.
 */
import { distance as edits } from 'fastest-levenshtein';
import { foldedText } from '../match/fold.ts';
import { bestApart, type Find, type Finds } from '../match/finds.ts';
import type { PacketText, Range } from '../packet/packet-text.ts';
import type { Kind, SignerRole } from '../taxonomy/schema.ts';
import { lineValue } from './line-value.ts';
import { misreadTitle } from './misread-title.ts';
import { PRINTED_NAME_LABELS, SIGNATURE_LABELS, type SignatureLabel } from './signature-labels.ts';
import { COURT_ROLES, ROLE_TITLES } from './role-titles.ts';
import type { SignerFound } from './signer.ts';
import { readUnlabelled, titleFinds, type TitleFind } from './unlabelled-signature.ts';
import {
  cleanName,
  hasSignatureMark,
  isFilled,
  isRanked,
  isSamePerson,
  isStamp,
  looksLikeName,
} from './written-name.ts';

interface Labelled extends Find {
  readonly by: SignatureLabel['by'];
}

export function readSigner(
  text: PacketText,
  finds: Finds,
  range: Range,
  kind: Kind | undefined,
): SignerFound {
  const labels = issuerLabels(finds, range).filter((label) => isWhole(text, label));
  const titles = titleFinds(text, finds, range);
  const read = labels.map((label) => fromLabel(text, finds, range, label, titles, kind));
  const filled = read.find(({ present }) => present);
  const wanted = read.find(
    ({ role }) => kind && (kind.issuedBy.includes(role) || role === kind.signer),
  );
  const found = (wanted?.present === true ? wanted : undefined) ?? filled ?? wanted ?? read[0];
  if (found) return found;
  return readUnlabelled(text, range, titles, kind);
}

/** The word "signature" alone is a label only where nothing else stands with it. */
function isWhole(text: PacketText, label: Find): boolean {
  if (label.to - label.from > 1 || label.size > 10) return true;
  const piece = text.pieceAt(label.from);
  const word = text.words[label.from]!.text;
  return /^\(.*\)$/.test(word) || word.endsWith(':') || piece.to - piece.from === 1;
}

export function issuerLabelFinds(finds: Finds, range: Range): readonly Find[] {
  return issuerLabels(finds, range);
}

/** Labels of the issuer's own lines; of labels over the same words the longest counts. */
function issuerLabels(finds: Finds, range: Range): readonly Labelled[] {
  return bestApart(
    SIGNATURE_LABELS.flatMap(({ text, by }) =>
      finds.within(text, range).map((find) => ({ ...find, by })),
    ),
  ).filter(({ by }) => by !== 'not-the-issuer');
}

function fromLabel(
  text: PacketText,
  finds: Finds,
  range: Range,
  label: Labelled,
  titles: readonly TitleFind[],
  kind: Kind | undefined,
): SignerFound {
  const value = lineValue(text, label, range);
  const printed = printedName(text, finds, range, label);
  const near = nearestTitle(text, titles, [
    label,
    ...(value ? [value] : []),
    ...(printed ? [printed] : []),
  ]);
  const beside = misreadTitle(text, label, kind);
  // An officer's words under a judge's line outweigh a judge's title found near it.
  const title =
    label.by === 'judge' && beside === 'immigration-officer' ? beside : (near?.role ?? beside);
  const written = value === undefined ? '' : text.text(value);
  const ranked = kind?.court !== null && kind !== undefined && isRanked(written);
  const role = ranked ? 'other-official' : roleOf(label.by, title, kind);
  // A stamp on a court's line is nobody's hand; the printed name beneath it may be in such capitals.
  const stamped = kind?.court !== null && value !== label && isStamp(written);
  const present = value !== undefined && !stamped;
  const doubted =
    COURT_ROLES.has(role) &&
    ((near !== undefined && isQualified(text, near)) ||
      isAnothers(written, printed ? text.text(printed) : near && text.pieceAt(near.from).text));
  const name = present
    ? (nameFrom(printed && text.text(printed)) ?? nameFrom(text.text(value)))
    : null;
  return {
    role,
    name,
    present,
    line: true,
    titleRead: title !== undefined && !doubted,
    legible: value !== undefined && (name !== null || isMark(text.text(value)) || value === label),
    words: [...(value ? [value] : []), label, ...(near ? [near] : [])],
  };
}

/** Words that are neither a mark nor a scrawl, and not the name that is printed with them. */
function isAnothers(written: string, printed: string | undefined): boolean {
  if (printed === undefined || nameFrom(printed) === null || isMark(written)) return false;
  return written.trim().split(/\s+/).length >= 2 && !isSamePerson(written, printed);
}

const PLAIN_BEFORE = /[,;:.()|–-]$|^(?:chief|senior|acting|judge|hon|the)$/i;
const OF_THE_STATES = foldedText('states');
const OF_IMMIGRATION = foldedText('immigration');

/** `… Immigration Magistrate Judge`: a word before the title that no court's title has, whatever it was. */
function isQualified(text: PacketText, title: TitleFind): boolean {
  if (title.role !== 'magistrate-judge') return false;
  const line = text.text(text.pieceAt(title.from)).split(/\s+/).map(foldedText);
  if (line.some((word) => edits(word, OF_IMMIGRATION) <= 4)) return true;
  const before = text.words[title.from - 1];
  if (
    title.size > BARE_TITLE ||
    before === undefined ||
    before.piece !== text.words[title.from]!.piece
  )
    return false;
  return !PLAIN_BEFORE.test(before.text) && edits(foldedText(before.text), OF_THE_STATES) > 2;
}

/** Letters of `Magistrate Judge` without a court before it. */
const BARE_TITLE = foldedText('magistrate judge').length;

/** A mark of signing, or the scrawl that recognition makes of a signature. */
function isMark(words: string): boolean {
  return hasSignatureMark(words) || /[~¢«»]/.test(words);
}

function nameFrom(text: string | undefined): string | null {
  if (text === undefined) return null;
  const name = cleanName(text);
  return looksLikeName(name) ? name : null;
}

function printedName(text: PacketText, finds: Finds, range: Range, label: Find): Range | undefined {
  for (const phrase of PRINTED_NAME_LABELS) {
    const near = finds
      .within(phrase, range)
      .filter((find) => Math.abs(lineOf(text, find) - lineOf(text, label)) <= 6)
      .sort(
        (a, b) =>
          Math.abs(lineOf(text, a) - lineOf(text, label)) -
          Math.abs(lineOf(text, b) - lineOf(text, label)),
      );
    const [first] = near;
    const value = first && lineValue(text, first, range);
    if (value && isFilled(text.text(value))) return value;
  }
  return undefined;
}

/** The title that stands with the signature: on its line, or within three lines below. */
function nearestTitle(
  text: PacketText,
  titles: readonly TitleFind[],
  anchors: readonly Range[],
): TitleFind | undefined {
  const lines = anchors.map((anchor) => lineOf(text, anchor));
  const low = Math.min(...lines);
  const high = Math.max(...lines) + 3;
  const center = lineOf(text, anchors[0]!);
  return titles
    .filter((title) => {
      const line = lineOf(text, title);
      return (
        line >= low &&
        line <= high &&
        anchors[0]!.from !== title.from &&
        !inside(title, anchors[0]!)
      );
    })
    .sort((a, b) => distance(text, a, center) - distance(text, b, center))[0];
}

/** Below counts as nearer than above: what stands above belongs to the text. */
function distance(text: PacketText, title: Range, line: number): number {
  const away = lineOf(text, title) - line;
  return away < 0 ? -away * 3 + 1 : away;
}

function inside(inner: Range, outer: Range): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function lineOf(text: PacketText, range: Range): number {
  return text.words[range.from]!.line;
}

const JUDGES: ReadonlySet<SignerRole> = new Set<SignerRole>(
  ROLE_TITLES.map(({ role }) => role).filter((role) => /judge/.test(role)),
);

function roleOf(
  by: SignatureLabel['by'],
  title: SignerRole | undefined,
  kind: Kind | undefined,
): SignerRole {
  switch (by) {
    case 'judge':
      // The line is a judge's; which judge, the title says. A title that no judge bears is no judge's.
      return title ?? (kind?.court === 'state' ? 'state-judge' : 'magistrate-judge');
    case 'title':
      return onOwnForm(title, kind) ?? kind?.signer ?? 'other-official';
    case 'not-the-issuer':
      return 'other-official';
    case 'immigration-officer':
      return title !== undefined && JUDGES.has(title) ? title : 'immigration-officer';
    default:
      return by;
  }
}

/** An agent of the department who signs its immigration form signs as an immigration officer. */
export function onOwnForm(
  title: SignerRole | undefined,
  kind: Kind | undefined,
): SignerRole | undefined {
  return title === 'other-official' && kind?.signer === 'immigration-officer' ? kind.signer : title;
}
