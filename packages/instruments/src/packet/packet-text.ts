/**
 * All words of a packet in one row, with line, piece and page of each. A piece is what stands together on
 * a line: the columns of a form are pieces of their own.
 */
import { unionOf, type Box, type Page, type Word } from '../page/page.ts';

export interface PlacedWord extends Word {
  readonly page: number;
  /** Counted through the packet. */
  readonly line: number;
  readonly piece: number;
}

/** Words from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Piece extends Range {
  readonly line: number;
  readonly page: number;
  readonly text: string;
}

export interface TextLine extends Range {
  readonly page: number;
  readonly pieces: Range;
  /** Its number on its page. */
  readonly onPage: number;
}

/** A gap of this many characters parts two columns. */
const GAP = 2.6;

export class PacketText {
  readonly words: readonly PlacedWord[];
  readonly lines: readonly TextLine[];
  readonly pieces: readonly Piece[];
  readonly pages: readonly Page[];

  constructor(pages: readonly Page[]) {
    this.pages = pages;
    const words: PlacedWord[] = [];
    const lines: TextLine[] = [];
    const pieces: Piece[] = [];
    pages.forEach((page, pageNumber) => {
      page.lines.forEach((line, onPage) => {
        const firstWord = words.length;
        const firstPiece = pieces.length;
        for (const group of groupsOf(line.words, page.characterWidth)) {
          const from = words.length;
          for (const word of group) {
            words.push({ ...word, page: pageNumber, line: lines.length, piece: pieces.length });
          }
          const text = group.map((word) => word.text).join(' ');
          pieces.push({ from, to: words.length, line: lines.length, page: pageNumber, text });
        }
        lines.push({
          from: firstWord,
          to: words.length,
          page: pageNumber,
          pieces: { from: firstPiece, to: pieces.length },
          onPage,
        });
      });
    });
    this.words = words;
    this.lines = lines;
    this.pieces = pieces;
  }

  /** The words of a range as they read, one blank between them. */
  text({ from, to }: Range): string {
    return this.words
      .slice(from, to)
      .map((word) => word.text)
      .join(' ');
  }

  box({ from, to }: Range): Box {
    return unionOf(this.words.slice(from, to).map((word) => word.box));
  }

  pieceAt(word: number): Piece {
    return this.pieces[this.words[word]!.piece]!;
  }

  /** Lines of a range, whole ones and begun ones. */
  linesIn(range: Range): readonly TextLine[] {
    const first = this.words[range.from];
    const last = this.words[range.to - 1];
    return first && last ? this.lines.slice(first.line, last.line + 1) : [];
  }

  piecesIn(range: Range): readonly Piece[] {
    const first = this.words[range.from];
    const last = this.words[range.to - 1];
    return first && last ? this.pieces.slice(first.piece, last.piece + 1) : [];
  }

  /** The range line by line, columns kept apart: for reading dates, names and addresses. */
  plain(range: Range): string {
    return this.linesIn(range)
      .map((line) =>
        this.pieces
          .slice(line.pieces.from, line.pieces.to)
          .map(({ text }) => text)
          .join('   '),
      )
      .join('\n');
  }
}

function groupsOf(words: readonly Word[], characterWidth: number): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  let end = -Infinity;
  for (const word of words) {
    if (groups.length === 0 || word.box.x - end > GAP * characterWidth) groups.push([word]);
    else groups.at(-1)!.push(word);
    end = word.box.x + word.box.width;
  }
  return groups;
}
