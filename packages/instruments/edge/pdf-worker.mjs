// A PDF opened in a thread of its own, so that it can be ended. Nothing in it is run, fetched or written.
// Plain JavaScript, because a thread is started from a file as it lies on disk.
import { createRequire } from 'node:module';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createCanvas } from '@napi-rs/canvas';
import { readPdfPage } from '@threshold/instruments/input/pdf-content.mjs';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** @type {{ bytes: Uint8Array, mostPages: number, textDots: number, scanDots: number, mostPixels: number }} */
const { bytes, mostPages, textDots, scanDots, mostPixels } = workerData;

// Fonts and character maps from the installation: none is fetched.
const require = createRequire(import.meta.url);
const home = path.dirname(require.resolve('pdfjs-dist/package.json'));

/** @param {Record<string, unknown>} message @param {ArrayBuffer[]} [transfer] */
const tell = (message, transfer = []) => parentPort?.postMessage(message, transfer);

try {
  const document = await getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
    stopAtErrors: false,
    maxImageSize: mostPixels,
    canvasMaxAreaInBytes: mostPixels * 4,
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: `${path.join(home, 'standard_fonts')}${path.sep}`,
    cMapUrl: `${path.join(home, 'cmaps')}${path.sep}`,
    wasmUrl: `${path.join(home, 'wasm')}${path.sep}`,
  }).promise;
  tell({ kind: 'opened', pages: document.numPages });
  if (document.numPages <= mostPages) {
    for (let number = 1; number <= document.numPages; number++) {
      const { drawn, ...page } = await readPdfPage(await document.getPage(number), {
        textDots,
        scanDots,
        mostPixels,
        operators: OPS,
        createCanvas: (width, height) => {
          const canvas = createCanvas(width, height);
          return { canvas, context: canvas.getContext('2d') };
        },
      });
      tell({ kind: 'page', page, drawn }, [drawn.data.buffer]);
    }
  }
  tell({ kind: 'done' });
} catch (error) {
  tell({ kind: 'failed', name: error instanceof Error ? error.name : 'unknown' });
}
