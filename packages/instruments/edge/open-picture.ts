/**
 * A picture as grey pixels, upright as its maker says, no larger than recognition needs. Its other
 * properties (place, time, device) are never read on. Everything but JPEG, PNG and WebP stays closed.
 */
import type { InputErrorCode } from '@threshold/instruments/input/input-error';
import { INPUT_LIMITS } from '@threshold/instruments/input/limits';
import { readingScale } from '@threshold/instruments/input/reading-scale';
import type { Picture } from '@threshold/instruments/input/recognise-page';
import type { SharpConstructor } from 'sharp';

export async function openPicture(bytes: Uint8Array): Promise<Picture | InputErrorCode> {
  const sharp = await loadSharp();
  if (sharp === undefined) return 'reader-missing';
  try {
    const input = { limitInputPixels: INPUT_LIMITS.pixels, failOn: 'truncated' } as const;
    const {
      width,
      height,
      orientation = 1,
    } = await sharp(bytes, {
      ...input,
      limitInputPixels: false,
    }).metadata();
    if (width * height > INPUT_LIMITS.pixels) return 'too-many-pixels';
    const turned = orientation >= 5;
    const shown = turned ? { width: height, height: width } : { width, height };
    const scale = readingScale(width, height);
    const { data, info } = await sharp(bytes, input)
      .timeout({ seconds: INPUT_LIMITS.pageSeconds })
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .resize({
        width: Math.max(1, Math.round(shown.width * scale)),
        height: Math.max(1, Math.round(shown.height * scale)),
        fit: 'fill',
      })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { ...shown, gray: { width: info.width, height: info.height, data } };
  } catch (error) {
    return String(error).includes('timeout') ? 'too-slow' : 'damaged-picture';
  }
}

let loaded: Promise<SharpConstructor | undefined> | undefined;

function loadSharp(): Promise<SharpConstructor | undefined> {
  loaded ??= import('sharp').then(
    ({ default: sharp }) => {
      sharp.block({ operation: ['VipsForeignLoad'] });
      sharp.unblock({
        operation: [
          'VipsForeignLoadJpegBuffer',
          'VipsForeignLoadPngBuffer',
          'VipsForeignLoadWebpBuffer',
        ],
      });
      sharp.cache(false);
      return sharp;
    },
    () => undefined,
  );
  return loaded;
}
