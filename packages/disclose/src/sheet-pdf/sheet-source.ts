/** A sheet as Typst source: one table with its heading on every page, and under it the day and the rule. */
import { ruleWords, type About } from '../open-data/package-files.ts';
import type { TypesetInput } from '../redaction/pages-source.ts';
import type { Sheet } from '../sheet.ts';
import type { Value } from '../whitelist.ts';

/** In the fonts the edge brings; a letter that none of them has comes out as nothing, and the check sees it. */
const FAMILIES = ['Public Sans', 'IBM Plex Sans Arabic', 'Noto Sans SC'];

export function sheetSource(sheet: Sheet, about: About): TypesetInput {
  const numbers = sheet.columns.map(({ type }) => type === 'integer');
  const cells = (values: readonly string[]): string =>
    values
      .map((value, at) => `table.cell(align: ${numbers[at] ? 'end' : 'start'})[#${literal(value)}]`)
      .join(', ');
  const source = [
    `#set document(title: ${literal(about.name)}, author: (), keywords: (), date: none)`,
    `#set text(lang: "en", size: 9pt, font: (${FAMILIES.map(literal).join(', ')}), fallback: false, hyphenate: false)`,
    `#set page(paper: "us-letter", flipped: ${sheet.columns.length > 5}, margin: 18mm)`,
    '#show heading: set text(size: 13pt)',
    ...titleOf(about).map((line, at) =>
      at === 0 ? `#heading(level: 1)[#${literal(line)}]` : `#par[#${literal(line)}]`,
    ),
    `#table(columns: (1fr,) * ${sheet.columns.length}, stroke: (y: 0.4pt),`,
    `  table.header(${cells(headingOf(sheet))}),`,
    ...sheet.rows.map((row) => `  ${cells(row.map(shown))},`),
    ')',
    '',
  ].join('\n');
  return { source, files: new Map() };
}

export function titleOf({ name, day, counted, purpose, logHead }: About): readonly string[] {
  return [
    name,
    `As of ${day}.`,
    ruleWords(counted),
    ...(purpose === undefined ? [] : [`Made for: ${purpose}`]),
    ...(logHead === undefined ? [] : [`Head of the log when the figures were frozen: ${logHead}`]),
  ];
}

export function headingOf({ columns }: Sheet): readonly string[] {
  return columns.map(({ name }) => name);
}

/** A cell in words: nothing in a PDF is computed, so nothing stands in front. */
export function shown(value: Value): string {
  return value === null ? '' : String(value);
}

function literal(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
  return `"${escaped}"`;
}
