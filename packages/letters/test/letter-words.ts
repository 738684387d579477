/** The words of a letter as a reader gets them, from what was made of it: HTML, DOCX, and Typst's PDF. */
import { strFromU8, unzipSync } from 'fflate';

/** Without spaces: lines break elsewhere in each form. */
export function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}

export function wordsOfHtml(html: string): string {
  return unescaped(html.replaceAll(/<\/?(?:bdi|strong)\b[^>]*>/g, '').replaceAll(/<[^>]*>/g, ' '));
}

/** Of the body alone: heads and feet of pages are drawn, not read. A list's dashes are numbering, not words. */
export function wordsOfDocx(bytes: Uint8Array): string {
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return unescaped(
    [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)]
      .map(([, text]) => text ?? ' ')
      .join(''),
  );
}

/** Of what is set, in its order: neither settings nor what is only drawn. */
export function wordsOfTypst(source: string): string {
  const body = source
    .split('\n')
    .filter((line) => !/^(?:\/\/|#set|#let|#show)/.test(line))
    .join('\n')
    .replaceAll(/(?:weight|lang): "[a-z]+"|font: \("[A-Za-z ]+", \.\.families\)/g, '');
  return [...body.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text = '']) => text.replaceAll(/\\(.)/g, '$1'))
    .join('');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
