/**
 * `npm run languages`: what there is in each language, how far it was reviewed, what is stale or missing; fails
 * when a language that must be there is not whole. `export` writes a catalogue for translators, `import` takes
 * their file over or says every fault and changes nothing. docs/rights.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { languageFaults, reportLanguages } from '@threshold/guidance/language-report';
import { expiredPoints, readingGrades } from '@threshold/guidance/rights/check-rights';
import { rightsSchema } from '@threshold/guidance/rights/rights-schema';
import { writeWords } from '@threshold/guidance/write-words';
import type { Language } from '@threshold/guidance/language-schema';
import type { Words } from '@threshold/guidance/words-schema';
import {
  catalogueNames,
  placeFolder,
  readCatalogue,
  readGuidanceFile,
  readLanguages,
  wordsFolder,
} from '../edge/read-guidance-folder.ts';
import { decodeText } from '../translators/decode-text.ts';
import { importTranslation, needsWork, type Review } from '../translators/import-translation.ts';
import { readTranslationCsv, writeTranslationCsv } from '../translators/translation-csv.ts';
import type { TranslationFault } from '../translators/translation-file.ts';
import { readTranslationXliff, writeTranslationXliff } from '../translators/translation-xliff.ts';

const PLACE = 'us-ny-nyc';
/** What `npm run languages` tells of. */
const REPORTED = ['flow', 'cards', 'rights', 'rights-pages'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const HELP = `npm run languages
npm run languages -- export --language <tag> [--format csv|xliff] [--stale] [--out <file>]
npm run languages -- import --language <tag> <file> [--reviewer <name> --reviewed <day>]

  --language <tag>    such as ur
  --catalogue <name>  rights unless told; any folder of words, or flow
  --format <name>     csv (unless told) or xliff
  --stale             only what is missing or says an older English
  --out <file>        where to write; <catalogue>-<tag>.csv or .xliff unless told
  --reviewer <name>   who approved every word, with --reviewed <day>
  --today <day>       the day to work on, such as 2026-11-23
`;

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      language: { type: 'string' },
      catalogue: { type: 'string', default: 'rights' },
      format: { type: 'string', default: 'csv' },
      stale: { type: 'boolean', default: false },
      out: { type: 'string' },
      reviewer: { type: 'string' },
      reviewed: { type: 'string' },
      today: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const today =
    values.today ?? process.env['THRESHOLD_TODAY'] ?? new Date().toISOString().slice(0, 10);
  if (!isDay(today)) throw new Error(`--today "${today}" is no day. Write year-month-day.`);
  const [verb, file] = positionals;
  switch (verb) {
    case undefined:
      report(today);
      return;
    case 'export':
      exportWords(
        meant(values.catalogue, values.language),
        values.format,
        values.stale,
        values.out,
      );
      return;
    case 'import':
      importWords(
        meant(values.catalogue, values.language),
        file,
        today,
        reviewOf(values.reviewer, values.reviewed, today),
      );
      return;
    default:
      throw new Error(`There is no "${verb}" here. Write export or import.\n\n${HELP}`);
  }
}

