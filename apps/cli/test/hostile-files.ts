/** Small files made by hand, each wrong in its own way. */
import { crc32, deflateSync } from 'node:zlib';

/** A PDF of these objects, the first its catalogue; `trailer` is added to the trailer. */
export function pdfOf(objects: readonly string[], trailer = ''): Buffer {
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = body.length;
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

const FONT =
  '/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> >> >>';

/** Each line a string of print, from the top, in points from the left. */
export function textPdf(lines: readonly string[], page = ''): Buffer {
  const print = lines
    .map((line, index) => {
      const safe = line.replace(/[\\()]/g, '\\$&');
      const indent = line.length - line.trimStart().length;
      return `BT /F 10 Tf 1 0 0 1 ${60 + indent * 4.6} ${740 - index * 13} Tm (${safe.trimStart()}) Tj ET`;
    })
    .join('\n');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${FONT} /Contents 4 0 R ${page} >>`,
    `<< /Length ${print.length} >>\nstream\n${print}\nendstream`,
  ]);
}

export function emptyPdf(): Buffer {
  return pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']);
}

export function lockedPdf(): Buffer {
  const key = '41'.repeat(32);
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>',
    ],
    `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`,
  );
}

/** A PNG that says it is this large and holds next to nothing. */
export function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(4000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}

/**
 * A page that is one picture, with other words under it that nobody sees, as programs that recognise words
 * write them, and as somebody may who wants a program to read something else.
 */
export function scanPdf(jpeg: Buffer, width: number, height: number, unseen: string[]): Buffer {
  const words = unseen
    .map((line, index) => `BT 3 Tr /F 10 Tf 1 0 0 1 60 ${740 - index * 13} Tm (${line}) Tj ET`)
    .join('\n');
  const print = `q 612 0 0 792 0 0 cm /I Do Q\n${words}`;
  const resources = FONT.replace('>> >> >>', '>> >> /XObject << /I 5 0 R >> >>');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${resources} /Contents 4 0 R >>`,
    `<< /Length ${print.length} >>\nstream\n${print}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n${jpeg.toString('latin1')}\nendstream`,
  ]);
}
