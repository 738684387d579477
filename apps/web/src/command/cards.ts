/**
 * `npm run cards`: writes the cards as PDF and as HTML that prints alike. What has expired is refused, and
 * printed with its mark only when that is asked for. See docs/guidance.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { expiryOf } from '@threshold/letters/card/card-expiry';
import { cachedCompiler } from '@threshold/letters/edge/pdf-cache';
import { cardFile } from '@threshold/letters/html/card-file';
import { cardSource } from '@threshold/letters/typst/card-source';
import { createEngine } from '@threshold/rules/decide/engine';
import { readCardStyle, PDF_CACHE } from '../edge/card-files.ts';
import { readCards } from '../edge/read-cards.ts';
import { readGuidanceFolder } from '../edge/read-guidance-folder.ts';
import { readLaw } from '../edge/read-law.ts';

const PLACE = 'us-ny-nyc';
const HELP = `npm run cards -- [options]

  --out <folder>        where to write; cards/ unless told
  --language <tag>      only this language; may be repeated
  --card <id>           only this card; may be repeated
  --contacts <file>     the agency's own numbers (docs/guidance.md)
  --today <day>         the day to print for, such as 2026-11-22
  --print-expired       print what has expired, marked so on each page
`;

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function run(): void {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'cards' },
      language: { type: 'string', multiple: true },
      card: { type: 'string', multiple: true },
      contacts: { type: 'string' },
      today: { type: 'string' },
      'print-expired': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new Error(`--today "${today}" is no day. Write year-month-day, such as 2026-11-22.`);
  const guidance = readGuidanceFolder(PLACE, values.contacts);
  const engine = createEngine(readLaw(guidance.flow.flow.pack));
  const { rows, waiting } = readCards(PLACE, guidance, engine, today);

  const tags = rows.map(({ voice }) => voice.language.tag);
  for (const tag of values.language ?? []) {
    if (tags.includes(tag)) continue;
    const later = waiting.some((each) => each.tag === tag);
    throw new Error(
      `${later ? `There are no cards in "${tag}" yet: its words are not whole` : `There is no language "${tag}" here`}. Choose among ${tags.join(', ')}.`,
    );
  }
  const ids = [...new Set(rows.flatMap(({ contents }) => contents.map(({ id }) => id)))];
  for (const id of values.card ?? [])
    if (!ids.includes(id))
      throw new Error(
        `No card "${id}" fits where you work, or there is none. Choose among ${ids.join(', ')}.`,
      );
  const contents = rows
    .flatMap((row) => row.contents)
    .filter(({ id }) => values.card?.includes(id) ?? true)
    .filter(({ language }) => values.language?.includes(language.tag) ?? true);

  const refused = contents.flatMap((content) => expiryOf(content, today).sentence ?? []);
  if (refused.length > 0 && !values['print-expired'])
    throw new Error(`Nothing was printed.\n${refused.join('\n')}`);

  const compile = cachedCompiler(
    PDF_CACHE,
    rows.map(({ voice }) => voice.language),
  );
  mkdirSync(values.out, { recursive: true });
  for (const content of contents) {
    const options = { expired: expiryOf(content, today).expired };
    const name = path.join(values.out, `card-${content.id}-${content.language.tag}`);
    const pdf = compile(cardSource(content, options));
    writeFileSync(`${name}.pdf`, pdf);
    writeFileSync(`${name}.html`, cardFile(content, { ...options, style: readCardStyle() }));
    const kilobytes = Math.ceil(pdf.length / 1000);
    console.log(`${name}.pdf  ${kilobytes} kB${options.expired ? '  EXPIRED' : ''}`);
  }
  const [first] = rows;
  if (guidance.contacts.counsel.length === 0)
    console.log(
      "\nNo number for counsel is set. The cards say so and leave a line to write it on.\nWith --contacts they carry your agency's own.",
    );
  if (first && first.unfit.length > 0)
    console.log(
      `\nNot printed, because they do not fit where you work: ${first.unfit.join(', ')}.`,
    );
}
