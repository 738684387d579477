/**
 * The paper made white: each pixel against the brightness of the paper around it. A shadow across a
 * photograph, or faint print, then reads like a clean page.
 */
import type { GrayImage } from './gray-image.ts';

const CELLS = 48;
/** Of the pixels of a cell, this share is darker than its paper. */
const PAPER = 0.85;
/** Darker paper than this is a black edge, not a shadow: it stays dark. */
const DARKEST_PAPER = 50;
/** Ink at this share of the paper's brightness is as black as ink gets. */
const BLACK = 0.25;

export function flattened(image: GrayImage): GrayImage {
  const { width, height, data } = image;
  const size = Math.max(8, Math.ceil(Math.max(width, height) / CELLS));
  const paper = paperOf(image, size);
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const fy = Math.min(paper.rows - 1, Math.max(0, (y + 0.5) / size - 0.5));
    const y0 = Math.floor(fy);
    const y1 = Math.min(paper.rows - 1, y0 + 1);
    for (let x = 0; x < width; x++) {
      const fx = Math.min(paper.columns - 1, Math.max(0, (x + 0.5) / size - 0.5));
      const x0 = Math.floor(fx);
      const x1 = Math.min(paper.columns - 1, x0 + 1);
      const [wx, wy] = [fx - x0, fy - y0];
      const top = paper.at(x0, y0) * (1 - wx) + paper.at(x1, y0) * wx;
      const bottom = paper.at(x0, y1) * (1 - wx) + paper.at(x1, y1) * wx;
      const bright = data[y * width + x]! / (top * (1 - wy) + bottom * wy);
      out[y * width + x] = Math.max(0, Math.min(255, ((bright - BLACK) / (1 - BLACK)) * 255));
    }
  }
  return { width, height, data: out };
}

interface Paper {
  readonly columns: number;
  readonly rows: number;
  readonly at: (column: number, row: number) => number;
}

function paperOf({ width, height, data }: GrayImage, size: number): Paper {
  const columns = Math.ceil(width / size);
  const rows = Math.ceil(height / size);
  const cells = new Float32Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      histogram.fill(0);
      let count = 0;
      for (let y = row * size; y < Math.min(height, (row + 1) * size); y += 2) {
        for (let x = column * size; x < Math.min(width, (column + 1) * size); x += 2) {
          histogram[data[y * width + x]!]! += 1;
          count++;
        }
      }
      let [grey, seen] = [0, histogram[0]!];
      while (seen < count * PAPER && grey < 255) seen += histogram[++grey]!;
      cells[row * columns + column] = grey;
    }
  }
  const grown = around(cells, columns, rows, (values) => Math.max(...values));
  const smooth = around(grown, columns, rows, (values) => {
    const sum = values.reduce((total, value) => total + value, 0);
    return Math.max(DARKEST_PAPER, sum / values.length);
  });
  return { columns, rows, at: (column, row) => smooth[row * columns + column]! };
}

/** Each cell from itself and the eight around it. */
function around(
  cells: Float32Array,
  columns: number,
  rows: number,
  of: (values: readonly number[]) => number,
): Float32Array {
  const out = new Float32Array(cells.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const values: number[] = [];
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          values.push(cells[y * columns + x]!);
        }
      }
      out[row * columns + column] = of(values);
    }
  }
  return out;
}
