/**
 * A PDF taken apart so that every byte belongs to something: the header, numbered objects in their order, one
 * table of their places, one trailer (ISO 32000-2, 7.5). It reads only the plain form that our typesetter
 * writes. Anything else, such as a later revision, objects packed in streams or bytes between objects, is no
 * such file.
 */
import { unzlibSync } from 'fflate';

export interface PdfObject {
  /** Without the stream. */
  readonly body: string;
  /** Unpacked. */
  readonly stream?: Uint8Array;
}

export interface PdfParts {
  readonly objects: readonly PdfObject[];
  readonly trailer: string;
}

const HEADER = /^%PDF-1\.7\n%[\x80-\xff]{4}\n\n/;
const OBJECT = /(\d+) 0 obj\n/y;
const STREAM = /\nstream\n/;
const TABLE =
  /xref\n0 (\d+)\n((?:\d{10} \d{5} [fn](?: \n|\r\n))+)trailer\n([^%]*?)\nstartxref\n(\d+)\n%%EOF\n?$/y;

export function pdfParts(bytes: Uint8Array): PdfParts | undefined {
  const text = latin1(bytes);
  const header = HEADER.exec(text);
  if (!header) return undefined;
  let at = header[0].length;
  const objects: PdfObject[] = [];
  const starts: number[] = [];
  for (;;) {
    OBJECT.lastIndex = at;
    const begins = OBJECT.exec(text);
    if (!begins) break;
    if (Number(begins[1]) !== objects.length + 1) return undefined;
    starts.push(at);
    at = OBJECT.lastIndex;
    const read = objectAt(text, bytes, at);
    if (!read) return undefined;
    objects.push(read.object);
    at = read.after;
  }
  TABLE.lastIndex = at;
  const table = TABLE.exec(text);
  if (!table || Number(table[1]) !== objects.length + 1 || Number(table[4]) !== at)
    return undefined;
  const places = table[2]!.match(/\d{10} \d{5} [fn]/g) ?? [];
  if (places.length !== objects.length + 1) return undefined;
  const right = starts.every((start, index) => Number(places[index + 1]!.slice(0, 10)) === start);
  return right ? { objects, trailer: table[3]! } : undefined;
}

function objectAt(
  text: string,
  bytes: Uint8Array,
  at: number,
): { readonly object: PdfObject; readonly after: number } | undefined {
  const ends = text.indexOf('\nendobj\n\n', at);
  if (ends < 0) return undefined;
  const stream = STREAM.exec(text.slice(at, ends));
  if (!stream) return { object: { body: text.slice(at, ends) }, after: ends + 9 };
  const body = text.slice(at, at + stream.index);
  const length = Number(/\/Length (\d+)\n/.exec(body)?.[1]);
  const from = at + stream.index + stream[0].length;
  const close = '\nendstream\nendobj\n\n';
  if (!Number.isSafeInteger(length) || !text.startsWith(close, from + length)) return undefined;
  const unpacked = unpackedOf(body, bytes.subarray(from, from + length));
  return unpacked && { object: { body, stream: unpacked }, after: from + length + close.length };
}

function unpackedOf(body: string, packed: Uint8Array): Uint8Array | undefined {
  if (!body.includes('/Filter')) return packed;
  if (!/\/Filter \/FlateDecode\n/.test(body)) return undefined;
  try {
    return unzlibSync(packed);
  } catch {
    return undefined;
  }
}

/** A letter for each byte. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
