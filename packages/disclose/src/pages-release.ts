/**
 * From pages to the ZIP of a records release: a PDF of pictures with black boxes burned in, and its twin in
 * HTML. The finished files are opened again in three ways before they go: byte by byte, by a reader of PDF,
 * and by a reader of pictures.
 */
import { isPublic, type PurposeKind } from './purpose.ts';
import { blackOut, type BlackedOut } from './redaction/black-out.ts';
import { pagesFault, type PagesContent } from './redaction/pages-content.ts';
import { pagesHtml } from './redaction/pages-html.ts';
import { pagesSource } from './redaction/pages-source.ts';
import { picturePdfFault } from './redaction/picture-pdf-check.ts';
import { readingFault, recognitionFault } from './redaction/reopened.ts';
import { folded, tellingWords } from './redaction/telling-words.ts';
import { refuse, type Refused } from './refusal.ts';
import type { Counted } from './release-record.ts';
import type { Tools } from './request.ts';
import { hasHiddenCharacters } from './whitelist.ts';
import { filesOf, zipOf } from './zip.ts';
import { strToU8 } from 'fflate';

export interface PagesRelease {
  readonly bytes: Uint8Array;
  readonly counted: Counted;
}

export async function pagesRelease(
  content: PagesContent,
  name: string,
  purpose: PurposeKind,
  tools: Tools,
): Promise<PagesRelease | Refused> {
  const what = pagesFault(content);
  if (what !== undefined) return refuse({ code: 'pages-unfit', what });
  const { reasons, staying = [] } = content;
  const pages = content.pages.map(blackOut);
  const open = pages.map(({ lines }) =>
    lines.map((line) => line.flatMap((piece) => ('word' in piece ? [piece.word] : []))),
  );
  const telling = tellingWords(
    pages.flatMap(({ gone }) => gone),
    open.flat(2),
    staying,
  );
  const left =
    stillVisible(open, telling) ??
    reasonFault(content, telling, tools) ??
    (isPublic(purpose) ? numberLeft(open, staying, tools) : undefined);
  if (left) return left;

  const title = name;
  const pictures = pages.map(({ image }, index) => ({ image, dots: content.pages[index]!.dots }));
  const pdf = await tools.typeset(pagesSource(title, pictures)).catch(() => undefined);
  if (pdf === undefined) return refuse({ code: 'tool-failed', tool: 'typesetter' });
  const html = pagesHtml(title, pages, reasons);
  const files = { [`${name}.html`]: strToU8(html), [`${name}.pdf`]: pdf };
  const bytes = zipOf(files);

  const fault = await reopenedFault(bytes, name, pages, pictures, telling, tools);
  if (fault) return fault;
  const blackedOut: Record<string, number> = {};
  for (const { redactions } of content.pages)
    for (const { reason } of redactions) blackedOut[reason] = (blackedOut[reason] ?? 0) + 1;
  return {
    bytes,
    counted: { of: 'pages', pages: pages.length, blackedOut, staying: staying.length },
  };
}

async function reopenedFault(
  zip: Uint8Array,
  name: string,
  pages: readonly BlackedOut[],
  pictures: Parameters<typeof picturePdfFault>[2],
  telling: ReadonlySet<string>,
  { reopenPdf, readWords }: Tools,
): Promise<Refused | undefined> {
  const found = (where: string, what: string): Refused =>
    refuse({ code: 'found-on-reopening', where, what });
  const files = filesOf(zip);
  const names = [`${name}.html`, `${name}.pdf`];
  if (files === undefined || Object.keys(files).sort().join() !== names.join())
    return found('the ZIP', 'something besides its two files');
  const pdf = files[names[1]!]!;
  const inBytes = picturePdfFault(pdf, name, pictures);
  if (inBytes !== undefined) return found('the PDF', inBytes);
  const across = pictures.map(({ image }) => image.width);
  const reopened = await reopenPdf(pdf, across).catch(() => undefined);
  if (reopened === undefined) return refuse({ code: 'tool-failed', tool: 'reader of PDF' });
  const inReading = readingFault(reopened, pages, telling);
  if (inReading !== undefined) return found('the PDF', inReading);
  const seen = await recognitionFault(reopened, pages, telling, readWords).catch(
    () => 'engine' as const,
  );
  if (seen === 'engine') return refuse({ code: 'tool-failed', tool: 'reader of pictures' });
  return seen && found('the PDF', seen.what);
}

type Lines = readonly (readonly string[])[];

function stillVisible(open: readonly Lines[], telling: ReadonlySet<string>): Refused | undefined {
  for (const [page, lines] of open.entries()) {
    for (const [line, words] of lines.entries()) {
      if (words.some((word) => telling.has(folded(word))))
        return refuse({ code: 'word-still-visible', page: page + 1, where: `line ${line + 1}` });
    }
  }
  return undefined;
}

/** A number of a person that nobody blacked out. Words of the law about status may stand in public papers. */
function numberLeft(
  open: readonly Lines[],
  staying: readonly string[],
  { findSensitive }: Tools,
): Refused | undefined {
  const allowed = new Set(staying.map(folded));
  for (const [page, lines] of open.entries()) {
    for (const [line, words] of lines.entries()) {
      const text = words.join(' ');
      const found = findSensitive(text).find(
        ({ kind, start, end }) =>
          kind !== 'status-words' && !allowed.has(folded(text.slice(start, end))),
      );
      if (found)
        return refuse({
          code: 'sensitive-text',
          place: `page ${page + 1}, line ${line + 1}`,
          kind: found.kind,
        });
    }
  }
  return undefined;
}

/** A reason is published: it must not say what it hides. */
function reasonFault(
  { reasons }: PagesContent,
  telling: ReadonlySet<string>,
  { findSensitive }: Tools,
): Refused | undefined {
  for (const { code, words } of reasons) {
    const place = `the reason ${code}`;
    if (hasHiddenCharacters(words) || words.trim() === '')
      return refuse({ code: 'sensitive-text', place, kind: 'hidden characters' });
    const found = findSensitive(words).find(({ kind }) => kind !== 'status-words');
    if (found) return refuse({ code: 'sensitive-text', place, kind: found.kind });
    if (words.split(/\s+/).some((word) => telling.has(folded(word))))
      return refuse({ code: 'sensitive-text', place, kind: 'a blacked-out word' });
  }
  return undefined;
}
