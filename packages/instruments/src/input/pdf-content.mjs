// One page of an opened PDF: its text in runs, what was filled into its form, how much of it is pictures,
// and the page drawn in grey. The same in Node and a browser; who opens the PDF brings a canvas. Plain
// JavaScript, because in Node it runs in a thread that is started from a file as it lies on disk.

/**
 * @typedef {import('./pdf-page.ts').PdfRun} Run
 * @typedef {import('./pdf-page.ts').PdfPage} PdfPage
 * @typedef {object} Canvas
 * @property {unknown} canvas
 * @property {any} context of two dimensions
 * @typedef {object} Settings
 * @property {number} textDots dots per inch to find ink and rules beside text
 * @property {number} scanDots dots per inch to recognise words
 * @property {number} mostPixels
 * @property {Readonly<Record<string, number>>} operators of the library, by name
 * @property {(width: number, height: number) => Canvas} createCanvas
 */

const POINTS = 72;
/** Letters below which a page is drawn large enough to be recognised. */
const FEW_LETTERS = 60;
/** Of a page, as much picture as this is a scan, whatever text lies under it. */
const SCANNED = 0.5;

/**
 * @param {any} page
 * @param {Settings} settings
 * @returns {Promise<PdfPage>}
 */
export async function readPdfPage(page, settings) {
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
  const area = Math.max(1, upright.width * upright.height);
  const pictured = Math.min(1, (await picturedArea(page, settings.operators)) / area);
  const dots = letters >= FEW_LETTERS && pictured < SCANNED ? settings.textDots : settings.scanDots;
  // A page may call itself as large as a house: it is drawn as large as its pixels allow.
  const scale = Math.min(dots / POINTS, Math.sqrt(settings.mostPixels / area));
  const drawn = await draw(page, scale, settings);
  page.cleanup();
  return { width: upright.width, height: upright.height, runs, fields, pictured, scale, drawn };
}

/**
 * Square points that pictures take, by the matrices under which they are painted.
 * @param {any} page
 * @param {Readonly<Record<string, number>>} operators
 */
async function picturedArea(page, operators) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const painted = new Set(
    ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'].map(
      (name) => operators[name],
    ),
  );
  /** The determinant alone: it says how much larger a unit has become. @type {number[]} */
  const saved = [];
  let [unit, area] = [1, 0];
  for (let at = 0; at < fnArray.length; at++) {
    const [operator, given] = [fnArray[at], argsArray[at]];
    if (operator === operators['save']) saved.push(unit);
    else if (operator === operators['restore']) unit = saved.pop() ?? 1;
    else if (operator === operators['transform']) unit *= sizeOf(given);
    else if (operator === operators['paintFormXObjectBegin']) {
      saved.push(unit);
      if (given?.[0]) unit *= sizeOf(given[0]);
    } else if (operator === operators['paintFormXObjectEnd']) unit = saved.pop() ?? 1;
    else if (painted.has(operator)) area += unit;
  }
  return area;
}

/** @param {ArrayLike<number>} matrix */
function sizeOf(matrix) {
  const [a = 1, b = 0, c = 0, d = 1] = Array.from(matrix);
  return Math.abs(a * d - b * c);
}

/**
 * @param {any} page
 * @param {number} scale
 * @param {Settings} settings
 */
async function draw(page, scale, { createCanvas }) {
  const viewport = page.getViewport({ scale });
  const width = Math.max(1, Math.ceil(viewport.width));
  const height = Math.max(1, Math.ceil(viewport.height));
  const { canvas, context } = createCanvas(width, height);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, data: grayOf(data) };
}

/**
 * Red, green, blue and alpha, on white, as grey.
 * @param {ArrayLike<number>} data
 */
export function grayOf(data) {
  const gray = new Uint8Array(data.length / 4);
  for (let at = 0; at < gray.length; at++) {
    const from = at * 4;
    const alpha = data[from + 3] ?? 255;
    const light =
      ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8;
    gray[at] = alpha === 255 ? light : 255 - ((255 - light) * alpha) / 255;
  }
  return gray;
}

/**
 * @param {any} page
 * @param {any} upright
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

/**
 * @param {any} field
 * @returns {string | undefined}
 */
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
