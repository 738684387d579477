/**
 * A page turned clockwise about its middle, by any angle, onto a canvas that holds all of it; what was no
 * page is white. Quarter turns move pixels and change none.
 */
import type { GrayImage } from './gray-image.ts';

const WHITE = 255;

export function turned(image: GrayImage, degrees: number): GrayImage {
  const angle = ((degrees % 360) + 360) % 360;
  if (angle === 0) return image;
  if (angle % 90 === 0) return quarterTurned(image, angle / 90);
  // The quarter first, so that what is left is a small angle and no row is lost to rounding.
  const quarters = Math.round(angle / 90);
  const upright = quarters % 4 === 0 ? image : quarterTurned(image, quarters % 4);
  return slightlyTurned(upright, angle - quarters * 90);
}

function quarterTurned({ width, height, data }: GrayImage, quarters: number): GrayImage {
  const out = new Uint8Array(data.length);
  if (quarters === 2) {
    for (let at = 0; at < data.length; at++) out[data.length - 1 - at] = data[at]!;
    return { width, height, data: out };
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [column, row] = quarters === 1 ? [height - 1 - y, x] : [y, width - 1 - x];
      out[row * height + column] = data[y * width + x]!;
    }
  }
  return { width: height, height: width, data: out };
}

function slightlyTurned({ width, height, data }: GrayImage, degrees: number): GrayImage {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const wide = Math.ceil(width * Math.abs(cos) + height * Math.abs(sin));
  const tall = Math.ceil(width * Math.abs(sin) + height * Math.abs(cos));
  const out = new Uint8Array(wide * tall).fill(WHITE);
  const last = { x: width - 1, y: height - 1 };
  for (let row = 0; row < tall; row++) {
    const dy = row + 0.5 - tall / 2;
    for (let column = 0; column < wide; column++) {
      const dx = column + 0.5 - wide / 2;
      const x = dx * cos + dy * sin + width / 2 - 0.5;
      const y = dy * cos - dx * sin + height / 2 - 0.5;
      if (x < 0 || y < 0 || x > last.x || y > last.y) continue;
      const [x0, y0] = [Math.floor(x), Math.floor(y)];
      const [wx, wy] = [x - x0, y - y0];
      const at = y0 * width + x0;
      const right = x0 < last.x ? 1 : 0;
      const below = y0 < last.y ? width : 0;
      const top = data[at]! * (1 - wx) + data[at + right]! * wx;
      const foot = data[at + below]! * (1 - wx) + data[at + below + right]! * wx;
      out[row * wide + column] = top * (1 - wy) + foot * wy + 0.5;
    }
  }
  return { width: wide, height: tall, data: out };
}
