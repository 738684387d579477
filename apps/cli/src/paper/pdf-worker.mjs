// A PDF opened in a thread of its own, so that it can be ended: its text, what was filled into its form,
// and its pages drawn in grey. Nothing in it is run, fetched or written. Plain JavaScript, because a
// thread is started from a file as it lies on disk.
import { createRequire } from 'node:module';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * @typedef {object} Run
 * @property {string} text
 * @property {number} x
 * @property {number} y
 * @property {number} width
 * @property {number} height
 */

/** @type {{ bytes: Uint8Array, mostPages: number, textDots: number, scanDots: number, mostPixels: number }} */
const { bytes, mostPages, textDots, scanDots, mostPixels } = workerData;
const POINTS = 72;

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
      await readPage(await document.getPage(number));
    }
  }
  tell({ kind: 'done' });
} catch (error) {
  tell({ kind: 'failed', name: error instanceof Error ? error.name : 'unknown' });
}

/** @param {import('pdfjs-dist').PDFPageProxy} page */
async function readPage(page) {
  const upright = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  /** @type {Run[]} */
  const runs = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, , , e, f] = item.transform;
    const [x, y] = upright.convertToViewportPoint(e, f);
    const height = Math.hypot(item.transform[2], item.transform[3]);
    // Text that runs up or down the edge is a stamp; on its own line it would cut others.
    const [tx, ty] = upright.convertToViewportPoint(e + a, f + b);
    if (Math.abs(ty - y) > Math.abs(tx - x)) continue;
    runs.push({ text: item.str, x, y, width: item.width, height });
  }
  const fields = await fieldsOf(page, upright);
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  const dots = letters >= 60 ? textDots : scanDots;
  // A page may call itself as large as a house: it is drawn as large as its pixels allow.
  const area = Math.max(1, upright.width * upright.height);
  const scale = Math.min(dots / POINTS, Math.sqrt(mostPixels / area));
  const { gray, width, height } = await draw(page, scale);
  tell(
    {
      kind: 'page',
      page: { width: upright.width, height: upright.height, runs, fields, scale },
      drawn: { width, height, data: gray },
    },
    [gray.buffer],
  );
  page.cleanup();
}

/** @param {import('pdfjs-dist').PDFPageProxy} page @param {number} scale */
async function draw(page, scale) {
  const viewport = page.getViewport({ scale });
  const width = Math.max(1, Math.ceil(viewport.width));
  const height = Math.max(1, Math.ceil(viewport.height));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  await page.render({
    canvas: /** @type {any} */ (canvas),
    canvasContext: /** @type {any} */ (context),
    viewport,
  }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  const gray = new Uint8Array(width * height);
  for (let at = 0; at < gray.length; at++) {
    const from = at * 4;
    gray[at] = (data[from] * 77 + data[from + 1] * 150 + data[from + 2] * 29) >> 8;
  }
  return { gray, width, height };
}

/**
 * @param {import('pdfjs-dist').PDFPageProxy} page
 * @param {import('pdfjs-dist').PageViewport} upright
 */
async function fieldsOf(page, upright) {
  /** @type {Run[]} */
  const fields = [];
  for (const field of await page.getAnnotations()) {
    const text = wordsOf(field);
    if (text === undefined) continue;
    const [x0, y0] = upright.convertToViewportPoint(field.rect[0], field.rect[1]);
    const [x1, y1] = upright.convertToViewportPoint(field.rect[2], field.rect[3]);
    const tall = Math.abs(y1 - y0);
    const height = Math.min(tall, 12);
    const lines = text.split(/\r\n?|\n/);
    lines.forEach((line, index) => {
      const wide = Math.min(Math.abs(x1 - x0), line.length * 5);
      const foot = Math.min(y0, y1) + (tall * (index + 0.5)) / lines.length + height / 2;
      fields.push({ text: line, x: Math.min(x0, x1), y: foot, width: wide, height });
    });
  }
  return fields;
}

/** @param {any} field */
function wordsOf(field) {
  if (field.hidden) return undefined;
  if (field.subtype === 'FreeText') return field.contentsObj?.str || undefined;
  if (field.subtype !== 'Widget') return undefined;
  if (field.checkBox || field.radioButton) {
    return field.fieldValue &&
      field.fieldValue !== 'Off' &&
      field.fieldValue === (field.exportValue ?? field.buttonValue)
      ? '[X]'
      : '[ ]';
  }
  const value = Array.isArray(field.fieldValue) ? field.fieldValue.join(' ') : field.fieldValue;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
