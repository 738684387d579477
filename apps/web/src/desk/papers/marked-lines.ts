/** Lines of text cut where something was read from them. Places are columns and lines. */
import type { PlacedWords } from './papers-api.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export function markedLines(
  lines: readonly string[],
  places: readonly Pick<PlacedWords, 'box'>[],
): readonly (readonly Piece[])[] {
  return lines.map((line, at) => {
    const marks = Array.from(line, () => false);
    for (const { box } of places) {
      if (at < box.y || at >= box.y + box.height) continue;
      marks.fill(true, box.x, box.x + box.width);
    }
    const pieces: Piece[] = [];
    let from = 0;
    for (let end = 1; end <= line.length; end++) {
      if (end < line.length && marks[end] === marks[from]) continue;
      pieces.push({ text: line.slice(from, end), marked: marks[from] === true });
      from = end;
    }
    return pieces;
  });
}
