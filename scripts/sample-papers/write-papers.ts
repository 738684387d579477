/**
 * npm run read:samples -- [--out folder] [--variant id,id] [--paper word]
 * Writes the sample papers as image files: for demonstrations, and to look at what is measured.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { degraded, VARIANTS } from './degrade.ts';
import { drawPages } from './draw-pages.ts';
import { samplePapers } from './sample-papers.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'build/sample-papers' },
    variant: { type: 'string', default: 'clean,phone' },
    paper: { type: 'string', default: '' },
  },
});

const wanted = values.variant.split(',');
mkdirSync(values.out, { recursive: true });
let written = 0;
for (const paper of samplePapers()) {
  if (!paper.name.includes(values.paper)) continue;
  for (const variant of VARIANTS) {
    if (!wanted.includes(variant.id)) continue;
    const pages = drawPages(paper.text, variant.dpi);
    for (const [index, page] of pages.entries()) {
      const image = await degraded(page, variant, paper.seed + index);
      const { ext } = typeOf(image);
      const name = `${paper.name.replace(/\.txt$/, '')}.${index + 1}.${variant.id}.${ext}`;
      writeFileSync(path.join(values.out, name), image);
      written++;
    }
  }
}
console.log(`${written} pages written to ${values.out}.`);

function typeOf(image: Buffer): { ext: string } {
  if (image[0] === 0x89) return { ext: 'png' };
  return { ext: image[0] === 0xff ? 'jpg' : 'webp' };
}