function report(today: string): void {
  const languages = readLanguages(PLACE);
  const catalogues = REPORTED.map((name) => readCatalogue(PLACE, languages, name));
  const reports = reportLanguages(languages, catalogues, today);
  console.log(`${languages.languages.of}\n${languages.languages.source}\n`);
  for (const { language, offered, catalogues: each } of reports) {
    const parts = each.map(({ name, state, status, expired, problems }) =>
      [
        `${name} ${state}`,
        status === undefined ? [] : [status],
        expired ? ['expired'] : [],
        problems.length > 0 ? [`${problems.length} to mend`] : [],
      ]
        .flat()
        .join(', '),
    );
    console.log(
      `${language.tag.padEnd(8)} ${offered ? 'offered    ' : 'not offered'}  ${parts.join('; ')}`,
    );
    for (const { problems } of each)
      for (const problem of problems) console.log(`           ${problem}`);
  }
  const rights = readGuidanceFile(
    rightsSchema,
    path.join(placeFolder(PLACE), 'rights/rights.yaml'),
  );
  for (const problem of expiredPoints(rights, today)) console.log(`\n${problem}`);
  const english = readCatalogue(PLACE, languages, 'rights').words.get('en');
  const grades = english ? readingGrades(rights, english) : [];
  const [hardest] = grades;
  if (hardest)
    console.log(
      `\nEnglish reads at grade ${median(grades.map(({ grade }) => grade)).toFixed(1)} in the middle. Hardest: ${hardest.what}, ${hardest.grade.toFixed(1)}.`,
    );
  const faults = languageFaults(reports);
  if (faults.length > 0) {
    console.error(`\nThese stop a build:\n${faults.join('\n')}`);
    process.exitCode = 1;
  }
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function exportWords(
  { catalogue, language, english, own }: Meant,
  format: string,
  onlyStale: boolean,
  out: string | undefined,
): void {
  if (format !== 'csv' && format !== 'xliff')
    throw new Error(`There is no format "${format}". Write csv or xliff.`);
  const rows = Object.entries(english.messages)
    .map(([key, text]) => ({ key, english: text, translation: own.messages[key] ?? '' }))
    .filter(({ key }) => !onlyStale || needsWork(english, own, key));
  if (rows.length === 0) throw new Error(`Nothing is stale or missing in "${language.tag}".`);
  const target = out ?? `${catalogue}-${language.tag}.${format}`;
  const text =
    format === 'csv'
      ? writeTranslationCsv(language.tag, rows)
      : writeTranslationXliff(catalogue, language.tag, rows);
  try {
    writeFileSync(target, text);
  } catch (error) {
    throw new Error(
      `${target} cannot be written (${codeOf(error)}). Name another file after --out.`,
    );
  }
  console.log(`${target}: ${rows.length} messages from English to ${language.name}.`);
}

function importWords(
  { catalogue, language, english, own }: Meant,
  file: string | undefined,
  today: string,
  review: Review | undefined,
): void {
  if (file === undefined) throw new Error(`Name the file to import.\n\n${HELP}`);
  const decoded = decodeText(readBytes(file));
  if ('faults' in decoded) throw refusal(file, decoded.faults);
  const xml = /^\ufeff?\s*</.test(decoded.text);
  const reading = (xml ? readTranslationXliff : readTranslationCsv)(language.tag, decoded.text);
  if (reading.faults) throw refusal(file, reading.faults);
  const taken = importTranslation(english, own, language, reading.rows, today, review);
  if (taken.faults) throw refusal(file, taken.faults);
  writeFileSync(
    path.join(wordsFolder(PLACE, catalogue), `${language.tag}.yaml`),
    writeWords(taken.words),
  );
  console.log(
    `${language.tag}: ${taken.changed.length} of ${reading.rows.length} messages changed, ${taken.words.words.status}.`,
  );
}

interface Meant {
  readonly catalogue: string;
  readonly language: Language;
  readonly english: Words;
  readonly own: Words;
}

function meant(catalogue: string, tag: string | undefined): Meant {
  const names = catalogueNames(PLACE);
  if (!names.includes(catalogue))
    throw new Error(`There is no catalogue "${catalogue}". Choose among ${names.join(', ')}.`);
  const languages = readLanguages(PLACE);
  const [first, ...others] = languages.list;
  const language = others.find((each) => each.tag === tag);
  const { words } = readCatalogue(PLACE, languages, catalogue);
  const english = words.get(first?.tag ?? '');
  if (!language || !english)
    throw new Error(
      `--language "${tag ?? ''}" is not one to translate into. Choose among ${others.map((each) => each.tag).join(', ')}.`,
    );
  const { direction, name } = language;
  const { status: _status, reviewer: _by, reviewed: _on, ...head } = english.words;
  const none: Words = {
    words: { ...head, language: language.tag, direction, name, status: 'machine-drafted' },
    messages: {},
    says: {},
  };
  return { catalogue, language, english, own: words.get(language.tag) ?? none };
}

function reviewOf(
  reviewer: string | undefined,
  reviewed: string | undefined,
  today: string,
): Review | undefined {
  if (reviewer === undefined && reviewed === undefined) return undefined;
  const name = reviewer?.trim() ?? '';
  if (name === '' || name.length > 120 || /\p{Cc}/u.test(name))
    throw new Error(`--reviewer "${name.slice(0, 40)}" is no name. Write it in one line.`);
  if (reviewed === undefined || !isDay(reviewed) || reviewed > today)
    throw new Error(
      `--reviewed "${reviewed ?? ''}" is no day up to ${today}. Write year-month-day.`,
    );
  return { reviewer: name, reviewed };
}

function refusal(file: string, faults: readonly TranslationFault[]): Error {
  const lines = faults.map(({ row, problem }) =>
    row === undefined ? problem : `row ${row}: ${problem}`,
  );
  return new Error(`${file}: nothing was taken over.\n${lines.join('\n')}`);
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file} cannot be read (${codeOf(error)}). Name the file that came back.`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text));
}
