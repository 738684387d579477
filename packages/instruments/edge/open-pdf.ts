/** A PDF's pages, from the thread that opens it. Ends the thread when it takes too long. */
import { Worker } from 'node:worker_threads';
import type { GrayImage } from '@threshold/instruments/input/gray-image';
import type { InputErrorCode } from '@threshold/instruments/input/input-error';
import { INPUT_LIMITS } from '@threshold/instruments/input/limits';
import type { PdfPage } from '@threshold/instruments/input/pdf-page';

/** To find ink and rules beside text, and to recognise words. */
const TEXT_DOTS = 100;
const SCAN_DOTS = 220;
const MOST_PIXELS = 12_000_000;

type FromWorker =
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'page'; readonly page: Omit<PdfPage, 'drawn'>; readonly drawn: GrayImage }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly name: string };

export function openPdf(bytes: Uint8Array): Promise<readonly PdfPage[] | InputErrorCode> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./pdf-worker.mjs', import.meta.url), {
      workerData: {
        bytes: Uint8Array.from(bytes),
        mostPages: INPUT_LIMITS.pages,
        textDots: TEXT_DOTS,
        scanDots: SCAN_DOTS,
        mostPixels: MOST_PIXELS,
      },
      resourceLimits: { maxOldGenerationSizeMb: INPUT_LIMITS.pdfMegabytes },
      // What a damaged file makes the library say is no message of ours.
      stdout: true,
      stderr: true,
    });
    const pages: PdfPage[] = [];
    const end = (result: readonly PdfPage[] | InputErrorCode): void => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => end('too-slow'), INPUT_LIMITS.pdfSeconds * 1000);
    worker.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'opened':
          if (message.pages > INPUT_LIMITS.pages) end('too-many-pages');
          break;
        case 'page':
          pages.push({ ...message.page, drawn: message.drawn });
          break;
        case 'done':
          end(pages.length === 0 ? 'pdf-without-pages' : pages);
          break;
        case 'failed':
          end(message.name === 'PasswordException' ? 'locked-pdf' : 'damaged-pdf');
          break;
      }
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(
        error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND'
          ? 'reader-missing'
          : 'damaged-pdf',
      ),
    );
    worker.on('exit', () => end('damaged-pdf'));
  });
}
