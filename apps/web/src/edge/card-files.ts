/** The files of cards: their style, and their PDFs, which are kept from one build to the next. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expiryOf } from '@threshold/letters/card/card-expiry';
import type { CardShelf } from '@threshold/letters/card/card-shelf';
import { cachedCompiler } from '@threshold/letters/edge/pdf-cache';
import { cardSource } from '@threshold/letters/typst/card-source';
import { slugOf, type CardPages } from '../cards/card-pages.tsx';
import { ROOT } from './root.ts';

export const PDF_CACHE = path.join(ROOT, '.cache/cards');

/** One style for the page of a card and for its file. */
export function readCardStyle(): string {
  return readFileSync(path.join(ROOT, 'packages/letters/src/html/card.css'), 'utf8');
}

export interface PrintedCards {
  readonly cards: ReadonlyMap<string, CardPages>;
  /** Where the PDFs lie below /now/: named by what is in them, because a device keeps what it once opened. */
  readonly folder: string;
  /** PDFs by their path below that. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly style: string;
}

/** What has expired by the day of the build is printed with its mark. */
export function printCards({ rows }: CardShelf, today: string): PrintedCards {
  const compile = cachedCompiler(
    PDF_CACHE,
    rows.map(({ voice }) => voice.language),
  );
  const files = new Map<string, Buffer>();
  const sizes = new Map<string, ReadonlyMap<string, number>>();
  const all = createHash('sha256');
  for (const row of rows) {
    const own = new Map<string, number>();
    for (const content of row.contents) {
      const { expired } = expiryOf(content, today);
      const pdf = compile(cardSource(content, { expired }));
      files.set(`${row.voice.language.tag}/${slugOf(content)}.pdf`, pdf);
      own.set(content.id, pdf.length);
      all.update(pdf);
    }
    sizes.set(row.voice.language.tag, own);
  }
  const folder = `cards-${all.digest('hex').slice(0, 8)}/`;
  const cards = new Map(
    rows.map((row) => {
      const { tag } = row.voice.language;
      return [
        tag,
        { row, sizes: sizes.get(tag) ?? new Map(), pdfs: `../${folder}${tag}/` },
      ] as const;
    }),
  );
  const page = readFileSync(path.join(ROOT, 'apps/web/src/cards/card-page.css'), 'utf8');
  return { cards, folder, files, style: `${readCardStyle()}${page}` };
}
