/**
 * Letters that wait for the post as one PDF, in the order asked, each as it was signed, after a sheet that lists them by
 * number: whoever folds them can tick them off. The sheet names nobody. All of them count as printed; each reading of a
 * letter is written down as if it were printed alone.
 */
import { PDFDocument, StandardFonts, type PDFFont } from '@cantoo/pdf-lib';
import { dateAt } from '@threshold/calendar/zone-time';
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { printMessage } from './handle-message.ts';
import { listOutbox } from './list-outbox.ts';

/** What a person carries to a printer at once; the rest stays in the queue. */
export const MOST_LETTERS = 100;

export const printBody = z.strictObject({
  messages: z.array(z.uuid()).min(1).max(MOST_LETTERS),
});

interface Listed {
  readonly number: string;
  readonly what: string;
  readonly language: string;
  readonly pages: number;
}

export async function printQueue(
  desk: Desk,
  actor: Actor,
  { messages }: z.infer<typeof printBody>,
): Promise<Result<Uint8Array, Refusal>> {
  const queue = await listOutbox(desk, actor, { list: 'print' });
  if (!queue.ok) return queue;
  const rows = [...new Set(messages)].map((id) => queue.value.rows.find((row) => row.id === id));
  const whole = await PDFDocument.create();
  const listed: Listed[] = [];
  for (const row of rows) {
    if (row?.by !== 'post') return refused({ code: 'not-in-queue' });
    const printed = await printMessage(desk, actor, row.id);
    if (!printed.ok) return printed;
    const letter = await PDFDocument.load(printed.value);
    const pages = await whole.copyPages(letter, letter.getPageIndices());
    for (const page of pages) whole.addPage(page);
    listed.push({
      number: row.number,
      what: row.what,
      language: row.language,
      pages: pages.length,
    });
  }
  whole.setTitle('Letters to post');
  const font = await whole.embedFont(StandardFonts.Helvetica);
  coverSheets(whole, font, listed, dateAt(desk.now().getTime(), desk.clocks.zone));
  return done(await whole.save());
}

const LETTER = [612, 792] as const;
const MARGIN = 72;
const LINE = 18;
const ON_SHEET = 34;

function coverSheets(
  whole: PDFDocument,
  font: PDFFont,
  listed: readonly Listed[],
  day: string,
): void {
  const sheets = Math.ceil(listed.length / ON_SHEET);
  for (let sheet = 0; sheet < sheets; sheet++) {
    const page = whole.insertPage(sheet, [...LETTER]);
    const write = (text: string, line: number, size = 11): void =>
      page.drawText(text, { x: MARGIN, y: LETTER[1] - MARGIN - line * LINE, size, font });
    write(`Letters to post: ${listed.length}, ${day}, sheet ${sheet + 1} of ${sheets}`, 0, 14);
    for (const [at, { number, what, language, pages }] of listed
      .slice(sheet * ON_SHEET, (sheet + 1) * ON_SHEET)
      .entries()) {
      const place = sheet * ON_SHEET + at + 1;
      const length = pages === 1 ? '1 page' : `${pages} pages`;
      write(`[  ]  ${place}.  ${number}   ${what}, ${language}, ${length}`, at + 2);
    }
  }
}
