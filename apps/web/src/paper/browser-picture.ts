/**
 * A picture as grey pixels, upright as its maker says, no larger than recognition needs. Its size is read
 * from its first bytes and checked before anything is unpacked; of its other properties (place, time,
 * device) none is read on.
 */
import { grayOf } from '@threshold/instruments/input/pdf-content.mjs';
import type { InputErrorCode } from '@threshold/instruments/input/input-error';
import { INPUT_LIMITS } from '@threshold/instruments/input/limits';
import { readingScale } from '@threshold/instruments/input/reading-scale';
import type { Picture } from '@threshold/instruments/input/recognise-page';
import { imageSize } from 'image-size';

export async function openPicture(bytes: Uint8Array): Promise<Picture | InputErrorCode> {
  try {
    const declared = imageSize(bytes);
    if (declared.width * declared.height > INPUT_LIMITS.pixels) return 'too-many-pixels';
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)]), {
      imageOrientation: 'from-image',
    });
    const { width, height } = bitmap;
    const scale = readingScale(width, height);
    const wide = Math.max(1, Math.round(width * scale));
    const tall = Math.max(1, Math.round(height * scale));
    const canvas = new OffscreenCanvas(wide, tall);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return 'damaged-picture';
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, wide, tall);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, wide, tall);
    bitmap.close();
    const { data } = context.getImageData(0, 0, wide, tall);
    return { width, height, gray: { width: wide, height: tall, data: grayOf(data) } };
  } catch {
    return 'damaged-picture';
  }
}
