/** Jurisdictions side by side for the terminal, and the same as Markdown and as CSV. */
import type { CompareRow, CompareSection } from '../document/compare-document.ts';
import type { Terminal } from '../terminal.ts';
import { blocks, hanging, joined, paragraph } from './layout.ts';

const ADVICE = 'Not legal advice. Counsel decides.';

export function compareText(
  sections: readonly CompareSection[],
  { colors, width }: Terminal,
): string {
  return joined(
    blocks(
      ...sections.flatMap(({ title, facts, tables, notes }) => [
        paragraph(colors.bold(title), width),
        facts.flatMap((fact) => hanging('-', fact, width, 0)),
        ...tables.map((table) => [
          ...paragraph(colors.bold(table.title), width),
          ...table.rows.flatMap((row) => [
            ...hanging('-', `${row.title}: ${row.answer}`, width, 0),
            ...[row.condition, otherwiseLine(row), row.cite, row.parts]
              .filter((part) => part !== '')
              .flatMap((part) => hanging(' ', part, width, 2)),
          ]),
        ]),
        notes.flatMap((note) => hanging('-', note, width, 0)),
      ]),
      paragraph(colors.bold(ADVICE), width),
    ),
  );
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

function otherwiseLine({ otherwise }: Pick<CompareRow, 'otherwise'>): string {
  return otherwise === '' ? '' : `Otherwise where its condition holds, ${otherwise}`;
}

/** Quoted, and never a formula to a spreadsheet. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|@~]/g, (each) => `\\${each}`);
}
