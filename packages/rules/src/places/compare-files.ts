/** Jurisdictions side by side as files to keep: Markdown, CSV, and JSON as `law compare --json` prints it. */
import type { Compared } from './compared.ts';
import { otherwiseLine, type CompareSection } from './compare-table.ts';

const ADVICE = 'Not legal advice. Counsel decides.';

export function compareJson(tables: readonly Compared[]): string {
  const comparisons = tables.map(({ id, title, facts, said }) => ({ id, title, facts, ...said }));
  return `${JSON.stringify({ version: 1, comparisons }, null, 2)}\n`;
}

export function compareMarkdown(sections: readonly CompareSection[]): string {
  const lines = sections.flatMap(({ title, facts, tables, notes }) => [
    `## ${plain(title)}`,
    '',
    ...facts.map((fact) => `- ${plain(fact)}`),
    '',
    ...tables.flatMap((table) => [
      `### ${plain(table.title)}`,
      '',
      '| where | answer | condition | citation | parts ways |',
      '| --- | --- | --- | --- | --- |',
      ...table.rows.map(
        ({ title: place, answer, cite, parts, ...row }) =>
          `| ${[place, answer, [row.condition, otherwiseLine(row)].join(' '), cite, parts].map(plain).join(' | ')} |`,
      ),
      '',
    ]),
    ...notes.map((note) => `- ${plain(note)}`),
    '',
  ]);
  return `${lines.join('\n')}\n${ADVICE}\n`.replace(/\n{3,}/g, '\n\n');
}

export function compareCsv(sections: readonly CompareSection[]): string {
  const head = [
    'question',
    'act',
    'place',
    'outcome',
    'condition',
    'otherwise',
    'citation',
    'parts',
  ];
  const rows = sections.flatMap(({ id, tables }) =>
    tables.flatMap(({ title, rows: own }) =>
      own.map(({ title: place, outcome, condition, otherwise, cite, parts }) => [
        id,
        title,
        place,
        outcome,
        condition,
        otherwise,
        cite,
        parts,
      ]),
    ),
  );
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Quoted, and never a formula to a spreadsheet. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|@~]/g, (each) => `\\${each}`);
}
