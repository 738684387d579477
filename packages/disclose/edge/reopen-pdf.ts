/**
 * A finished PDF as pdf.js sees it: all text, properties, attachments, scripts, annotations, what stands for
 * pictures, and each page drawn. It reads files that were made here; strangers' files go through
 * `packages/instruments/edge/open-pdf.ts`, in a thread that can be ended.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { grayOf } from '@threshold/instruments/input/pdf-content.mjs';
import type { ReopenedPdf, ReopenPdf } from '@threshold/disclose/redaction/reopened';
import type { PDFPageProxy } from 'pdfjs-dist';

type Page = ReopenedPdf['pages'][number];

export const reopenPdf: ReopenPdf = async (bytes, across) => {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    enableXfa: true,
    useSystemFonts: false,
    stopAtErrors: true,
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: `${path.join(home, 'standard_fonts')}${path.sep}`,
    wasmUrl: `${path.join(home, 'wasm')}${path.sep}`,
  });
  try {
    const document = await task.promise;
    const { info, metadata } = await document.getMetadata();
    const attachments: unknown = await document.getAttachments();
    const scripts: unknown = await document.getJSActions();
    const outline: unknown = await document.getOutline();
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++)
      pages.push(await pageOf(await document.getPage(number), across[number - 1] ?? 1));
    return {
      pages,
      properties: [...textsIn(info), ...textsIn(rawOf(metadata)), ...textsIn(outline)],
      attachments: sizeOf(attachments),
      scripts: sizeOf(scripts),
    };
  } finally {
    await task.destroy();
  }
};

async function pageOf(page: PDFPageProxy, across: number): Promise<Page> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const annotations: readonly unknown[] = await page.getAnnotations();
  const tree: unknown = await page.getStructTree();
  const scale = across / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  await page.render({
    canvas: canvas as unknown as HTMLCanvasElement,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  return {
    text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
    alternatives: alternativesIn(tree),
    annotations: annotations.length,
    drawn: { width, height, data: grayOf(data) },
  };
}

/** None where a file has no metadata, whatever the library's types say. */
function rawOf(metadata: { getRaw(): unknown } | null): unknown {
  return metadata?.getRaw();
}

function alternativesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'alt' in node && typeof node.alt === 'string' ? [node.alt] : [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [...own, ...children.flatMap(alternativesIn)];
}

/** Every text in a value of any shape. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...textsIn(part)]);
}

function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return value instanceof Map ? value.size : Object.keys(value).length;
}
