/**
 * A photograph without what the camera wrote beside it: place, time, device, small copies. Its pixels are written
 * anew, upright; nothing else of the file goes on. Only JPEG, PNG and WebP are opened, within bounds.
 */
import { INPUT_LIMITS } from '@threshold/instruments/input/limits';
import sharp from 'sharp';

export type PictureType = 'jpeg' | 'png' | 'webp';

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);

/** Hardly to be told from the original, print included. */
const QUALITY = 92;

type Cleaned = Uint8Array | 'too-many-pixels' | 'damaged-picture';

let turn: Promise<unknown> = Promise.resolve();

/** The code says why it cannot be kept. One at a time: the largest that is taken fills 200 MB while it is opened. */
export function cleanPicture(bytes: Uint8Array, type: PictureType): Promise<Cleaned> {
  const mine = turn.then(() => cleaned(bytes, type));
  turn = mine;
  return mine;
}

async function cleaned(bytes: Uint8Array, type: PictureType): Promise<Cleaned> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > INPUT_LIMITS.pixels) return 'too-many-pixels';
    const picture = sharp(bytes, { limitInputPixels: INPUT_LIMITS.pixels, failOn: 'truncated' })
      .timeout({ seconds: INPUT_LIMITS.pageSeconds })
      .autoOrient();
    switch (type) {
      case 'jpeg':
        return await picture.jpeg({ quality: QUALITY }).toBuffer();
      case 'png':
        return await picture.png().toBuffer();
      case 'webp':
        return await picture.webp({ quality: QUALITY }).toBuffer();
    }
  } catch {
    return 'damaged-picture';
  }
}
