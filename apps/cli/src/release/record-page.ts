/** A picture with the words that were read on it, in its own pixels, as the gate takes pages. */
import type { RecordPage } from '@threshold/disclose/redaction/pages-content';
import { placed } from '@threshold/instruments/input/placement';
import type { Picture } from '@threshold/instruments/input/recognise-page';
import type { InputErrorCode } from '@threshold/instruments/input/input-error';
import type { Recogniser } from '@threshold/instruments/edge/recogniser';

/** Of a sheet eight and a half inches wide, as most papers here are. */
const INCHES = 8.5;

export async function recordPage(
  picture: Picture,
  engine: Pick<Recogniser, 'recognise'>,
): Promise<Omit<RecordPage, 'redactions'> | InputErrorCode> {
  const read = await engine.recognise(picture);
  if (typeof read === 'string') return read;
  const { gray, width } = picture;
  const scale = gray.width / width;
  const lines = read.page.lines.map(({ words }) => ({
    words: words.map((word) => {
      const box = placed(word.box, read.placement);
      return {
        ...word,
        box: {
          x: box.x * scale,
          y: box.y * scale,
          width: box.width * scale,
          height: box.height * scale,
        },
      };
    }),
  }));
  return { image: gray, dots: Math.round(gray.width / INCHES), text: { lines } };
}
