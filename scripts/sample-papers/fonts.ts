/** The typefaces of the sample papers, from npm, so that a bare machine draws the same pages. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

export const PRINT = 'Sample print';
export const HAND = 'Sample hand';

const require = createRequire(import.meta.url);

export function registerFonts(): void {
  register('@fontsource/tinos', 'tinos-latin-400-normal.woff2', PRINT);
  register('@fontsource/caveat', 'caveat-latin-400-normal.woff2', HAND);
}

function register(name: string, file: string, family: string): void {
  if (GlobalFonts.has(family)) return;
  const folder = path.dirname(require.resolve(`${name}/package.json`));
  const key = GlobalFonts.registerFromPath(path.join(folder, 'files', file), family);
  if (!key) throw new Error(`The font ${file} of ${name} cannot be read.`);
}
