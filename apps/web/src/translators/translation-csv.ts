/**
 * A translator's file as a spreadsheet has it: key, english, and one column named by the language. No cell that
 * leaves here is taken for a formula; what was put in front of a cell to that end is taken away again.
 */
import { parse } from 'csv-parse/sync';
import { originalText, safeText } from '@threshold/disclose/spreadsheet/safe-text';
import { refused, type TranslationReading, type TranslationRow } from './translation-file.ts';

type Draft = Omit<TranslationRow, 'row'>;

/** With a byte order mark, without which spreadsheets misread every accent. */
export function writeTranslationCsv(language: string, rows: readonly Draft[]): string {
  const lines = [
    ['key', 'english', language],
    ...rows.map(({ key, english, translation }) => [key, english, translation]),
  ];
  const quoted = (text: string): string => `"${safeText(text).replaceAll('"', '""')}"`;
  return `\ufeff${lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

export function readTranslationCsv(language: string, text: string): TranslationReading {
  const plain = text.replace(/^\ufeff/, '');
  const head = /^[^\r\n]*/.exec(plain)?.[0] ?? '';
  let lines: readonly { readonly record: readonly string[]; readonly info: { lines: number } }[];
  try {
    lines = parse(plain, {
      delimiter: delimiterOf(head),
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as typeof lines;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refused('not-csv', `The file is no CSV: ${why}. Export again and fill in the cells.`);
  }
  const [first, ...others] = lines;
  const names = (first?.record ?? []).map((name) => originalText(name.trim()));
  const [keyAt, englishAt, ownAt] = ['key', 'english', language].map((name) => names.indexOf(name));
  if (keyAt === undefined || englishAt === undefined || keyAt < 0 || englishAt < 0)
    return refused(
      'columns',
      `The first line reads "${head.slice(0, 80)}". It needs the columns key, english and ${language}.`,
      1,
    );
  if (ownAt === undefined || ownAt < 0)
    return refused(
      'language',
      `The first line has no column "${language}". Choose the file of this language, or name the language that the file is in.`,
      1,
    );
  if (names.length !== new Set(names).size)
    return refused('columns', 'A column stands twice in the first line. Take one away.', 1);
  const cell = (record: readonly string[], at: number): string =>
    originalText(record[at] ?? '').trim();
  const rows = others
    .filter(({ record }) => record.some((each) => each.trim() !== ''))
    .map(({ record, info }) => ({
      row: info.lines,
      key: cell(record, keyAt),
      english: cell(record, englishAt),
      translation: cell(record, ownAt),
    }));
  return rows.length > 0
    ? { rows }
    : refused('no-rows', 'The file has no rows below its first line. Export it again.');
}

/** Spreadsheets of many countries write semicolons, and some write tabs. */
function delimiterOf(head: string): string {
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.mark ?? ',';
}
