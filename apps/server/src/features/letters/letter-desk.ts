/**
 * What letters are made with: the words of the place, the style of its pages and the printer. Opened once at the
 * edge and passed in. The fonts take half a second, so they are opened for the first letter that is printed.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { letterPrinter, type LetterPrinter } from '@threshold/letters/edge/letter-printer';
import { readLetterTexts } from '@threshold/letters/edge/read-letter-texts';
import type { LetterTexts } from '@threshold/letters/letter/compose-letter';
import type { Letter } from '@threshold/letters/letter/letter';
import { openRightsCards, type RightsCards } from './joined-help.ts';

export interface LetterDesk {
  readonly rights: RightsCards;
  readonly texts: LetterTexts;
  /** Of a letter that is kept as a page of its own. */
  readonly style: string;
  readonly pdf: (letter: Letter) => Uint8Array;
}

export interface LetterPlace {
  /** The folder of a place's guidance, such as guidance/us-ny-nyc. */
  readonly guidance: string;
  /** An empty folder, because the typesetter wants one. */
  readonly workspace: string;
  /** Where the public sees the pages; undefined where nobody said. */
  readonly publicUrl?: URL | undefined;
}

export function openLetterDesk({ guidance, workspace, publicUrl }: LetterPlace): LetterDesk {
  const texts = readLetterTexts(guidance);
  const { resolve } = createRequire(import.meta.url);
  const style = readFileSync(resolve('@threshold/letters/html/letter.css'), 'utf8');
  let printer: LetterPrinter | undefined;
  return {
    texts,
    rights: openRightsCards(guidance, publicUrl),
    style,
    pdf: (letter) => {
      printer ??= letterPrinter(texts.languages, workspace);
      return printer.pdf(letter);
    },
  };
}
