/** The plainest format of a grey picture (netpbm, `P5`): no time is spent on packing what is unpacked at once. */
import type { GrayImage } from './gray-image.ts';

export function portableGraymap({ width, height, data }: GrayImage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const out = new Uint8Array(head.length + width * height);
  out.set(head);
  out.set(data.subarray(0, width * height), head.length);
  return out;
}
