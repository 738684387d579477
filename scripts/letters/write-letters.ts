/** `npm run letters`: writes a sample of every letter, as PDF, HTML and DOCX, to look at. docs/letters.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLetterTexts } from '@threshold/letters/edge/read-letter-texts';
import { letterPrinter } from '@threshold/letters/edge/letter-printer';
import { letterDocx } from '@threshold/letters/docx/letter-docx';
import { letterFile } from '@threshold/letters/html/letter-html';
import { composeLetter } from '@threshold/letters/letter/compose-letter';
import { letterSentence } from '@threshold/letters/letter/letter-errors';
import { LETTER_KINDS, type LetterKind } from '@threshold/letters/letter/letter-facts';
import { SAMPLE_FACTS } from '@threshold/letters/letter/sample-facts';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const OUT = path.join(ROOT, 'build', 'letters');

const texts = readLetterTexts(path.join(ROOT, 'guidance', 'us-ny-nyc'));
const printer = letterPrinter(texts.languages, path.join(ROOT, '.cache', 'letters'));
const style = readFileSync(path.join(ROOT, 'packages/letters/src/html/letter.css'), 'utf8');
mkdirSync(OUT, { recursive: true });

const samples: readonly { readonly kind: LetterKind; readonly language: string }[] = [
  ...LETTER_KINDS.filter((kind) => kind !== 'person-notice').map((kind) => ({
    kind,
    language: 'en',
  })),
  ...[...texts.notice.keys()].map((language) => ({ kind: 'person-notice' as const, language })),
];
for (const { kind, language } of samples) {
  const facts = kind === 'person-notice' ? { ...SAMPLE_FACTS[kind], language } : SAMPLE_FACTS[kind];
  const { letter, errors } = composeLetter(kind, facts, texts);
  if (!letter) throw new Error(errors.map(letterSentence).join('\n'));
  const name = path.join(OUT, `${kind}-${language}`);
  const pdf = printer.pdf(letter);
  writeFileSync(`${name}.pdf`, pdf);
  writeFileSync(`${name}.html`, letterFile(letter, { style }));
  writeFileSync(`${name}.docx`, await letterDocx(letter));
  console.log(`${path.relative(ROOT, name)}  ${Math.ceil(pdf.length / 1000)} kB`);
}
