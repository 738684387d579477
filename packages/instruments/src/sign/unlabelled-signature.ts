/**
 * Signatures without a label: `/s/` and a judge's title under an order, a closing under a letter. A typed
 * name alone above a title is no signature; a mark of signing, or a second name, is.
 */
import { bestApart, type Find, type Finds } from '../match/finds.ts';
import type { PacketText, Piece, Range } from '../packet/packet-text.ts';
import type { Kind, SignerRole } from '../taxonomy/schema.ts';
import { LETTER_CLOSINGS } from '../kind/cues.ts';
import { COURT_ROLES, ROLE_TITLES } from './role-titles.ts';
import type { SignerFound } from './signer.ts';
import {
  cleanName,
  hasSignatureMark,
  isBlankLine,
  isSamePerson,
  looksLikeName,
} from './written-name.ts';

export interface TitleFind extends Find {
  readonly role: SignerRole;
}

/** Of titles over the same words the longest counts. */
export function titleFinds(packet: PacketText, finds: Finds, range: Range): readonly TitleFind[] {
  return bestApart(
    ROLE_TITLES.flatMap(({ text, role }) =>
      finds.within(text, range).map((find) => ({ ...find, ...belowItsLine(packet, find), role })),
    ),
  );
}

/** A title stands below the line for signing: the end of a word above it is no part of it. */
function belowItsLine(packet: PacketText, { from, to }: Range): Range {
  const words = packet.words.slice(from, to);
  const rule = words.findLastIndex(({ text: word }) => /_{3,}/.test(word));
  return rule === -1 || rule === words.length - 1 ? { from, to } : { from: from + rule + 1, to };
}

const NOBODY: SignerFound = {
  role: 'nobody',
  name: null,
  present: false,
  line: false,
  titleRead: false,
  legible: false,
  words: [],
};

export function readUnlabelled(
  text: PacketText,
  range: Range,
  titles: readonly TitleFind[],
  kind: Kind | undefined,
): SignerFound {
  const lines = text.linesIn(range);
  const half = text.words[range.from]!.line + lines.length * 0.4;
  const blocks = titles
    .filter((title) => standsInBlock(text, title))
    // A letterhead names its office too; a letter is signed at its end.
    .filter((title) => kind?.shape !== 'letter' || text.words[title.from]!.line >= half)
    .map((title) => block(text, range, title, titles))
    .filter((found) => found.name !== null || found.present || found.line);
  const best =
    rightful(blocks, kind) ??
    awaited(blocks, kind) ??
    blocks.filter(({ present }) => present).at(-1) ??
    blocks.at(-1);
  if (kind?.shape === 'letter') return best ?? closing(text, range, kind);
  if (best) return best;
  return { ...NOBODY, role: kind?.signer ?? 'nobody' };
}

/** The signature that counts for this kind of paper: a judge's before a clerk's. */
function rightful(blocks: readonly SignerFound[], kind: Kind | undefined): SignerFound | undefined {
  const rank = ({ role }: SignerFound): number => kind?.issuedBy.indexOf(role) ?? -1;
  return blocks
    .filter((each) => each.present && rank(each) >= 0)
    .sort((a, b) => rank(a) - rank(b))[0];
}

/** The empty line of a court that has not signed, beside the names of those who ask it to. */
function awaited(blocks: readonly SignerFound[], kind: Kind | undefined): SignerFound | undefined {
  if (kind?.court === null || kind === undefined) return undefined;
  if (blocks.some(({ present, role }) => present && !ASKS_A_COURT.has(role))) return undefined;
  return blocks.findLast(({ present, role }) => !present && kind.issuedBy.includes(role));
}

const ASKS_A_COURT: ReadonlySet<SignerRole> = new Set<SignerRole>(['attorney', 'other-official']);

/** A title in a sentence is no signature block. */
function standsInBlock(text: PacketText, title: TitleFind): boolean {
  const piece = text.pieceAt(title.from);
  // In brackets it is print: the line for the judge's name, to whom a warrant is returned.
  if (text.words[title.from]!.text.startsWith('(')) return false;
  // `an attorney for legal advice` is a sentence; a small l may be a misread I.
  if (/^[a-km-z]/.test(text.words[title.from]!.text)) return false;
  const before = text.text({ from: piece.from, to: title.from });
  const after = text.text({ from: title.to, to: Math.max(title.to, piece.to) });
  const quiet = after.replace(/[^A-Za-z]/g, '').length <= 28 && !/[.;:]\s+\S/.test(after);
  return (
    quiet &&
    (before === '' ||
      looksLikeName(before) ||
      hasSignatureMark(before) ||
      before.split(' ').length <= 5)
  );
}

/** Words beside a name that say for what else than the order it stands there. */
const ATTRIBUTED =
  /\b(?:presented|submitted|prepared|drafted|requested|moved|served|reviewed) (?:by|on)\b|\bpresented\b\W|\brespectfully submitted\b|\bas to form\b|\bconsent(?:ed|s)?\b|^\W*(?:cc|copies)\b|\b(?:deponent|affiant|notary|attorney|counsel|detective)\b/i;

/**
 * What may be the signature over a court's title: up to the next person's words and no further; and where a
 * line for signing is left empty, nothing below it.
 */
