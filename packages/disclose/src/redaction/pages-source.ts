/**
 * The blacked-out pages as Typst source: each page one picture of grey pixels, edge to edge, nothing else. The
 * pictures go beside the source as plain bytes, so that no picture format can carry anything along.
 */
import type { GrayImage } from '@threshold/instruments/input/gray-image';

export interface TypesetInput {
  readonly source: string;
  /** By the names that the source reads. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** From source to PDF, checked against PDF/UA-1 by what sets it: at the edge. */
export type Typeset = (input: TypesetInput) => Promise<Uint8Array>;

export interface Picture {
  readonly image: GrayImage;
  readonly dots: number;
}

export function pagesSource(title: string, pictures: readonly Picture[]): TypesetInput {
  const files = new Map<string, Uint8Array>();
  const pages = pictures.map(({ image, dots }, index) => {
    const name = `page-${index + 1}`;
    files.set(name, image.data);
    const { width, height } = image;
    const [across, down] = [width, height].map((pixels) => `${pointsOf(pixels, dots)}pt`);
    return `#page(width: ${across}, height: ${down}, margin: 0pt)[#image(read("${name}", encoding: none), format: (encoding: "luma8", width: ${width}, height: ${height}), width: ${across}, height: ${down}, fit: "stretch", alt: "${altOf(index, pictures.length)}")]`;
  });
  const source = [
    `#set document(title: "${title}", author: (), keywords: (), date: none)`,
    '#set text(lang: "en")',
    ...pages,
    '',
  ].join('\n');
  return { source, files };
}

/** What is read aloud in place of a picture. */
export function altOf(index: number, pages: number): string {
  return `Page ${index + 1} of ${pages}. The words are in the HTML file.`;
}

export function pointsOf(pixels: number, dots: number): number {
  return Math.round((pixels * 72_000) / dots) / 1000;
}
