/**
 * A level page cut between two lines of print into strips with about as much ink each, so that two engines
 * read it in half the time. Where no white row is near, it stays whole.
 */
import { inkThreshold, type GrayImage } from './gray-image.ts';

export interface Strip {
  readonly image: GrayImage;
  /** The row of the page where it begins. */
  readonly top: number;
}

/** Of a row, this much ink is a column's rule or a speck, not print. */
const CLEAR = 0.004;
/** Rows of white that part two lines, as a share of the page's height. */
const GAP = 1 / 300;
/** How far from half of the ink a cut may be. */
const ASIDE = 0.2;

export function stripsOf(image: GrayImage, parts: 1 | 2): readonly Strip[] {
  const cut = parts === 2 ? cutOf(image) : undefined;
  if (cut === undefined) return [{ image, top: 0 }];
  return [
    { image: rowsOf(image, 0, cut), top: 0 },
    { image: rowsOf(image, cut, image.height), top: cut },
  ];
}

function rowsOf({ width, data }: GrayImage, from: number, to: number): GrayImage {
  return { width, height: to - from, data: data.subarray(from * width, to * width) };
}

function cutOf(image: GrayImage): number | undefined {
  const { width, height, data } = image;
  const threshold = inkThreshold(image);
  const ink = new Uint32Array(height);
  let all = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (data[y * width + x]! <= threshold) ink[y]! += 1;
    all += ink[y]!;
  }
  const least = Math.max(4, Math.round(height * GAP));
  let [above, clear, best] = [0, 0, undefined as { row: number; off: number } | undefined];
  for (let y = 0; y < height; y++) {
    const row = ink[y]!;
    above += row;
    clear = row <= width * CLEAR ? clear + 1 : 0;
    if (clear < least) continue;
    const off = Math.abs(above / all - 0.5);
    if (off <= ASIDE && (best === undefined || off < best.off - 0.001)) {
      best = { row: y - Math.floor(least / 2), off };
    }
  }
  return best?.row;
}
