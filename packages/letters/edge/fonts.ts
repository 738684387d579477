/**
 * The fonts cards are set in: files from npm, whole and unchanged, and never those a machine happens to have.
 * Typst reads TrueType; so these packages, which hold it, and not web fonts that would first be unpacked.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Language } from '@threshold/guidance/language-schema';

const WEIGHTS = ['400Regular', '700Bold'] as const;
const LATIN: Language['font'] = {
  family: 'Public Sans',
  package: '@expo-google-fonts/public-sans',
};

/** The files of a font, or undefined where its package is not installed. */
export function fontFiles(font: Language['font']): readonly string[] | undefined {
  const require = createRequire(import.meta.url);
  let folder: string;
  try {
    folder = path.dirname(require.resolve(`${font.package}/package.json`));
  } catch {
    return undefined;
  }
  const name = font.family.replaceAll(' ', '');
  const files = WEIGHTS.map((weight) => path.join(folder, weight, `${name}_${weight}.ttf`));
  return files.every((file) => existsSync(file)) ? files : undefined;
}

/** The fonts of these languages, each once. */
export function loadFonts(languages: readonly Language[]): Buffer[] {
  const fonts = new Map(
    [LATIN, ...languages.map(({ font }) => font)].map((font) => [font.package, font]),
  );
  return [...fonts.values()].flatMap((font) => {
    const files = fontFiles(font);
    if (!files)
      throw new Error(`The font ${font.family} is not installed: npm install ${font.package}`);
    return files.map((file) => readFileSync(file));
  });
}
