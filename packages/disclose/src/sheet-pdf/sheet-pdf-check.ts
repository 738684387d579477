/**
 * The finished PDF of a sheet against the sheet: in plain objects of one revision, with nothing that a table
 * does not need, and with each letter as often as the sheet has it, seen or not. Letters and not words, because
 * readers put the words of a table in another order.
 */
import type { About } from '../open-data/package-files.ts';
import { isPlainMetadata } from '../redaction/picture-pdf-check.ts';
import { latin1, pdfParts } from '../redaction/pdf-objects.ts';
import type { ReopenedPdf } from '../redaction/reopened.ts';
import type { Sheet } from '../sheet.ts';
import { headingOf, shown, titleOf } from './sheet-source.ts';

/** What a file may hold that a table has no need of (ISO 32000-2). */
const NEEDLESS =
  /\/(?:EmbeddedFiles?|Filespec|EF|AF|Annots?|AcroForm|JavaScript|JS|OpenAction|AA|Action|URI|Launch|RichMedia|ActualText|Alt|E|OCProperties|PieceInfo|Author|Subject|Keywords|CreationDate|ModDate|ObjStm|XRef|Prev|Encrypt)(?![A-Za-z])/;

export function sheetPdfFault(
  sheet: Sheet,
  about: About,
  bytes: Uint8Array,
  { pages, attachments, scripts }: ReopenedPdf,
): string | undefined {
  const parts = pdfParts(bytes);
  if (!parts) return 'something that is not plainly one of its objects';
  for (const { body, stream } of parts.objects) {
    // Names are looked for outside strings: what a text says is held to the sheet below.
    const needless = NEEDLESS.exec(body.replaceAll(/\((?:[^()\\]|\\.)*\)/gs, '()'));
    if (needless) return `the name ${needless[0].slice(1)}`;
    if (stream && body.includes('/Type /Metadata\n')) {
      if (!isPlainMetadata(latin1(stream), about.name, pages.length)) return 'metadata';
    } else if (
      stream &&
      / BDC\b/.test(latin1(stream)) &&
      /\/(?:ActualText|Alt|E)\b/.test(latin1(stream))
    )
      return 'other words for what is seen';
  }
  if (NEEDLESS.test(parts.trailer)) return 'a name in the trailer';
  if (attachments > 0 || scripts > 0) return 'an attachment or a script';
  if (pages.some(({ annotations, alternatives }) => annotations > 0 || alternatives.length > 0))
    return 'an annotation, or other words for what is seen';
  const heading = headingOf(sheet).join('');
  const expected = lettersOf([
    ...titleOf(about),
    ...pages.map(() => heading),
    ...sheet.rows.flat().map(shown),
  ]);
  const found = lettersOf(pages.map(({ text }) => text));
  for (const letter of new Set([...expected.keys(), ...found.keys()])) {
    if (expected.get(letter) !== found.get(letter)) return 'text that the sheet does not have';
  }
  return undefined;
}

function lettersOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of Array.from(texts.join('').normalize('NFKC')))
    if (!/[\s\p{Cf}]/u.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