function ownOf(
  near: readonly Piece[],
  here: Piece,
  titles: readonly TitleFind[],
): readonly Piece[] {
  const isAnothers = (piece: Piece): boolean =>
    ATTRIBUTED.test(piece.text) ||
    titles.some(
      ({ from, role }) => from >= piece.from && from < piece.to && !SIGNS_FOR_COURT.has(role),
    );
  const above = near.filter(({ line }) => line < here.line);
  const beside = near.filter(
    ({ line, text: words }) => line === here.line && !ATTRIBUTED.test(words),
  );
  const below = near.filter(({ line }) => line > here.line);
  const last = above.filter(isAnothers).at(-1)?.line ?? -1;
  const own = [...above.filter(({ line }) => line > last), ...beside];
  if (own.some(({ text: words }) => isBlankLine(words)))
    return own.filter(({ text: words }) => isBlankLine(words) || signsAlone(words));
  const first = below.find(isAnothers)?.line ?? Infinity;
  return [
    ...own,
    ...below.filter(({ line, text: words }) => line < first && hasSignatureMark(words)),
  ];
}

/** Over an empty line: a mark of signing and a name, and nothing that says whose else they are. */
function signsAlone(words: string): boolean {
  const all = words.split(/[\s_]+/).filter((word) => word !== '');
  return all.length <= 5 && hasSignatureMark(all.slice(0, 2).join(' '));
}

const SIGNS_FOR_COURT: ReadonlySet<SignerRole> = new Set<SignerRole>([
  ...COURT_ROLES,
  'court-clerk',
]);

function block(
  text: PacketText,
  range: Range,
  title: TitleFind,
  titles: readonly TitleFind[],
): SignerFound {
  const here = text.pieceAt(title.from);
  const around = neighbours(text, range, here);
  const near = SIGNS_FOR_COURT.has(title.role) ? ownOf(around, here, titles) : around;
  const before = { from: here.from, to: title.from };
  const beforeText = text.text(before);
  const names: Range[] = near.filter(
    ({ text: words }) => looksLikeName(words) || hasSignatureMark(words),
  );
  if (beforeText !== '' && (looksLikeName(beforeText) || hasSignatureMark(beforeText)))
    names.push(before);
  // `Deportation Officer G. Stonebridge`.
  const after = { from: title.to, to: Math.max(title.to, here.to) };
  if (here.from === title.from && title.role !== 'attorney' && looksLikeName(text.text(after))) {
    names.push(after);
  }
  const blank = near.some(({ text: words }) => isBlankLine(words)) || isBlankLine(beforeText);
  const marked = names.some((words) => hasSignatureMark(text.text(words)));
  // A court's clerk prints the judge's name; the judge signs over it. Letters are signed by their name.
  const present =
    marked || (!blank && (COURT_ROLES.has(title.role) ? isTwice(text, names) : names.length >= 1));
  // What is marked as signed is a name before anything that merely looks like one.
  const marks = names.filter((words) => hasSignatureMark(text.text(words)));
  const name =
    [...marks, ...names]
      .map((words) => cleanName(text.text(words)))
      .find((each) => looksLikeName(each)) ?? null;
  return {
    role: title.role,
    name: present ? name : null,
    present,
    line: blank || names.length > 0,
    titleRead: true,
    legible: marked || name !== null,
    words: [...names, title],
  };
}

/** One person's name in print and again by hand: two names of two persons are no signature. */
function isTwice(text: PacketText, names: readonly Range[]): boolean {
  const words = names.map((range) => text.text(range));
  return words.some((own, at) => words.slice(at + 1).some((other) => isSamePerson(own, other)));
}

/** Pieces of the same line, and of the three lines above and the two below, under one another. */
function neighbours(text: PacketText, range: Range, here: Piece): readonly Piece[] {
  const found: Piece[] = [];
  const slack = 12 * text.pages[here.page]!.characterWidth;
  const box = text.box(here);
  for (let number = here.line - 3; number <= here.line + 2; number++) {
    const line = text.lines[number];
    if (line?.page !== here.page || line.from < range.from || line.to > range.to) continue;
    for (const piece of text.pieces.slice(line.pieces.from, line.pieces.to)) {
      if (piece.from === here.from) continue;
      const other = text.box(piece);
      const under = other.x < box.x + box.width + slack && box.x < other.x + other.width + slack;
      if (number === here.line || under) found.push(piece);
    }
  }
  return found;
}

/** `Sincerely,` and a name below or beside it. */
function closing(text: PacketText, range: Range, kind: Kind): SignerFound {
  const pieces = text.piecesIn(range);
  const at = pieces.findLastIndex(({ text: words }) =>
    LETTER_CLOSINGS.some((closing) => words.toLowerCase().startsWith(closing.toLowerCase())),
  );
  if (at === -1) return { ...NOBODY, role: kind.signer };
  for (const piece of pieces.slice(at, at + 5)) {
    const words = piece.text.replace(/^[A-Za-z ]+,\s*/, '');
    if (!looksLikeName(words) || LETTER_CLOSINGS.includes(words.replace(/,$/, ''))) continue;
    return {
      role: kind.signer,
      name: cleanName(words),
      present: true,
      line: true,
      titleRead: false,
      legible: true,
      words: [piece],
    };
  }
  return { ...NOBODY, role: kind.signer, line: true };
}
