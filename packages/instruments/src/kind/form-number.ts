/**
 * Numbers of forms, read through misread digits: `I-2OO` is I-200. A letter at the end is part of the
 * number: I-247 and I-247A are different forms.
 */
import { DIGIT_CLASS, digitsOf } from '../match/digits.ts';
import type { PacketText, Piece, Range } from '../packet/packet-text.ts';

export interface FormNumber extends Range {
  readonly number: string;
  /** It stands as a form prints its own number: at the foot or head, not in a sentence. */
  readonly own: boolean;
}

const D = DIGIT_CLASS;
const SHAPES: readonly {
  readonly pattern: RegExp;
  readonly number: (match: RegExpExecArray) => string;
}[] = [
  {
    pattern: new RegExp(
      `(?<![A-Za-z0-9-])[I1l|][-–—~. ]{1,2}(${D}{3})([A-Z])?(?![A-Za-z0-9])`,
      'g',
    ),
    number: (match) => `I-${digitsOf(match[1] ?? '')}${match[2] ?? ''}`,
  },
  {
    pattern: new RegExp(`(?<![A-Za-z0-9])A[O0Q][ -]?(${D}{2,3})([A-D])?(?![A-Za-z0-9])`, 'g'),
    number: (match) => `AO ${digitsOf(match[1] ?? '')}${match[2] ?? ''}`,
  },
  {
    pattern: new RegExp(`(?<![A-Za-z0-9])(EOIR|E0IR|G|DEA)[-–—~](${D}{2,3})(?![A-Za-z0-9])`, 'g'),
    number: (match) => `${(match[1] ?? '').replace('0', 'O')}-${digitsOf(match[2] ?? '')}`,
  },
  {
    pattern: new RegExp(`(?:DHS|CBP|CF|ICE)? ?F[o0]r(?:m|rn) (3${D}{3})(?![A-Za-z0-9])`, 'g'),
    number: (match) => `DHS ${digitsOf(match[1] ?? '')}`,
  },
];

/** Words that stand beside a form's own number, and no sentence around it. */
const BESIDE =
  /\b(?:d[hb]s|ice|cbp|uscis|eoir|ao|f[o0]r(?:m|rn)|rev|edition|page|of|no|u\.?s\.?|local|previous editions? (?:are )?obsolete)\b/gi;

export function formNumbersIn(text: PacketText, range: Range): readonly FormNumber[] {
  return text.piecesIn(range).flatMap((piece) => numbersOf(piece, text));
}

function numbersOf(piece: Piece, text: PacketText): readonly FormNumber[] {
  if (!/\d|[OlIZSB]{2}/.test(piece.text)) return [];
  const found: FormNumber[] = [];
  for (const { pattern, number } of SHAPES) {
    for (const match of piece.text.matchAll(pattern)) {
      const from = piece.from + wordsBefore(piece.text, match.index);
      const to = Math.min(
        piece.to,
        piece.from + wordsBefore(piece.text, match.index + match[0].trimEnd().length - 1) + 1,
      );
      found.push({
        number: number(match),
        from,
        to,
        own: standsAlone(piece.text, match[0]),
      });
    }
  }
  return found.length > 0 && text.words.length > 0 ? found : [];
}

/** Few letters beside it: an edition, a page, the department. */
function standsAlone(piece: string, number: string): boolean {
  const rest = piece
    .replace(number, ' ')
    .replace(/\((?:rev\.?|page)?[^)]{0,24}\)/gi, ' ')
    .replace(BESIDE, ' ')
    .replace(/[^A-Za-z]/g, '');
  return rest.length <= 6;
}

function wordsBefore(text: string, at: number): number {
  return text.slice(0, at).split(' ').length - 1;
}
