/** Pages of a records release: how they look, what was read on them, and what is to be blacked out and why. */
import type { GrayImage } from '@threshold/instruments/input/gray-image';
import type { Box, Page } from '@threshold/instruments/page/page';

export interface Redaction extends Box {
  /** The code of a reason. */
  readonly reason: string;
}

export interface RecordPage {
  readonly image: GrayImage;
  /** Pixels of the image to an inch of paper. */
  readonly dots: number;
  /** What was read on the image, in its pixels: only these words can come into the page for reading aloud. */
  readonly text: Pick<Page, 'lines'>;
  readonly redactions: readonly Redaction[];
}

export interface Reason {
  /** R and one or two figures. It stands in the black box. */
  readonly code: string;
  readonly words: string;
}

export interface PagesContent {
  readonly kind: 'pages';
  readonly pages: readonly RecordPage[];
  readonly reasons: readonly Reason[];
  /** Words blacked out in one place that may stand open in another, as they are written there. */
  readonly staying?: readonly string[];
}

export const MOST_PAGES = 60;
const REASON = /^R\d{1,2}$/;

/** What keeps the pages from being worked on. */
export function pagesFault({ pages, reasons }: PagesContent): string | undefined {
  if (pages.length === 0 || pages.length > MOST_PAGES)
    return `there must be 1 to ${MOST_PAGES} of them`;
  const codes = reasons.map(({ code }) => code);
  if (!codes.every((code) => REASON.test(code)) || new Set(codes).size !== codes.length)
    return 'each reason needs a code of its own, R and one or two figures';
  for (const [index, { image, dots, redactions }] of pages.entries()) {
    const page = `on page ${index + 1}`;
    const { width, height, data } = image;
    if (width * height !== data.length || data.length === 0 || !(dots >= 50 && dots <= 1200))
      return `${page} the picture is not whole`;
    for (const { reason, ...box } of redactions) {
      if (!codes.includes(reason)) return `${page} the reason ${reason} is not explained`;
      const numbers = [box.x, box.y, box.width, box.height];
      if (!numbers.every(Number.isFinite) || box.width <= 0 || box.height <= 0)
        return `${page} a black box has no size`;
      if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
        return `${page} a black box lies outside`;
    }
  }
  return undefined;
}
