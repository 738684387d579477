/**
 * A file that was shown, as pages: told by its first bytes, never by its name; nothing in it is run. What
 * cannot be read ends in an error, never in a page that is silently missing. What opens pictures and PDF
 * and recognises words comes from the edge; the rest is the same in Node and a browser.
 */
import type { Page } from '../page/page.ts';
import { pagesFromText } from '../page/pages-from-text.ts';
import { fileTypeOf, type FileType } from './file-type.ts';
import { shrunk, type GrayImage } from './gray-image.ts';
import { inputError, type InputError, type InputErrorCode } from './input-error.ts';
import { INPUT_LIMITS } from './limits.ts';
import { openMail } from './open-mail.ts';
import { hasText, pdfTextPage, type PdfPage } from './pdf-page.ts';
import { AS_GIVEN, type Placement } from './placement.ts';
import { recognisePage, type Picture, type WordEngine } from './recognise-page.ts';

export interface PlacedPage {
  readonly page: Page;
  /** From the page as it was read to the page as it was given. */
  readonly placement: Placement;
  /** The page as it was given, small, for who shows the words where they stand; only where it is kept. */
  readonly shown?: ShownPage;
}

export interface ShownPage {
  readonly image: GrayImage;
  /** Pixels of the image to one unit of the page as it was given. */
  readonly scale: number;
}

/** What was not read, or read badly. */
export type Note =
  | { readonly code: 'hard-to-read'; readonly file: string; readonly page?: number }
  | { readonly code: 'not-opened'; readonly count: number }
  | { readonly code: 'not-read'; readonly file: string; readonly error: InputErrorCode };

export interface FilePages {
  readonly pages: readonly PlacedPage[];
  readonly notes: readonly Note[];
}

/** What is being done, for a person who waits. */
export interface Step {
  readonly doing: 'opening' | 'reading';
  readonly file: string;
  /** Of a file with several pages, from 1. */
  readonly page?: number;
  readonly of?: number;
}

export interface ReadingEdge {
  readonly engine: WordEngine;
  readonly openPicture: (bytes: Uint8Array) => Promise<Picture | InputErrorCode>;
  readonly openPdf: (bytes: Uint8Array) => Promise<readonly PdfPage[] | InputErrorCode>;
  /** Kinds of picture that this edge opens beyond JPEG, PNG and WebP. */
  readonly alsoOpens?: ReadonlySet<FileType>;
  /** Keeps a small picture of each page. */
  readonly keepsPictures?: boolean;
  /** Pixels of its longer side, where it has to be larger than for looking at. */
  readonly shownSide?: number;
  readonly step?: (step: Step) => void;
}

/** Less sure than this, a person should know. */
const POOR = 0.6;
/** Pixels of the longer side of a page that is kept for showing. */
const SHOWN_SIDE = 1600;

export class PaperReader {
  readonly #edge: ReadingEdge;
  #pagesRead = 0;

  constructor(edge: ReadingEdge) {
    this.#edge = edge;
  }

  /** `file` is its name as it was given; it is only shown, never believed. */
  async read(file: string, bytes: Uint8Array): Promise<FilePages | InputError> {
    const result = await this.#pagesOf(file, bytes, 0);
    if (typeof result === 'string') return inputError(result, file);
    this.#pagesRead += result.pages.length;
    if (this.#pagesRead > INPUT_LIMITS.pages) return inputError('too-many-pages', file);
    const words = result.pages.some(({ page }) => page.lines.some((line) => line.words.length > 0));
    return words ? result : inputError('no-words', file);
  }

  async #pagesOf(
    file: string,
    bytes: Uint8Array,
    depth: number,
  ): Promise<FilePages | InputErrorCode> {
    if (bytes.length > INPUT_LIMITS.bytes) return 'too-large';
    const type = fileTypeOf(bytes);
    if (isPicture(type) || this.#edge.alsoOpens?.has(type) === true) {
      this.#edge.step?.({ doing: 'reading', file });
      const picture = await this.#edge.openPicture(bytes);
      // What this edge could not open after all is refused as what it is.
      if (typeof picture === 'string') return isPicture(type) ? picture : REFUSED[type];
      return this.#recognised({ file }, picture);
    }
    switch (type) {
      case 'text':
        if (bytes.length > INPUT_LIMITS.textBytes) return 'too-much-text';
        return { pages: typed(new TextDecoder('utf-8').decode(bytes)), notes: [] };
      case 'email':
        return this.#mail(file, bytes, depth);
      case 'pdf':
        return this.#pdf(file, bytes);
      default:
        return REFUSED[type];
    }
  }

