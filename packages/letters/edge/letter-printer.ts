/**
 * From a letter to its PDF, checked against PDF/UA-1 by Typst itself: with every font of the place that is
 * installed, so that names in other letters can be set, and nothing of the machine.
 */
import { mkdirSync } from 'node:fs';
import type { Language } from '@threshold/guidance/language-schema';
import type { Letter } from '../src/letter/letter.ts';
import { LATIN_FONT } from '../src/typst/card-prelude.ts';
import { letterTypst } from '../src/typst/letter-source.ts';
import { pdfCompiler } from './compile-pdf.ts';
import { fontCoverage } from './font-coverage.ts';
import { fontFiles, loadFonts } from './fonts.ts';

export interface LetterPrinter {
  readonly source: (letter: Letter) => string;
  readonly pdf: (letter: Letter) => Buffer;
}

/** `workspace` is an empty folder, because the compiler wants one; it is made when it is not there. */
export function letterPrinter(languages: readonly Language[], workspace: string): LetterPrinter {
  const installed = languages.filter(({ font }) => fontFiles(font) !== undefined);
  const fonts = loadFonts(installed);
  mkdirSync(workspace, { recursive: true });
  const compile = pdfCompiler(fonts, workspace);
  const families = [...new Set([LATIN_FONT, ...installed.map(({ font }) => font.family)])];
  const covers = fontCoverage(fonts);
  const source = (letter: Letter): string => letterTypst(letter, { families, covers });
  return { source, pdf: (letter) => compile(source(letter)) };
}
