import { readPacket } from '@threshold/instruments/read-packet';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { emptyPdf, lockedPdf, pdfOf, pngOf, textPdf } from '../../test/hostile-files.ts';
import { PaperReader } from '@threshold/instruments/input/paper-reader';
import { visible } from '../failure.ts';
import { nodeEdge } from '@threshold/instruments/edge/node-edge';
import { noteSentence } from './reading-notes.ts';

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await new PaperReader(nodeEdge().edge).read('warrant.pdf', bytes);
  return 'code' in read ? read.code : `read ${read.pages.length}`;
}

describe('a file that is no paper, whatever its name', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['blanks', Buffer.from(' \n\n '), 'empty'],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'program'],
    ['a program of another system', Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), 'program'],
    ['a script', Buffer.from('#!/bin/sh\necho warrant\n'), 'program'],
    ['a packed file', Buffer.from('PK\x03\x04\x14\0\0\0notes.txt', 'latin1'), 'archive'],
    ['an office file', Buffer.from('PK\x03\x04\x14\0[Content_Types].xml', 'latin1'), 'office-file'],
    ['a telephone’s own picture', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'heic'],
    ['a drawing with scripts', Buffer.from('<svg xmlns="x"><script/></svg>'), 'other-picture'],
    ['bytes', Buffer.from([1, 2, 3, 0, 0, 250, 251]), 'not-a-paper'],
    ['a picture of 2.5 thousand million pixels', pngOf(50_000, 50_000), 'too-many-pixels'],
    ['a picture cut off', pngOf(300, 3000).subarray(0, 60), 'damaged-picture'],
    ['the head of a PDF', Buffer.from('%PDF-1.7\n%%EOF'), 'damaged-pdf'],
    ['a PDF without pages', emptyPdf(), 'pdf-without-pages'],
    ['a PDF with a password', lockedPdf(), 'locked-pdf'],
  ])('is refused: %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('is refused when a photograph is cut off', async () => {
    const pixels = Buffer.from(Array.from({ length: 800 * 1000 }, (_, at) => (at * at) % 251));
    const whole = await sharp(pixels, { raw: { width: 800, height: 1000, channels: 1 } })
      .jpeg()
      .toBuffer();
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('damaged-picture');
  });

  it('is refused above the limit, before anything is opened', async () => {
    const large = Buffer.alloc(40_000_001, 0x20);
    large.write('%PDF-1.7');
    expect(await codeOf(large)).toBe('too-large');
  });

  it('is refused with more pages than a binder', async () => {
    const kids = Array.from({ length: 61 }, (_, index) => `${index + 3} 0 R`).join(' ');
    const many = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count 61 >>`,
      ...Array.from({ length: 61 }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
    ]);
    expect(await codeOf(many)).toBe('too-many-pages');
  });

  it('is named in a sentence, with what to do', async () => {
    const read = await new PaperReader(nodeEdge().edge).read(
      visible('warrant\u001b[31m.pdf'),
      lockedPdf(),
    );
    expect(read).toEqual({
      code: 'locked-pdf',
      message: '"warrant�[31m.pdf" is locked with a password.',
      help: 'Open it with the password. Photograph it, page by page, and give the pictures.',
    });
  });
});

describe('a PDF with text', () => {
  const LINES = [
    'UNITED STATES DEPARTMENT OF HOMELAND SECURITY',
    'A letter about a records request, long enough to be told from a stamp on a scan.',
    'Name of the office          Name of the person who asks',
  ];

  it('gives its words with their places, columns kept apart', async () => {
    const read = await new PaperReader(nodeEdge().edge).read('letter', textPdf(LINES));
    if ('code' in read) throw new Error(read.message);
    const [page] = read.pages;
    const filled = page!.page.lines.filter(({ words }) => words.length > 0);
    expect(filled.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual([
      LINES[0],
      LINES[1],
      'Name of the office Name of the person who asks',
    ]);
    const [first] = filled[0]!.words;
    expect(first!.text).toBe('UNITED');
    expect(first!.box.x).toBeCloseTo(60, 0);
    expect(first!.box.y + first!.box.height).toBeCloseTo(792 - 740, 0);
  });

  it('sees what was filled into its form, which is no part of its text', async () => {
    const field =
      '/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (judge) /V (Corisande Applethwaite) /Rect [60 600 300 616] /DA (/F 10 Tf) /F 4 >>]';
    const read = await new PaperReader(nodeEdge().edge).read('form', textPdf(LINES, field));
    if ('code' in read) throw new Error(read.message);
    const words = read.pages[0]!.page.lines.flatMap(({ words: each }) => each);
    expect(words.map(({ text }) => text)).toContain('Applethwaite');
  });
});

describe('an e-mail', () => {
  const MAIL = [
    'From: officer@agency.example',
    'To: desk@city.example',
    'Subject: a request',
    'Date: Mon, 16 Nov 2026 10:00:00 -0500',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain',
    '',
    'Please see the attached form.',
    '--part',
    'Content-Type: application/pdf; name="form.pdf"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="form.pdf"',
    '',
    textPdf([
      'What the attached form says, in enough words to be text and not a scan of it.',
    ]).toString('base64'),
    '--part',
    'Content-Type: application/pdf; name="game.pdf"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="game.pdf"',
    '',
    Buffer.from('MZ\x90\0', 'latin1').toString('base64'),
    '--part--',
    '',
  ].join('\r\n');

  it('is read with what is attached to it, and says what was not opened', async () => {
    const read = await new PaperReader(nodeEdge().edge).read('request.eml', Buffer.from(MAIL));
    if ('code' in read) throw new Error(read.message);
    const texts = read.pages.map(({ page }) =>
      page.lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' '),
    );
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('From: officer@agency.example');
    expect(texts[0]).toContain('Please see the attached form.');
    expect(texts[1]).toContain('What the attached form says');
    expect(read.notes.map(noteSentence)).toEqual([
      '"game.pdf attached to request.eml" is a program, not a paper. It was not run. Do not open it. Tell whoever looks after your computers.',
    ]);
    expect(readPacket(read.pages.map(({ page }) => page)).documents[0]?.kind).not.toBe('ao-93');
  });
});