  async #recognised(
    of: { readonly file: string; readonly page?: number },
    picture: Picture,
  ): Promise<FilePages | InputErrorCode> {
    const read = await recognisePage(picture, this.#edge.engine);
    if (typeof read === 'string') return read;
    const { page, placement, sureness } = read;
    return {
      pages: [
        { page, placement, ...this.#shown(picture.gray, picture.gray.width / picture.width) },
      ],
      notes: sureness < POOR ? [{ code: 'hard-to-read', ...of }] : [],
    };
  }

  async #pdf(file: string, bytes: Uint8Array): Promise<FilePages | InputErrorCode> {
    this.#edge.step?.({ doing: 'opening', file });
    const opened = await this.#edge.openPdf(bytes);
    if (typeof opened === 'string') return opened;
    const pages: PlacedPage[] = [];
    const notes: Note[] = [];
    for (const [index, page] of opened.entries()) {
      if (hasText(page)) {
        pages.push({
          page: pdfTextPage(page),
          placement: AS_GIVEN,
          ...this.#shown(page.drawn, page.scale),
        });
        continue;
      }
      const place = { file, page: index + 1 };
      this.#edge.step?.({ doing: 'reading', ...place, of: opened.length });
      const read = await this.#recognised(place, drawnPage(page));
      if (typeof read === 'string') return read;
      pages.push(...read.pages);
      notes.push(...read.notes);
    }
    return { pages, notes };
  }

  #shown(image: GrayImage, scale: number): { readonly shown?: ShownPage } {
    if (this.#edge.keepsPictures !== true) return {};
    const small = shrunk(image, this.#edge.shownSide ?? SHOWN_SIDE);
    return { shown: { image: small, scale: (scale * small.width) / image.width } };
  }

  async #mail(file: string, bytes: Uint8Array, depth: number): Promise<FilePages | InputErrorCode> {
    const mail = await openMail(bytes);
    if (typeof mail === 'string') return mail;
    const pages = [...typed(mail.text)];
    const notes: Note[] = [];
    if (mail.closed > 0) notes.push({ code: 'not-opened', count: mail.closed });
    for (const { name, bytes: attached } of mail.attachments) {
      const label = `${name} attached to ${file}`;
      const read =
        depth >= INPUT_LIMITS.mailDepth
          ? 'not-a-paper'
          : await this.#pagesOf(label, attached, depth + 1);
      if (typeof read === 'string') {
        // The message can be read without it; that it was not must be said.
        notes.push({ code: 'not-read', file: label, error: read });
      } else {
        pages.push(...read.pages);
        notes.push(...read.notes);
      }
    }
    return { pages, notes };
  }
}

type Picturesque = 'jpeg' | 'png' | 'webp';

function isPicture(type: FileType): type is Picturesque {
  return type === 'jpeg' || type === 'png' || type === 'webp';
}

const REFUSED: Readonly<Record<Exclude<FileType, Picturesque>, InputErrorCode>> = {
  heic: 'heic',
  'other-picture': 'other-picture',
  archive: 'archive',
  'office-file': 'office-file',
  program: 'program',
  empty: 'empty',
  unknown: 'not-a-paper',
  // Opened above, wherever they are papers.
  text: 'not-a-paper',
  email: 'not-a-paper',
  pdf: 'not-a-paper',
};

function typed(text: string): readonly PlacedPage[] {
  return pagesFromText(text).map((page) => ({ page, placement: AS_GIVEN }));
}

/** A page of a PDF without words of its own, as the picture it is: its places are points. */
function drawnPage({ width, height, drawn }: PdfPage): Picture {
  return { width, height, gray: drawn };
}
