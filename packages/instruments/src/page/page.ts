/**
 * A page as recognition leaves it: words with their places, in reading order, line by line. Everything
 * after this is pure; whoever reads images, PDF or text makes pages of this shape at the edge.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Word {
  readonly text: string;
  /** How sure the recognition is, 0 to 1; 1 where the text was typed. */
  readonly confidence: number;
  readonly box: Box;
}

export interface Line {
  readonly words: readonly Word[];
}

export interface Page {
  /** Units are the maker's own: pixels of an image, points of a PDF, columns and lines of plain text. */
  readonly lines: readonly Line[];
  /**
   * The usual width of one character in those units. Gaps between columns of a form are told by it.
   */
  readonly characterWidth: number;
  /**
   * Places where something is written that gave no words: a signature that recognition could not read.
   * It counts as a filled line.
   */
  readonly ink?: readonly Box[];
}

export function unionOf(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
