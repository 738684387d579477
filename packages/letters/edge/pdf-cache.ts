/**
 * PDFs kept by what they were made from: the source, the fonts and the compiler. The same card is typeset
 * once on a machine; a changed word, font or compiler makes another name, and so another file.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@threshold/guidance/language-schema';
import { pdfCompiler, type CompilePdf } from './compile-pdf.ts';
import { loadFonts } from './fonts.ts';

/** Raise it when the compiler or its options change; its own version stands in package.json. */
const COMPILER = 'typst-0.14.2 ua-1';

/** Compiler and fonts are opened for the first sheet that is not kept yet, and not before. */
export function cachedCompiler(folder: string, languages: readonly Language[]): CompilePdf {
  let compile: CompilePdf | undefined;
  const fonts = languages.map(({ font }) => font.package).join(' ');
  return (source) => {
    const name = createHash('sha256').update(`${COMPILER}\n${fonts}\n${source}`).digest('hex');
    const file = path.join(folder, `${name}.pdf`);
    if (existsSync(file)) return readFileSync(file);
    if (!compile) {
      const empty = path.join(folder, 'empty');
      mkdirSync(empty, { recursive: true });
      compile = pdfCompiler(loadFonts(languages), empty);
    }
    const pdf = compile(source);
    // Written beside and moved, so that two builds at once never read half a file.
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, pdf);
    renameSync(beside, file);
    return pdf;
  };
}
