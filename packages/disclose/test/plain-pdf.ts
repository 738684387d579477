/** Takes a PDF apart and writes it again with other objects, places and all, as somebody would who hides a thing. */
import { strToU8, zlibSync } from 'fflate';
import { latin1, pdfParts, type PdfObject } from '../src/redaction/pdf-objects.ts';

export interface Plain {
  objects: { body: string; stream?: Uint8Array }[];
  trailer: string;
}

export function taken(bytes: Uint8Array): Plain {
  const parts = pdfParts(bytes);
  if (!parts) throw new Error('That is no plain PDF.');
  return {
    objects: parts.objects.map((object: PdfObject) => ({ ...object })),
    trailer: parts.trailer,
  };
}

export function written({ objects, trailer }: Plain): Uint8Array {
  let text = '%PDF-1.7\n%\x80\x80\x80\x80\n\n';
  const places: number[] = [];
  objects.forEach(({ body, stream }, index) => {
    places.push(text.length);
    text += `${index + 1} 0 obj\n`;
    if (stream === undefined) text += body;
    else {
      const packed = latin1(body.includes('/Filter') ? zlibSync(stream) : stream);
      text += `${body.replace(/\/Length \d+/, `/Length ${packed.length}`)}\nstream\n${packed}\nendstream`;
    }
    text += '\nendobj\n\n';
  });
  const start = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n\r\n`);
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f\r\n${rows.join('')}`;
  text += `trailer\n${trailer}\nstartxref\n${start}\n%%EOF`;
  return strToU8(text, true);
}
