/**
 * A file that was shown, as pages: told by its first bytes, never by its name. Text and e-mail are read
 * here; other kinds of file are refused by name until their reader is there.
 */
import { pagesFromText } from '@threshold/instruments/page/pages-from-text';
import type { Page } from '@threshold/instruments/page/page';
import { EXIT } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { readInputBytes, type InputBytes } from '../read-input.ts';
import { looksLikeMail, textsOfMail } from './mail.ts';

export interface FilePages {
  readonly pages: readonly Page[];
  /** What in the file was not read, in sentences. */
  readonly notes: readonly string[];
}

/** A packet of text of this size would fill a binder. */
const MOST_BYTES = 2_000_000;

const SIGNATURES: readonly (readonly [kind: string, begins: RegExp])[] = [
  ['a PDF', /^%PDF-/],
  ['a JPEG picture', /^\xff\xd8\xff/],
  ['a PNG picture', /^\x89PNG/],
  ['a WebP picture', /^RIFF[\s\S]{4}WEBP/],
  ['a HEIC picture', /^[\s\S]{4}ftyp(?:heic|heix|mif1|msf1|hevc)/],
  ['a Word or ZIP file', /^PK\x03\x04/],
];

export async function pagesOfFile(host: Host, file: string): Promise<FilePages> {
  const input = await readInputBytes(host, file, MOST_BYTES);
  if (input.bytes.length > MOST_BYTES) {
    throw new Failure(
      EXIT.data,
      `"${visible(input.name)}" is larger than 2 MB, and no paper's text is.`,
    );
  }
  const begins = input.bytes.subarray(0, 16).toString('latin1');
  const kind = SIGNATURES.find(([, signature]) => signature.test(begins))?.[0];
  if (kind !== undefined) {
    throw new Failure(EXIT.data, `"${visible(input.name)}" is ${kind}, which is not read yet.`, {
      help: 'Give its text, or read it by eye: who signed, which court, which place.',
    });
  }
  const text = decode(input);
  if (!looksLikeMail(text)) return { pages: pagesFromText(text), notes: [] };
  const mail = await textsOfMail(input.bytes);
  return { pages: mail.texts.flatMap((each) => pagesFromText(each)), notes: mail.notes };
}

function decode({ name, bytes }: InputBytes): string {
  if (bytes.includes(0)) {
    throw new Failure(EXIT.data, `"${visible(name)}" is neither text nor e-mail.`, {
      help: 'A paper is given as text (UTF-8) or as an e-mail.',
    });
  }
  // Text of unknown origin: a byte that is no UTF-8 is a letter misread, and no reason to stop.
  return new TextDecoder('utf-8').decode(bytes);
}
