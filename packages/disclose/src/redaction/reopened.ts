/**
 * The finished PDF as two other programs see it: one that reads PDF, one that reads pictures. A second opinion
 * beside `picture-pdf-check.ts`, which looks at the bytes.
 */
import type { GrayImage } from '@threshold/instruments/input/gray-image';
import type { BlackedOut } from './black-out.ts';
import { altOf } from './pages-source.ts';
import { fill } from './reason-mark.ts';
import { folded } from './telling-words.ts';

export interface ReopenedPdf {
  readonly pages: readonly {
    /** All text, seen or not. */
    readonly text: string;
    /** What stands for pictures when the page is read aloud. */
    readonly alternatives: readonly string[];
    readonly annotations: number;
    /** As many pixels as the page’s picture has. */
    readonly drawn: GrayImage;
  }[];
  /** Every value of the information dictionary and of the metadata, and names that go with them. */
  readonly properties: readonly string[];
  readonly attachments: number;
  readonly scripts: number;
}

/** Pixels across each page tell how large it is to be drawn. */
export type ReopenPdf = (
  bytes: Uint8Array,
  across: readonly number[],
) => Promise<ReopenedPdf | undefined>;

/** The words that can be read in a picture; undefined where the engine failed. */
export type ReadWords = (image: GrayImage) => Promise<readonly string[] | undefined>;

/** Grey values may differ so much where a drawn page was scaled by a fraction of a pixel. */
const MOST_DIFFERENCE = 12;
const BLACK = 64;

/** What the reader of PDF finds that should not be there. */
export function readingFault(
  pdf: ReopenedPdf,
  pages: readonly BlackedOut[],
  telling: ReadonlySet<string>,
): string | undefined {
  if (pdf.pages.length !== pages.length) return 'another number of pages';
  if (pdf.attachments > 0) return 'an attachment';
  if (pdf.scripts > 0) return 'a script';
  const told = pdf.properties.join(' ').split(/\s+/).map(folded);
  if (told.some((word) => telling.has(word))) return 'a blacked-out word in the properties';
  for (const [index, page] of pdf.pages.entries()) {
    if (page.text.trim() !== '') return `text on page ${index + 1}`;
    if (page.annotations > 0) return `an annotation on page ${index + 1}`;
    if (page.alternatives.some((words) => words !== altOf(index, pages.length)))
      return `other words for reading aloud on page ${index + 1}`;
    const fault = drawingFault(page.drawn, pages[index]!);
    if (fault !== undefined) return `${fault} on page ${index + 1}`;
  }
  return undefined;
}

function drawingFault(drawn: GrayImage, { image, boxes }: BlackedOut): string | undefined {
  if (drawn.width !== image.width || drawn.height !== image.height) return 'another size';
  let difference = 0;
  for (let at = 0; at < image.data.length; at++)
    difference += Math.abs(image.data[at]! - drawn.data[at]!);
  if (difference / image.data.length > MOST_DIFFERENCE) return 'another picture';
  const plain = withoutMarks(drawn, boxes);
  for (const { x, y, width, height } of boxes) {
    for (let row = y + 1; row < y + height - 1; row++) {
      const pixels = plain.data.subarray(
        row * plain.width + x + 1,
        row * plain.width + x + width - 1,
      );
      if (pixels.some((grey) => grey > BLACK)) return 'something in a black box';
    }
  }
  return undefined;
}

/** The page with the codes of reasons painted over, so that no engine reads them as words. */
function withoutMarks(page: GrayImage, boxes: BlackedOut['boxes']): GrayImage {
  const plain = { ...page, data: Uint8Array.from(page.data) };
  for (const { mark } of boxes) {
    if (!mark) continue;
    const left = Math.max(0, mark.x - 1);
    const top = Math.max(0, mark.y - 1);
    const width = Math.min(page.width - left, mark.width + 2);
    const height = Math.min(page.height - top, mark.height + 2);
    fill(plain, 0, { x: left, y: top, width, height });
  }
  return plain;
}

/** What the reader of pictures finds: words in a black box, or a blacked-out word anywhere on the page. */
export async function recognitionFault(
  pdf: ReopenedPdf,
  pages: readonly BlackedOut[],
  telling: ReadonlySet<string>,
  readWords: ReadWords,
): Promise<'engine' | { readonly what: string } | undefined> {
  for (const [index, { boxes }] of pages.entries()) {
    const plain = withoutMarks(pdf.pages[index]!.drawn, boxes);
    for (const box of boxes) {
      const words = await readWords(cut(plain, box));
      if (words === undefined) return 'engine';
      if (words.some((word) => folded(word) !== ''))
        return { what: `words in a black box on page ${index + 1}` };
    }
    if (telling.size === 0) continue;
    const words = await readWords(plain);
    if (words === undefined) return 'engine';
    if (words.some((word) => telling.has(folded(word))))
      return { what: `a blacked-out word in the picture of page ${index + 1}` };
  }
  return undefined;
}

function cut({ width, data }: GrayImage, box: BlackedOut['boxes'][number]): GrayImage {
  const rows = new Uint8Array(box.width * box.height);
  for (let row = 0; row < box.height; row++) {
    const from = (box.y + row) * width + box.x;
    rows.set(data.subarray(from, from + box.width), row * box.width);
  }
  return { width: box.width, height: box.height, data: rows };
}
