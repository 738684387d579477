/** The text of a list that somebody chose: as UTF-8, or as UTF-16 where the file says so, as "Unicode text" of spreadsheets does. */

/** Of a file that nobody would read to its end; a list may have half a million characters. */
const MOST_BYTES = 4_000_000;

export async function readSheet(file: Blob): Promise<string> {
  // The head is enough to say that it is too long.
  const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
