/**
 * Words on a paper that say it is no longer in force, where they stand as a mark: a stamp on a line of its
 * own, a sentence about this very paper, or an order of a court in the same packet that undoes it. What only
 * speaks of undoing (`the motion to quash is denied`, `unless vacated`) is none. Whether the mark is true is
 * not told: it may be forged or another paper's, so neither kind nor signer changes by it.
 */
import { distance } from 'fastest-levenshtein';
import { foldedText } from '../match/fold.ts';
import type { PacketText, Piece, Range } from '../packet/packet-text.ts';

const folded = (words: string): readonly string[] => words.split(' ').map(foldedText);

const MARKS = folded(
  'vacated quashed recalled withdrawn superseded void expired cancelled canceled revoked rescinded annulled',
);
const [EXPIRED] = folded('expired');
const NOUNS = folded('warrant order writ subpoena summons');
const BEFORE_STAMP = new Set([
  ...NOUNS,
  ...folded(
    'this the is was has been are now hereby notice status stamp stamped marked endorsed paper document ' +
      'search seizure arrest bench and null court judicial federal',
  ),
]);
const AFTER_STAMP = new Set(folded('by per on as dated date effective pursuant and see'));
const VERBS = new Set(folded('is was are has been be hereby now are'));
const LINKS = new Set(
  folded(
    'is be been being was are hereby not or and to the unless until if sooner otherwise when a of',
  ),
);
const CONDITIONS = new Set(
  folded(
    'if unless until after when where whether except without not may shall would before remainder part portion',
  ),
);
const ASKED = new Set(folded('motion request application denied'));
const UNDOING = folded('vacating quashing recalling withdrawing rescinding revoking');
const UNDO = new Set(folded('vacate quash recall withdraw rescind revoke'));

/** Words of a form that are near a mark and are none. */
const NEIGHBOURS = folded(
  'vacate vacates vacant quash quashes recall recalls withdraw withdraws supersede supersedes expire expires expiry ' +
    'received recorded reviewed rejected released renewed requested returned executed entered arrested served ' +
    'cancel cancels revoke revokes rescind rescinds avoid voice vote',
);

const bare = (word: string): string => foldedText(word.replaceAll('£', 'E'));

/** Running text has words like these by the hundred: there one slip is the most. */
function isMark(word: string, most = 2): boolean {
  const read = bare(word).replace(/o$/, 'd');
  if (read.length < 4 || read.length > 12 || NEIGHBOURS.includes(read)) return false;
  return MARKS.some((mark) => {
    if (Math.abs(read.length - mark.length) > 2) return false;
    const slips = distance(read, mark);
    if (slips === 0) return true;
    if (mark.length < 6 || slips > Math.min(most, Math.floor(mark.length / 4))) return false;
    // `EXPIRES` stands on many forms: a letter that could be either is not taken for the mark.
    const room = EXPIRED === mark ? 0 : 1;
    return NEIGHBOURS.every((other) => distance(read, other) + room > slips);
  });
}

function nounOf(word: string): string | undefined {
  const read = bare(word);
  return NOUNS.find((noun) => distance(read, noun) <= (noun.length > 4 ? 1 : 0));
}

const hasAny = (words: readonly string[], set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(bare(word)));

/** The first mark on the paper. */
export function cancelledMark(text: PacketText, range: Range): Range | undefined {
  const stamp = text
    .piecesIn(range)
    .find((piece) => piece.from >= range.from && piece.to <= range.to && isStamp(text, piece));
  return stamp ?? sentenceOn(text, range);
}

/** An empty box, or a label with room to write: a form's own print. */
const FORM_PRINT = /\[\s*\]|\(\s*\)|[☐□]|_{2,}|:\s*$/;
const SPACED = /\b(?:\p{L} ){3,}\p{L}\b/u;

function isStamp(text: PacketText, piece: Piece): boolean {
  if (piece.to - piece.from > 16 || FORM_PRINT.test(piece.text)) return false;
  const words = wordsOfStamp(text, piece);
  let at = 0;
  let mark: string | undefined;
  let after = 1;
  // Most lines end here, at their first or second word.
  for (; at < words.length && mark === undefined; at++) {
    const word = words[at]!;
    const withNext = word + (words[at + 1] ?? '');
    if (isMark(word)) mark = word;
    else if (beforeStamp(word)) continue;
    else if (words[at + 1] === undefined || !isMark(withNext)) return false;
    else {
      mark = withNext;
      after = 2;
    }
    after += at;
  }
  if (mark === undefined || hasAny(words, CONDITIONS)) return false;
  const next = words[after];
  if (next !== undefined && !/\d/.test(next) && !/^[-–—(/]/.test(next) && !isDayWord(next)) {
    if (!AFTER_STAMP.has(bare(next))) return false;
  }
  return !goesOn(text, piece, mark);
}

/** With letters set apart and a torn word made whole. */
function wordsOfStamp(text: PacketText, piece: Piece): readonly string[] {
  const torn = /\p{L}-$/u.test(piece.text)
    ? text.pieces[text.words[piece.from]!.piece + 1]
    : undefined;
  const whole = torn ? piece.text.slice(0, -1) + torn.text : piece.text;
  return whole
    .replace(SPACED, (letters) => letters.replaceAll(' ', ''))
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function beforeStamp(word: string): boolean {
  const read = bare(word);
  if (BEFORE_STAMP.has(read)) return true;
  if (read.length < 4 || read.length > 9) return false;
  return [...BEFORE_STAMP].some(
    (known) => Math.abs(known.length - read.length) < 2 && distance(read, known) < 2,
  );
}

function isDayWord(word: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(word);
}

/** The line is the tail of a sentence that begins above it. */
function goesOn(text: PacketText, piece: Piece, mark: string): boolean {
  const first = text.words[piece.from]!.text;
  const initial = /\p{L}/u.exec(first)?.[0] ?? '';
  if (initial !== initial.toUpperCase()) return true;
  const above = text.lines[piece.line - 1];
  const last = above?.page === piece.page ? text.words[above.to - 1] : undefined;
  if (!above || above.from === above.to || !last) return false;
  if (LINKS.has(bare(last.text)) || /[,-]$/.test(last.text)) return true;
  // A capital in running text begins a sentence only after the end of another.
  return mark !== mark.toUpperCase() && /\p{Ll}$/u.test(last.text) && piece.to - piece.from < 2;
}

/** `This warrant is hereby recalled`: a sentence of its own about this paper. */
function sentenceOn(text: PacketText, range: Range): Range | undefined {
  for (let from = range.from; from < range.to; from++) {
    const { text: word } = text.words[from]!;
    if (!/^\W*T/.test(word) || bare(word) !== 'this' || !beginsSentence(text, from, range))
      continue;
    const found = undone(text, { from: from + 1, to: range.to });
    if (found) return { from, to: found.to };
  }
  return undefined;
}

function beginsSentence(text: PacketText, at: number, range: Range): boolean {
  const before = text.words[at - 1];
  if (at === range.from || !before || before.line !== text.words[at]!.line) {
    return !before || at === range.from || !/,$/.test(before.text);
  }
  return /[.:;)\]!*]$/.test(before.text) || before.piece !== text.words[at]!.piece;
}

