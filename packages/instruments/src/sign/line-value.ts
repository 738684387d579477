/**
 * What is written on the line that a label belongs to: before the label or after it on the same line, or
 * above it. Undefined where nothing is.
 */
import { distance } from 'fastest-levenshtein';
import { foldedText } from '../match/fold.ts';
import type { Box } from '../page/page.ts';
import type { PacketText, Piece, Range } from '../packet/packet-text.ts';
import {
  hasSignatureMark,
  isBlankLine,
  isFilled,
  looksLikeName,
  saysUnsigned,
} from './written-name.ts';

const PRINTED =
  /^\W*(?:signature|printed|print|name|title|date|dated|city|state|office|place|time|clerk of court|or|date and time issued|case no|sworn|page)\b[^:]*:?\W*$/i;

export function lineValue(text: PacketText, label: Range, within: Range): Range | undefined {
  const piece = text.pieceAt(label.from);
  return (
    besideInPiece(text, label, piece) ??
    leftOf(text, piece) ??
    above(text, label, piece, within) ??
    inkAbove(text, label)
  );
}

/** `Signature of Officer: H. Park`, `(Signature of Immigration Officer) T Lindqvist`, `V. Kite Complainant's signature`. */
function besideInPiece(text: PacketText, label: Range, piece: Piece): Range | undefined {
  const after = { from: label.to, to: piece.to };
  const afterText = text.text(after).replace(/^\W*\((?:sign in ink)\)/i, '');
  if (after.to > after.from && isValue(afterText)) return after;
  if (/:\W*$/.test(text.text(label)) || after.from === piece.to) {
    const next = text.pieces[text.words[label.from]!.piece + 1];
    const colon = /:\W*$/.test(text.text({ from: label.from, to: piece.to }));
    if (colon && next?.line === piece.line && isValue(next.text)) return next;
  }
  const before = { from: piece.from, to: label.from };
  return before.to > before.from && isValue(text.text(before)) && !isFragment(text.text(before))
    ? before
    : undefined;
}

/** `W. Pemberley   (Signature of authorized deciding official)`. */
function leftOf(text: PacketText, piece: Piece): Range | undefined {
  const left = text.pieces[text.words[piece.from]!.piece - 1];
  if (left?.line !== piece.line) return undefined;
  return isValue(left.text) && looksLikeName(left.text) ? left : undefined;
}

function above(text: PacketText, label: Range, piece: Piece, within: Range): Range | undefined {
  const box = text.box({ from: label.from, to: label.to });
  const slack = 10 * text.pages[piece.page]!.characterWidth;
  let seen = 0;
  for (let number = piece.line - 1; number >= 0 && seen < 2; number--) {
    const line = text.lines[number]!;
    if (line.page !== piece.page || line.to <= within.from) return undefined;
    if (line.to === line.from) {
      if (piece.line - number > 2) return undefined;
      continue;
    }
    seen++;
    const over = text.pieces
      .slice(line.pieces.from, line.pieces.to)
      .filter((each) => overlaps(text.box(each), box, slack));
    if (over.some((each) => isBlankLine(each.text))) return undefined;
    const value = over.find((each) => isValue(each.text) && isNearest(text, each, piece));
    if (value) return value;
    // A line of print above the label: nothing was written between them.
    if (over.length > 0) return undefined;
  }
  return undefined;
}

/** What stands above belongs to the label nearest to it on the line of labels. */
function isNearest(text: PacketText, value: Piece, piece: Piece): boolean {
  const line = text.lines[piece.line]!;
  const at = middle(text.box(value));
  const own = Math.abs(middle(text.box(piece)) - at);
  return text.pieces
    .slice(line.pieces.from, line.pieces.to)
    .every((other) => other.from === piece.from || Math.abs(middle(text.box(other)) - at) >= own);
}

function middle({ x, width }: Box): number {
  return x + width / 2;
}

/** A scrawl that gave no words, where the label's line is. */
function inkAbove(text: PacketText, label: Range): Range | undefined {
  const page = text.pages[text.words[label.from]!.page]!;
  const box = text.box(label);
  const found = page.ink?.some(
    (ink) =>
      overlaps(ink, box, 6 * page.characterWidth) &&
      ink.y + ink.height <= box.y + box.height &&
      box.y - (ink.y + ink.height) <= 3 * box.height,
  );
  return found ? label : undefined;
}

function overlaps(a: Box, b: Box, slack: number): boolean {
  return a.x < b.x + b.width + slack && b.x < a.x + a.width + slack;
}

/** Words that stand on forms near lines for signing, whatever was misread in them. */
const PRINT = [
  'clerk of court',
  'printed name and title',
  'city and state',
  'date and time issued',
  'judges signature',
  'issuing officers signature',
  'executing officers signature',
  'signature of clerk or deputy clerk',
  'attorneys signature',
  'certification',
  'so ordered',
].map(foldedText);

function isPrint(text: string): boolean {
  const folded = foldedText(text);
  return PRINT.some((print) => {
    const part = folded.slice(0, print.length);
    return (
      distance(part, print) <= Math.floor(print.length / (print.length > 10 ? 3 : 4)) ||
      (folded.length >= 6 && print.includes(folded))
    );
  });
}

/** The rest of a label: `udge's` before `signature`. */
function isFragment(text: string): boolean {
  const folded = foldedText(text);
  return folded.length >= 4 && PRINT.some((print) => print.includes(folded));
}

function isValue(text: string): boolean {
  const bare = text.trim();
  if (!isFilled(bare) || PRINTED.test(bare) || saysUnsigned(bare)) return false;
  if (/^\(.*\)?$/.test(bare) || bare.length > 70 || isPrint(bare)) return false;
  if (
    /^\W*(?:date|city and state|printed name|dated|executed|or|title|office)\b/i.test(bare) &&
    !hasSignatureMark(bare)
  ) {
    return false;
  }
  // The heading of a numbered box: `5. Authorized Official`.
  if (/^\d{1,2}[.)]\s*\p{L}/u.test(bare) && !hasSignatureMark(bare)) return false;
  // A sentence above the line is print.
  return (
    hasSignatureMark(bare) ||
    looksLikeName(bare) ||
    bare.split(/\s+/).length <= 5 ||
    /[~¢+]/.test(bare)
  );
}
