/**
 * A file that was shown, as pages: told by its first bytes, never by its name; nothing in it is run. What
 * cannot be read ends in an error with a sentence, never in a page that is silently missing.
 */
import { fileTypeOf, type FileType } from '@threshold/instruments/input/file-type';
import {
  inputError,
  type InputError,
  type InputErrorCode,
} from '@threshold/instruments/input/input-error';
import { INPUT_LIMITS } from '@threshold/instruments/input/limits';
import { hasText, pdfTextPage, type PdfPage } from '@threshold/instruments/input/pdf-page';
import { AS_GIVEN, type Placement } from '@threshold/instruments/input/placement';
import { pagesFromText } from '@threshold/instruments/page/pages-from-text';
import type { Page } from '@threshold/instruments/page/page';
import { visible } from '../failure.ts';
import { openMail } from './open-mail.ts';
import { openPdf } from './open-pdf.ts';
import { openPicture, type Picture } from './open-picture.ts';
import { Recogniser } from './recogniser.ts';

export interface PlacedPage {
  readonly page: Page;
  /** From the page as it was read to the page as it was given. */
  readonly placement: Placement;
}

export interface FilePages {
  readonly pages: readonly PlacedPage[];
  /** What was not read, or read badly, in sentences. */
  readonly notes: readonly string[];
}

/** What is being done, for a person who waits. */
export type Progress = (what: string) => void;

/** Less sure than this, a person should know. */
const POOR = 0.6;

export class PaperReader {
  readonly #recogniser = new Recogniser();
  readonly #progress: Progress;
  #pagesRead = 0;

  constructor(progress: Progress = () => undefined) {
    this.#progress = progress;
  }

  /** `file` is its name as it was given; it is only shown, never believed. */
  async read(file: string, bytes: Uint8Array): Promise<FilePages | InputError> {
    const result = await this.#pagesOf(file, bytes, 0);
    if (typeof result === 'string') return inputError(result, visible(file));
    this.#pagesRead += result.pages.length;
    if (this.#pagesRead > INPUT_LIMITS.pages) return inputError('too-many-pages', visible(file));
    const words = result.pages.some(({ page }) => page.lines.some((line) => line.words.length > 0));
    return words ? result : inputError('no-words', visible(file));
  }

  /** Ends the engine that recognises words. */
  close(): Promise<void> {
    return this.#recogniser.close();
  }

  async #pagesOf(
    file: string,
    bytes: Uint8Array,
    depth: number,
  ): Promise<FilePages | InputErrorCode> {
    if (bytes.length > INPUT_LIMITS.bytes) return 'too-large';
    const type = fileTypeOf(bytes);
    switch (type) {
      case 'text':
        if (bytes.length > INPUT_LIMITS.textBytes) return 'too-much-text';
        return typed(new TextDecoder('utf-8').decode(bytes));
      case 'email':
        return this.#mail(file, bytes, depth);
      case 'pdf':
        return this.#pdf(file, bytes);
      case 'jpeg':
      case 'png':
      case 'webp': {
        this.#progress(`Reading ${visible(file)}`);
        const picture = await openPicture(bytes);
        return typeof picture === 'string' ? picture : this.#recognised(file, picture);
      }
      default:
        return REFUSED[type];
    }
  }

  async #recognised(file: string, picture: Picture): Promise<FilePages | InputErrorCode> {
    const read = await this.#recogniser.recognise(picture);
    if (typeof read === 'string') return read;
    const { page, placement, sureness } = read;
    const notes =
      sureness < POOR ? [`${visible(file)} was hard to read. Take a sharper picture.`] : [];
    return { pages: [{ page, placement }], notes };
  }

  async #pdf(file: string, bytes: Uint8Array): Promise<FilePages | InputErrorCode> {
    this.#progress(`Opening ${visible(file)}`);
    const opened = await openPdf(bytes);
    if (typeof opened === 'string') return opened;
    const pages: PlacedPage[] = [];
    const notes: string[] = [];
    for (const [index, page] of opened.entries()) {
      if (hasText(page)) {
        pages.push({ page: pdfTextPage(page), placement: AS_GIVEN });
        continue;
      }
      const name = `page ${index + 1} of ${file}`;
      this.#progress(`Reading ${visible(name)}`);
      const read = await this.#recognised(name, drawnPage(page));
      if (typeof read === 'string') return read;
      pages.push(...read.pages);
      notes.push(...read.notes);
    }
    return { pages, notes };
  }

  async #mail(file: string, bytes: Uint8Array, depth: number): Promise<FilePages | InputErrorCode> {
    const mail = await openMail(bytes);
    if (typeof mail === 'string') return mail;
    const { pages, notes } = typed(mail.text);
    const all = { pages: [...pages], notes: [...notes, ...mail.notes] };
    for (const { name, bytes: attached } of mail.attachments) {
      const label = `${name} attached to ${file}`;
      const read =
        depth >= INPUT_LIMITS.mailDepth
          ? 'not-a-paper'
          : await this.#pagesOf(label, attached, depth + 1);
      if (typeof read === 'string') {
        // The message can be read without it; that it was not must be said.
        const { message, help } = inputError(read, visible(label));
        all.notes.push(`${message} ${help}`);
      } else {
        all.pages.push(...read.pages);
        all.notes.push(...read.notes);
      }
    }
    return all;
  }
}

const REFUSED: Readonly<
  Record<Exclude<FileType, 'text' | 'email' | 'pdf' | 'jpeg' | 'png' | 'webp'>, InputErrorCode>
> = {
  heic: 'heic',
  'other-picture': 'other-picture',
  archive: 'archive',
  'office-file': 'office-file',
  program: 'program',
  empty: 'empty',
  unknown: 'not-a-paper',
};

function typed(text: string): FilePages {
  const pages = pagesFromText(text).map((page) => ({ page, placement: AS_GIVEN }));
  return { pages, notes: [] };
}

/** A page of a PDF without words of its own, as the picture it is: its places are points. */
function drawnPage({ width, height, drawn }: PdfPage): Picture {
  return { width, height, gray: drawn };
}
