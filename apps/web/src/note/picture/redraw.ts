/**
 * A picture drawn anew: what a camera wrote beside it, such as where and when, is not drawn. It is made small
 * enough to keep and to send, and still to be read. Pictures that the browser cannot draw are refused.
 */
import { MOST_PICTURE_BYTES } from '@threshold/notes/note-schema';

export interface Redrawn {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}
export type PictureFault = 'too-large' | 'no-picture';

/** More than any phone writes; less than what would stop one. */
const MOST_INPUT = 40_000_000;
const LONGEST_SIDE = 2000;
const QUALITIES = [0.85, 0.7, 0.5, 0.3];

export async function redraw(file: Blob): Promise<Redrawn | PictureFault> {
  if (file.size > MOST_INPUT) return 'too-large';
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => undefined,
  );
  if (picture === undefined) return 'no-picture';
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) return 'no-picture';
  // Under what is see-through, paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>((done) =>
      canvas.toBlob(done, 'image/jpeg', quality),
    );
    if (blob && blob.size <= MOST_PICTURE_BYTES)
      return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
  }
  return 'too-large';
}
