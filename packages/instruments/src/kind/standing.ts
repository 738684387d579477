/**
 * Whether words stand as a title or a heading does: on a line of their own, and not in a sentence or a
 * list of enclosures. A letter that names a warrant is not a warrant.
 */
import { distance } from 'fastest-levenshtein';
import { foldedText } from '../match/fold.ts';
import type { PacketText, Piece, Range } from '../packet/packet-text.ts';

const QUIET = /^(?:no|nos|form|rev|page|of|the|a|an|for|in|and|edition|ao|re)\.?$/i;
/** A line that says what is sent along, or what a message is about. */
const NAMED_ONLY =
  /^\W*(?:encl(?:osures?|osed)?|attach(?:ments?|ed)?|cc|subject|subj|fwd?|exhibits?|tab|see|copy of|copies of|re:)\b/i;
const ITEM = /^\W*(?:\(?[0-9a-z]{1,2}[.)]|[•*‣▪-])\s/i;

/** The share of a line's own letters that these ranges cover; the line is a piece of a form's columns. */
export function shareOfPiece(text: PacketText, piece: Piece, ranges: readonly Range[]): number {
  let all = 0;
  let covered = 0;
  for (let at = piece.from; at < piece.to; at++) {
    const word = text.words[at]!.text;
    const inside = ranges.some(({ from, to }) => at >= from && at < to);
    // Numbers of cases, editions and pages stand beside titles.
    if (!inside && (/\d/.test(word) || QUIET.test(word.replace(/[()[\]:,]/g, '')))) continue;
    const letters = word.replace(/[^\p{L}\p{N}]/gu, '').length;
    all += letters;
    if (inside) covered += letters;
  }
  return all === 0 ? 0 : covered / all;
}

/** `I ask that a search warrant …`: words of a sentence before it. */
const SENTENCE = /(?:\p{Ll}{2,}\W+){2}/u;

const ASKING = ['application', 'petition', 'affidavit', 'motion', 'proposed'].map(foldedText);

/** `APPLICATION FOR A …`: the title of what is asked for, in the title of what asks. */
function asksFor(before: string): boolean {
  return before
    .split(' ')
    .map(foldedText)
    .some((word) =>
      ASKING.some((asking) => distance(word, asking) <= Math.floor(asking.length / 4)),
    );
}

/** Every line that the range touches is mostly these words. */
export function standsAlone(
  text: PacketText,
  range: Range,
  beside: readonly Range[] = [],
): boolean {
  return text.piecesIn(range).every((piece) => {
    if (NAMED_ONLY.test(piece.text) || ITEM.test(piece.text) || piece.text.endsWith(';'))
      return false;
    if (/^>|["“”]/.test(piece.text.trim())) return false;
    const before = text.text({ from: piece.from, to: Math.max(piece.from, range.from) });
    if (asksFor(before) || SENTENCE.test(before)) return false;
    return shareOfPiece(text, piece, [range, ...beside]) >= 0.58;
  });
}

const LIST = /^\W*(?:encl(?:osures?|osed|s)?|attachments?|exhibits?)\b/i;

/** Within a few lines below a line that says "Enclosures", without a gap but the one under it. */
export function inEnclosureList(text: PacketText, range: Range): boolean {
  const last = text.words[range.from]!.line;
  for (let number = last; number >= Math.max(0, last - 6); number--) {
    const line = text.lines[number]!;
    if (line.page !== text.lines[last]!.page) return false;
    if (LIST.test(text.text(line))) return true;
    const above = text.lines[number - 1];
    if (line.from === line.to && !(above && LIST.test(text.text(above)))) return false;
  }
  return false;
}