const MOST_BETWEEN = 16;

/** `… warrant … is … vacated`, with nothing in its sentence that makes it depend on something. */
function undone(
  text: PacketText,
  { from, to }: Range,
): { readonly noun: string; readonly to: number } | undefined {
  const words = sentence(text, { from, to });
  if (hasAny(words, CONDITIONS_OF_SENTENCE)) return undefined;
  const at = words.findIndex((word) => nounOf(word) !== undefined);
  if (at === -1 || at > 3) return undefined;
  const end = words.findIndex(
    (word, index) => index > at + 1 && isMark(word, 1) && VERBS.has(bare(words[index - 1]!)),
  );
  if (end === -1 || end > at + MOST_BETWEEN) return undefined;
  if (hasAny(words.slice(0, end), ASKED)) return undefined;
  return { noun: nounOf(words[at]!)!, to: from + end + 1 };
}

/** What follows the mark may say what is no longer allowed. */
const CONDITIONS_OF_SENTENCE: ReadonlySet<string> = new Set(
  [...CONDITIONS].filter((word) => !folded('may shall before').includes(word)),
);

function sentence(text: PacketText, { from, to }: Range): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < Math.min(to, from + 40); at++) {
    const { text: word } = text.words[at]!;
    words.push(word);
    if (/[.;]$/.test(word) && word.length > 4) break;
  }
  return words;
}

/** What a court's order undoes: the noun it names it by, folded, and the words that say so. */
export interface Undone {
  readonly noun: string;
  readonly words: Range;
}

export function undoneByTitle(text: PacketText, range: Range): readonly Undone[] {
  return text.piecesIn(range).flatMap((piece) => {
    const noun = undoingTitle(piece.text.split(' '));
    return noun === undefined ? [] : [{ noun, words: piece }];
  });
}

export function undoneBy(text: PacketText, range: Range): readonly Undone[] {
  const found = [...undoneByTitle(text, range)];
  for (let at = range.from; at < range.to; at++) {
    const word = text.words[at]!.text;
    const partOf = text.text({ from: Math.max(range.from, at - 2), to: at }).split(' ');
    if (/^\W*(?:the|said|that)$/i.test(word) && !hasAny(partOf, CONDITIONS)) {
      const end = undone(text, { from: at + 1, to: range.to });
      if (end) found.push({ noun: end.noun, words: { from: at, to: end.to } });
    }
    if (bare(word) === MOTION) {
      const granted = grantedMotion(sentence(text, { from: at, to: range.to }));
      if (granted) found.push({ noun: granted.noun, words: { from: at, to: at + granted.length } });
    }
  }
  return found;
}

const [MOTION, GRANTED, ORDER] = ['motion', 'granted', 'order'].map(foldedText) as [
  string,
  string,
  string,
];

/** `ORDER VACATING SEARCH WARRANT`. */
function undoingTitle(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => UNDOING.includes(bare(word)));
  if (at < 1 || words.length > 11 || bare(words[0]!) !== ORDER || hasAny(words, CONDITIONS)) {
    return undefined;
  }
  return words.slice(at).flatMap((word) => nounOf(word) ?? [])[0];
}

/** `motion to quash the warrant … is granted`. */
function grantedMotion(
  words: readonly string[],
): { readonly noun: string; readonly length: number } | undefined {
  if (bare(words[1] ?? '') !== 'to' || !UNDO.has(bare(words[2] ?? ''))) return undefined;
  const noun = words.slice(3, 8).flatMap((word) => nounOf(word) ?? [])[0];
  const granted = words.findIndex((word) => bare(word) === GRANTED);
  if (noun === undefined || granted === -1 || !VERBS.has(bare(words[granted - 1] ?? '')))
    return undefined;
  return hasAny(words, CONDITIONS_OF_SENTENCE) ? undefined : { noun, length: granted + 1 };
}
