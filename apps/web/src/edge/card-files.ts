/** Where the cards' style and the kept PDFs lie. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.ts';

export const PDF_CACHE = path.join(ROOT, '.cache/cards');

/** One style for the page of a card and for its file. */
export function readCardStyle(): string {
  return readFileSync(path.join(ROOT, 'packages/letters/src/html/card.css'), 'utf8');
}
