/**
 * A PDF's pages in a browser, by pdf.js from our own host: text, what was filled in, and each page drawn.
 * Nothing in it is run; only the fonts and decoders of our own host are fetched. What takes too long is ended with the whole thread, from the page.
 */
import { readPdfPage } from '@threshold/instruments/input/pdf-content.mjs';
import type { InputErrorCode } from '@threshold/instruments/input/input-error';
import { INPUT_LIMITS } from '@threshold/instruments/input/limits';
import type { PdfPage } from '@threshold/instruments/input/pdf-page';
import type * as Pdf from 'pdfjs-dist/legacy/build/pdf.mjs';
import { READING_FILES } from './reading-files.ts';

const TEXT_DOTS = 100;
const SCAN_DOTS = 220;
/** Of one page drawn: a telephone has less memory than a desk. */
const MOST_PIXELS = 6_000_000;

type PdfLibrary = typeof Pdf;

export async function openPdf(
  bytes: Uint8Array,
  folder: string,
): Promise<readonly PdfPage[] | InputErrorCode> {
  let library: PdfLibrary;
  try {
    library = (await import(`${folder}${READING_FILES.pdf}`)) as PdfLibrary;
  } catch {
    return 'reader-missing';
  }
  const { getDocument, OPS, PDFWorker, VerbosityLevel } = library;
  // Started here, because the library looks for a window to start it from.
  const thread = new Worker(`${folder}${READING_FILES.pdfThread}`, { type: 'module' });
  const missing = new Promise<'reader-missing'>((resolve) => {
    thread.onerror = () => resolve('reader-missing');
  });
  return Promise.race([missing, pagesOf()]).finally(() => thread.terminate());

  async function pagesOf(): Promise<readonly PdfPage[] | InputErrorCode> {
    try {
      const document = await getDocument({
        worker: PDFWorker.create({ port: thread }),
        data: bytes.slice(),
        isEvalSupported: false,
        enableXfa: false,
        disableFontFace: true,
        useSystemFonts: false,
        useWorkerFetch: true,
        disableAutoFetch: true,
        disableRange: true,
        disableStream: true,
        stopAtErrors: false,
        maxImageSize: INPUT_LIMITS.pixels,
        canvasMaxAreaInBytes: MOST_PIXELS * 4,
        verbosity: VerbosityLevel.ERRORS,
        standardFontDataUrl: `${folder}${READING_FILES.pdfFonts}`,
        wasmUrl: `${folder}${READING_FILES.pdfDecoders}`,
        CanvasFactory: ThreadCanvasFactory,
        FilterFactory: NoFilters,
      }).promise;
      if (document.numPages > INPUT_LIMITS.pages) return 'too-many-pages';
      const pages: PdfPage[] = [];
      for (let number = 1; number <= document.numPages; number++) {
        pages.push(
          await readPdfPage(await document.getPage(number), {
            textDots: TEXT_DOTS,
            scanDots: SCAN_DOTS,
            mostPixels: MOST_PIXELS,
            operators: OPS,
            createCanvas: (width, height) => new ThreadCanvasFactory().create(width, height),
          }),
        );
      }
      return pages.length === 0 ? 'pdf-without-pages' : pages;
    } catch (error) {
      return error instanceof Error && error.name === 'PasswordException'
        ? 'locked-pdf'
        : 'damaged-pdf';
    }
  }
}

interface ThreadCanvas {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** A thread has no document to make canvases of. */
class ThreadCanvasFactory {
  create(width: number, height: number): ThreadCanvas {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }
  reset({ canvas }: ThreadCanvas, width: number, height: number): void {
    if (canvas) [canvas.width, canvas.height] = [width, height];
  }
  destroy(drawn: ThreadCanvas): void {
    if (drawn.canvas) drawn.canvas.width = drawn.canvas.height = 0;
    [drawn.canvas, drawn.context] = [null, null];
  }
}

/** Colour filters need a document too; a page read in grey does without. */
class NoFilters {
  addFilter(): string {
    return 'none';
  }
  addHCMFilter(): string {
    return 'none';
  }
  addAlphaFilter(): string {
    return 'none';
  }
  addLuminosityFilter(): string {
    return 'none';
  }
  addHighlightHCMFilter(): string {
    return 'none';
  }
  destroy(): void {
    // Nothing was made.
  }
}
