/** A small page for tests: grey stripes instead of letters, so that whatever is left of them shows. */
import type { GrayImage } from '@threshold/instruments/input/gray-image';
import type { Word } from '@threshold/instruments/page/page';
import type { RecordPage } from '../src/redaction/pages-content.ts';

export const TITLE = 'release-0007-status-inquiries-2026-11-22';
export const WIDTH = 200;
export const HEIGHT = 120;

export function picture(): GrayImage {
  const data = new Uint8Array(WIDTH * HEIGHT);
  for (let at = 0; at < data.length; at++) data[at] = 120 + ((at * 7) % 120);
  return { width: WIDTH, height: HEIGHT, data };
}
export const word = (text: string, x: number, y: number): Word => ({
  text,
  confidence: 1,
  box: { x, y, width: 30, height: 10 },
});
export const pageOf = (
  redactions: RecordPage['redactions'],
  words: readonly Word[],
): RecordPage => ({
  image: picture(),
  dots: 72,
  text: { lines: words.map((one) => ({ words: [one] })) },
  redactions,
});
export const JANE = word('Jane', 20, 20);
export const SAID = word('said', 20, 40);
export const BOX = { x: 18, y: 18, width: 40, height: 14, reason: 'R1' };
