/**
 * `npm run languages`: what there is in each language, how far it was reviewed, what is stale or missing; fails
 * when a language that must be there is not whole. `export` writes the rights words for translators, `import`
 * takes their file over or says every fault and changes nothing. docs/rights.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languageFaults, reportLanguages } from '@threshold/guidance/language-report';
import { expiredPoints } from '@threshold/guidance/rights/check-rights';
import { englishMark } from '@threshold/guidance/rights/english-mark';
import { writeRightsWords } from '@threshold/guidance/rights/write-rights-words';
import type { RightsWords } from '@threshold/guidance/rights/rights-words';
import { readCatalogue, readLanguages } from '../edge/read-guidance-folder.ts';
import {
  readRights,
  readRightsWords,
  reportRights,
  rightsWordsFile,
} from '../edge/read-rights-folder.ts';
import { decodeText } from '../translators/decode-text.ts';
import { importTranslation, type Review } from '../translators/import-translation.ts';
import { readTranslationCsv, writeTranslationCsv } from '../translators/translation-csv.ts';
import type { TranslationFault } from '../translators/translation-file.ts';
import { readTranslationXliff, writeTranslationXliff } from '../translators/translation-xliff.ts';

const PLACE = 'us-ny-nyc';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const HELP = `npm run languages
npm run languages -- export --language <tag> [--format csv|xliff] [--stale] [--out <file>]
npm run languages -- import --language <tag> <file> [--reviewer <name> --reviewed <day>]

  --language <tag>    such as ur
  --format <name>     csv (unless told) or xliff
  --stale             only what is missing or says an older English
  --out <file>        where to write; rights-<tag>.csv or .xliff unless told
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
      exportWords(values.language, values.format, values.stale, values.out);
      return;
    case 'import':
      importWords(values.language, file, today, reviewOf(values.reviewer, values.reviewed, today));
      return;
    default:
      throw new Error(`There is no "${verb}" here. Write export or import.\n\n${HELP}`);
  }
}

function report(today: string): void {
  const languages = readLanguages(PLACE);
  const catalogues = ['flow', 'cards'].map((name) => readCatalogue(PLACE, languages, name));
  const reports = reportLanguages(languages, catalogues, today);
  const rights = new Map(
    reportRights(readRightsWords(PLACE), today).map((each) => [each.tag, each]),
  );
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
    const own = rights.get(language.tag);
    const state = !own
      ? 'absent'
      : own.stale > 0
        ? `${own.stale} stale`
        : own.problems.length > 0
          ? 'incomplete'
          : 'complete';
    const ofRights = [`rights ${state}`, own?.status ?? [], own?.expired ? 'expired' : []].flat();
    console.log(
      `${language.tag.padEnd(8)} ${offered ? 'offered    ' : 'not offered'}  ${[...parts, ofRights.join(', ')].join('; ')}`,
    );
    for (const problem of [...each.flatMap(({ problems }) => problems), ...(own?.problems ?? [])])
      console.log(`           ${problem}`);
  }
  for (const problem of expiredPoints(readRights(PLACE), today)) console.log(`\n${problem}`);
  const faults = languageFaults(reports);
  if (faults.length > 0) {
    console.error(`\nThese stop a build:\n${faults.join('\n')}`);
    process.exitCode = 1;
  }
}

function exportWords(
  tag: string | undefined,
  format: string,
  onlyStale: boolean,
  out: string | undefined,
): void {
  if (format !== 'csv' && format !== 'xliff')
    throw new Error(`There is no format "${format}". Write csv or xliff.`);
  const { language, english, own } = wordsFor(tag);
  const rows = Object.entries(english.messages)
    .map(([key, text]) => ({ key, english: text, translation: own.messages[key] ?? '' }))
    .filter(({ key }) => !onlyStale || needsWork(english, own, key));
  if (rows.length === 0) throw new Error(`Nothing is stale or missing in "${language.tag}".`);
  const target = out ?? `rights-${language.tag}.${format}`;
  writeFileSync(
    target,
    format === 'csv'
      ? writeTranslationCsv(language.tag, rows)
      : writeTranslationXliff('rights', language.tag, rows),
  );
  console.log(`${target}: ${rows.length} messages from English to ${language.name}.`);
}

function importWords(
  tag: string | undefined,
  file: string | undefined,
  today: string,
  review: Review | undefined,
): void {
  const { language, english, own } = wordsFor(tag);
  if (file === undefined) throw new Error(`Name the file to import.\n\n${HELP}`);
  if (!existsSync(file)) throw new Error(`${file} is not there. Name the file that came back.`);
  const decoded = decodeText(readFileSync(file));
  if ('faults' in decoded) throw refusal(file, decoded.faults);
  const xml = /^\ufeff?\s*</.test(decoded.text);
  const reading = (xml ? readTranslationXliff : readTranslationCsv)(language.tag, decoded.text);
  if (reading.faults) throw refusal(file, reading.faults);
  const taken = importTranslation(english, own, language, reading.rows, today, review);
  if (taken.faults) throw refusal(file, taken.faults);
  writeFileSync(rightsWordsFile(PLACE, language.tag), writeRightsWords(taken.words));
  console.log(
    `${language.tag}: ${taken.changed.length} of ${reading.rows.length} messages changed, ${taken.words.words.status}.`,
  );
}

function wordsFor(tag: string | undefined) {
  const { list } = readLanguages(PLACE);
  const [, ...others] = list;
  const language = others.find((each) => each.tag === tag);
  const words = readRightsWords(PLACE);
  const english = words.get('en');
  if (!language || !english)
    throw new Error(
      `--language "${tag ?? ''}" is not one to translate into. Choose among ${others.map((each) => each.tag).join(', ')}.`,
    );
  const { direction, name } = language;
  const { status: _status, reviewer: _by, reviewed: _on, ...head } = english.words;
  const none: RightsWords = {
    words: { ...head, language: language.tag, direction, name, status: 'machine-drafted' },
    messages: {},
    says: {},
  };
  return { language, english, own: words.get(language.tag) ?? none };
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

function needsWork(english: RightsWords, own: RightsWords, key: string): boolean {
  return (
    own.messages[key] === undefined || own.says?.[key] !== englishMark(english.messages[key] ?? '')
  );
}

function refusal(file: string, faults: readonly TranslationFault[]): Error {
  const lines = faults.map(({ row, problem }) =>
    row === undefined ? problem : `row ${row}: ${problem}`,
  );
  return new Error(`${file}: nothing was taken over.\n${lines.join('\n')}`);
}

function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text));
}
