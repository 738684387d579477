import { PaperReader } from '@threshold/instruments/input/paper-reader';
import { readPacket } from '@threshold/instruments/read-packet';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { scanPdf, textPdf } from '../../test/hostile-files.ts';
import { nodeEdge } from '@threshold/instruments/edge/node-edge';

const { edge, close } = nodeEdge();
afterAll(close);

const OFFICERS = [
  'U.S. DEPARTMENT OF HOMELAND SECURITY',
  'WARRANT FOR ARREST OF ALIEN',
  'File No. A999 000 101',
  'To: Any immigration officer authorized pursuant to sections 236 and 287 of the',
  'Immigration and Nationality Act',
  'I have determined that there is probable cause to believe that the person named',
  'is removable from the United States.',
  'YOU ARE COMMANDED to arrest and take into custody the above-named alien.',
  'H. Sample   (Signature of Authorized Immigration Officer)',
  'Form I-200',
];
const JUDGES = [
  'UNITED STATES DISTRICT COURT',
  'SOUTHERN DISTRICT OF NEW YORK',
  'SEARCH AND SEIZURE WARRANT',
  'Case No. 26-mj-90423',
  'To: Any authorized law enforcement officer',
  'An application by a federal law enforcement officer requests the search',
  '/s/ Corisande Applethwaite   United States Magistrate Judge',
];

async function scanOf(lines: readonly string[]): Promise<Buffer> {
  const text = lines
    .map(
      (line, index) =>
        `<text x="120" y="${180 + index * 60}">${line.replace(/&/g, '&amp;')}</text>`,
    )
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1700" height="2200"><rect width="1700" height="2200" fill="#fff"/><g font-family="serif" font-size="34">${text}</g></svg>`;
  return drawn(svg);
}

/** Drawn by the library the sample papers are drawn with: what opens pictures here opens no drawings. */
async function drawn(svg: string): Promise<Buffer> {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const canvas = createCanvas(1700, 2200);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(svg)), 0, 0);
  return sharp(canvas.toBuffer('image/png')).greyscale().jpeg({ quality: 85 }).toBuffer();
}

async function kindsOf(pdf: Buffer): Promise<string[]> {
  const read = await new PaperReader(edge).read('paper.pdf', pdf);
  if ('code' in read) return [read.code];
  const { documents } = readPacket(read.pages.map(({ page }) => page));
  return documents.map(({ kind, judicial }) => `${kind}${judicial ? ' judicial' : ''}`);
}

describe('a scanned PDF', () => {
  it('is read from its picture', async () => {
    expect(await kindsOf(scanPdf(await scanOf(OFFICERS), 1700, 2200, []))).toEqual(['i-200']);
  }, 120_000);

  it('promise: words under it that nobody sees do not make it a judge’s', async () => {
    const pdf = scanPdf(await scanOf(OFFICERS), 1700, 2200, JUDGES);
    expect(await kindsOf(pdf)).toEqual(['i-200']);
  }, 120_000);
});

it('promise: white words on white paper are not believed', async () => {
  const [judges] = await Promise.all([kindsOf(textPdf(JUDGES))]);
  expect(judges.join()).toContain('ao-93');
  const white = Buffer.from(
    textPdf(JUDGES).toString('latin1').replace('BT /F 10 Tf', 'BT 1 g /F 10 Tf'),
    'latin1',
  );
  expect((await kindsOf(white)).join()).not.toContain('ao-93');
}, 120_000);
