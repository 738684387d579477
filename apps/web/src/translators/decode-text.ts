/**
 * The text of a translator's file: UTF-8, or UTF-16 where a mark at its beginning says so, as spreadsheets save
 * it. Any other encoding is refused: a guess would put wrong letters on a page.
 */
import { refused, type TranslationFault } from './translation-file.ts';

const MOST_BYTES = 4 * 1024 * 1024;

export function decodeText(
  bytes: Uint8Array,
): { readonly text: string } | { readonly faults: readonly TranslationFault[] } {
  if (bytes.length > MOST_BYTES)
    return refused('too-large', 'The file is larger than 4 MB. Send the exported file only.');
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { text };
  } catch {
    // Said below, as for text that decodes into zeros.
  }
  return refused('encoding', 'The file is not UTF-8. Save it as "CSV UTF-8" or as UTF-8 text.');
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
