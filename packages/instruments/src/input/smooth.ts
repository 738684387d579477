/** Specks taken away: each pixel is the middle one of the nine around it. The outermost pixels stay. */
import type { GrayImage } from './gray-image.ts';

export function smoothed({ width, height, data }: GrayImage): GrayImage {
  const out = data.slice();
  const nine = new Uint8Array(9);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      // White among white needs no sorting, and most of a page is that.
      if (isFlat(data, at, width)) continue;
      for (let part = 0; part < 9; part++) {
        nine[part] = data[at + (Math.floor(part / 3) - 1) * width + (part % 3) - 1]!;
      }
      out[at] = middleOf(nine);
    }
  }
  return { width, height, data: out };
}

function isFlat(data: Uint8Array, at: number, width: number): boolean {
  const grey = data[at]!;
  for (let row = at - width; row <= at + width; row += width) {
    if (data[row - 1] !== grey || data[row] !== grey || data[row + 1] !== grey) return false;
  }
  return true;
}

/** Sorts in place: nine bytes are fewer than a sort's overhead. */
function middleOf(nine: Uint8Array): number {
  for (let sorted = 1; sorted < 9; sorted++) {
    const value = nine[sorted]!;
    let at = sorted - 1;
    while (at >= 0 && nine[at]! > value) {
      nine[at + 1] = nine[at]!;
      at--;
    }
    nine[at + 1] = value;
  }
  return nine[4]!;
}
