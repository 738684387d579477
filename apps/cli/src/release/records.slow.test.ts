/** The whole way of a records release with real programs: a picture, tesseract, Typst, pdf.js, tesseract again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { typesetter } from '@threshold/disclose/edge/typeset';
import { release } from '@threshold/disclose/gate';
import type { PagesContent, RecordPage } from '@threshold/disclose/redaction/pages-content';
import type { ReleaseRequest, Tools } from '@threshold/disclose/request';
import { findSensitive } from '@threshold/notes/catch/find-sensitive';
import type { GrayImage } from '@threshold/instruments/input/gray-image';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPicture } from '@threshold/instruments/edge/open-picture';
import { Recogniser } from '@threshold/instruments/edge/recogniser';
import { recordPage } from './record-page.ts';
import { reopenPdf } from '@threshold/disclose/edge/reopen-pdf';

const LETTER = [
  'Department of Parks',
  'Letter of 3 February 2026',
  'Our office was asked about a person on Monday.',
  'The name given was Corisande Applethwaite,',
  'of 14 Hollow Lane, telephone 555 0100.',
  'Nothing was shared. Counsel was called at noon.',
];

const engine = new Recogniser(1);
let workspace: string;
let page: Omit<RecordPage, 'redactions'>;
beforeAll(async () => {
  workspace = mkdtempSync(path.join(tmpdir(), 'release-'));
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const text = LETTER.map((line, at) => `<text x="140" y="${200 + at * 70}">${line}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1700" height="800"><rect width="1700" height="800" fill="#fff"/><g font-family="serif" font-size="38">${text.join('')}</g></svg>`;
  const canvas = createCanvas(1700, 800);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(svg)), 0, 0);
  const jpeg = await sharp(canvas.toBuffer('image/png'))
    .withExif({ IFD0: { Artist: 'Corisande Applethwaite' } })
    .jpeg({ quality: 85 })
    .toBuffer();
  const picture = await openPicture(jpeg);
  if (typeof picture === 'string') throw new Error(picture);
  const read = await recordPage(picture, engine);
  if (typeof read === 'string') throw new Error(read);
  page = read;
}, 120_000);
afterAll(async () => {
  await engine.close();
  rmSync(workspace, { recursive: true });
});

const readWords = async (image: GrayImage): Promise<readonly string[] | undefined> => {
  const words = await engine.words(image);
  return typeof words === 'string' ? undefined : words.map(({ text }) => text);
};
const tools = (changes: Partial<Tools> = {}): Tools => ({
  solve: () => undefined,
  findSensitive,
  typeset: typesetter(workspace),
  reopenPdf,
  readWords,
  ...changes,
});
/** Boxes round the words that a test names, as somebody would draw them. */
const boxesRound = (words: readonly string[]): RecordPage['redactions'] =>
  page.text.lines.flatMap(({ words: read }) =>
    read
      .filter(({ text }) => words.some((word) => text.includes(word)))
      .map(({ box }) => ({ ...box, reason: 'R1' })),
  );
const requestOf = (content: PagesContent): ReleaseRequest => ({
  purpose: { kind: 'records-request', words: 'Request 26-114 under the records law.' },
  by: 'account-17',
  day: '2026-11-22',
  number: 12,
  recordClass: { id: 'letters', rowsAbout: 'no-person', fields: [] },
  as: 'records',
  content,
});
const content = (redactions: RecordPage['redactions']): PagesContent => ({
  kind: 'pages',
  pages: [{ ...page, redactions }],
  reasons: [{ code: 'R1', words: 'Would show who a person is.' }],
});
const HIDDEN = ['Corisande', 'Applethwaite', '14', 'Hollow', 'Lane', '555', '0100'];

describe('a records release, with real programs', () => {
  it('gives pages from which nothing blacked out comes back, by any reader', async () => {
    expect(boxesRound(HIDDEN).length).toBe(HIDDEN.length);
    const outcome = await release(requestOf(content(boxesRound(HIDDEN))), tools());
    if (!outcome.released) throw new Error(outcome.text);
    expect(outcome.file.name).toBe('release-0012-letters-2026-11-22.zip');
    expect(outcome.record.counted).toMatchObject({ of: 'pages', pages: 1, blackedOut: { R1: 7 } });

    const files = unzipSync(outcome.file.bytes);
    const pdf = files['release-0012-letters-2026-11-22.pdf']!;
    const html = Buffer.from(files['release-0012-letters-2026-11-22.html']!).toString();
    expect(html).toContain('Nothing was shared.');
    const seen = await reopenPdf(pdf, [page.image.width]);
    expect(seen?.pages[0]?.text.trim()).toBe('');
    const words = await readWords(seen!.pages[0]!.drawn);
    expect(words).toContain('Counsel');
    for (const hidden of HIDDEN) {
      expect(html).not.toContain(hidden);
      if (!/^\d+$/.test(hidden)) expect(Buffer.from(pdf).includes(hidden)).toBe(false);
      expect(words?.join(' ')).not.toContain(hidden);
    }
  }, 180_000);

  it('is refused where the typesetter burned the boxes into nothing', async () => {
    const careless: Tools['typeset'] = ({ source, files }) =>
      typesetter(workspace)({
        source,
        files: new Map([...files.keys()].map((name) => [name, page.image.data])),
      });
    const outcome = await release(
      requestOf(content(boxesRound(HIDDEN))),
      tools({ typeset: careless }),
    );
    expect(outcome).toMatchObject({
      released: false,
      reason: { what: 'a picture that is not the blacked-out page' },
    });
  }, 180_000);

  it('has a reader of pictures that reads what stands under a box, if it is still there', async () => {
    const [first] = boxesRound(['Applethwaite']);
    const { x, y, width, height } = first!;
    const outcome = await release(requestOf(content(boxesRound(HIDDEN))), {
      ...tools(),
      readWords: async (image) => {
        // The cut that the gate asks for, from the page as it was.
        const rows = Buffer.alloc(Math.ceil(width + 8) * Math.ceil(height + 8), 255);
        const across = Math.ceil(width + 8);
        for (let row = 0; row < height; row++) {
          const from = (Math.floor(y) + row) * page.image.width + Math.floor(x);
          rows.set(page.image.data.subarray(from, from + Math.ceil(width)), (row + 4) * across + 4);
        }
        expect(image.width).toBeGreaterThan(0);
        return readWords({ width: across, height: Math.ceil(height + 8), data: rows });
      },
    });
    expect(outcome).toMatchObject({
      released: false,
      reason: { what: 'words in a black box on page 1' },
    });
  }, 180_000);
});
