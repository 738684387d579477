/**
 * A stapled packet, cut into its documents: where a page begins another paper, and where within a page a
 * second title begins. federal.md §0 rule 5: classify attachments, not cover letters.
 */
import type { Finds } from '../match/finds.ts';
import { candidates, titlesIn, type TitleFound } from '../kind/candidates.ts';
import { headingsIn, shapeOf } from '../kind/shape.ts';
import { issuerLabelFinds } from '../sign/read-signer.ts';
import type { PacketText, Range } from './packet-text.ts';

/** Fewer words before a title are its own heading, more are another paper. */
const LEAST_WORDS = 18;
/** Lines above a title in which its court or department may stand. */
const HEAD_LINES = 14;
/** Evidence on a page without a title that makes it another paper. */
const ENOUGH = 6;

export function splitPacket(text: PacketText, finds: Finds): readonly Range[] {
  const cuts = new Set<number>([0]);
  let current: ReadonlySet<string> = new Set();
  let since = 0;
  for (const page of pagesOf(text)) {
    const titles = isEmail(text, finds, page) ? [] : titlesIn(text, finds, page);
    if (
      page.from > 0 &&
      beginsAnother(text, finds, { from: since, to: page.from }, page, current, titles)
    ) {
      cuts.add(page.from);
      since = page.from;
      current = new Set();
    }
    for (const title of titles) {
      if (sharesKind(current, title) && !isSecondCopy(text, finds, since, title, page)) {
        current = narrowed(current, title);
        continue;
      }
      const start = headOf(text, finds, title, Math.max(since, page.from));
      // What stands above the first title is its caption, unless it is a paper by itself.
      const apart = current.size > 0 || standsByItself(text, finds, { from: since, to: start });
      if (start - since >= LEAST_WORDS && apart) {
        if (!hasBody(title, titles, page)) continue;
        cuts.add(start);
        since = start;
      }
      current = new Set(title.kinds);
    }
  }
  const starts = [...cuts].sort((a, b) => a - b);
  return starts
    .map((from, index) => ({ from, to: starts[index + 1] ?? text.words.length }))
    .filter(({ from, to }) => to > from);
}

function pagesOf(text: PacketText): readonly Range[] {
  return text.pages.flatMap((_, page) => {
    const lines = text.lines.filter((line) => line.page === page && line.to > line.from);
    const [first] = lines;
    const last = lines.at(-1);
    return first && last ? [{ from: first.from, to: last.to }] : [];
  });
}

function isEmail(text: PacketText, finds: Finds, page: Range): boolean {
  // What an e-mail quotes is not attached to it.
  return shapeOf(text, finds, page).email;
}

/** Whether a page goes on with the paper before it. */
function beginsAnother(
  text: PacketText,
  finds: Finds,
  before: Range,
  page: Range,
  current: ReadonlySet<string>,
  titles: readonly TitleFound[],
): boolean {
  const head = text.text({ from: page.from, to: Math.min(page.to, page.from + 40) });
  const shape = shapeOf(text, finds, page);
  if (shape.email) return true;
  const [best] = candidates(text, finds, page);
  const own = best && best.score >= ENOUGH ? best.kind.id : undefined;
  const foreign = own !== undefined && !current.has(own);
  if (isLaterPage(text, page)) return foreign && titles.length > 0;
  const top = shape.headings.filter(({ from }) => lineOnPage(text, from) <= 5);
  if (foreign) return true;
  if (titles.length > 0 && top.length > 0) {
    // The same form once more, for another person.
    return issuerLabelFinds(finds, before).length > 0 || before.to - before.from > 120;
  }
  const [now] = headingsIn(text, finds, before);
  if (top.length > 0 && now?.issuer !== top[0]!.issuer) return true;
  return (
    /^\W*(?:dear|to whom it may concern)\b/i.test(head) ||
    (shape.letter && shape.addresses && current.size > 0 && top.length > 0)
  );
}

function isLaterPage(text: PacketText, page: Range): boolean {
  const lines = text.linesIn(page);
  const ends = [...lines.slice(0, 4), ...lines.slice(-4)];
  return ends.some((line) => /\bpage\s*[2-9]\b/i.test(text.text(line)));
}

function sharesKind(current: ReadonlySet<string>, { kinds }: TitleFound): boolean {
  return kinds.some((kind) => current.has(kind));
}

/** A title that several kinds bear leaves open which; the next one settles it. */
function narrowed(current: ReadonlySet<string>, { kinds }: TitleFound): ReadonlySet<string> {
  const both = kinds.filter((kind) => current.has(kind));
  return both.length === 0 ? new Set(kinds) : new Set([...current]);
}

/** The same title again, under a heading of its own and after a signature: a second copy of the form. */
function isSecondCopy(
  text: PacketText,
  finds: Finds,
  since: number,
  title: TitleFound,
  page: Range,
): boolean {
  const start = headOf(text, finds, title, Math.max(since, page.from));
  if (start - since < LEAST_WORDS * 2 || start === title.from) return false;
  if (/page\s*[2-9]/i.test(text.pieceAt(title.from).text)) return false;
  return issuerLabelFinds(finds, { from: since, to: start }).length > 0;
}

/** Where the paper with this title begins: at the court or department above it, if one stands there. */
function headOf(text: PacketText, finds: Finds, title: Range, after: number): number {
  const line = text.words[title.from]!.line;
  const first = text.lines[Math.max(0, line - HEAD_LINES)]!.from;
  const low = Math.max(after, first);
  const own = text.lines[line]!.from;
  const heads = headingsIn(text, finds, { from: low, to: Math.max(low, own) }).filter(
    ({ from }) => from > after || after === 0 || isLineStart(text, from),
  );
  const nearest = heads.at(-1);
  if (!nearest) return own;
  // Several lines of one letterhead stand together.
  let start = text.lines[text.words[nearest.from]!.line]!.from;
  for (const head of [...heads].reverse()) {
    const gap = text.words[start]!.line - text.words[head.from]!.line;
    if (gap <= 2) start = text.lines[text.words[head.from]!.line]!.from;
  }
  return Math.max(start, low);
}

function isLineStart(text: PacketText, word: number): boolean {
  return text.lines[text.words[word]!.line]!.from === word;
}

function standsByItself(text: PacketText, finds: Finds, range: Range): boolean {
  if (range.to <= range.from) return false;
  const shape = shapeOf(text, finds, range);
  if (shape.email || shape.letter) return true;
  const [best] = candidates(text, finds, range);
  return best !== undefined && best.score >= ENOUGH;
}

/** A title with nothing under it before the next one is an entry of a list. */
function hasBody(title: TitleFound, titles: readonly TitleFound[], page: Range): boolean {
  const next = titles.find(({ from }) => from >= title.to && from !== title.from);
  const end = next ? next.from : page.to;
  return (
    end - title.to >= LEAST_WORDS || next?.kinds.some((kind) => title.kinds.includes(kind)) === true
  );
}

function lineOnPage(text: PacketText, word: number): number {
  return text.lines[text.words[word]!.line]!.onPage;
}
