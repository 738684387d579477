/** Jurisdictions side by side for the terminal. */
import { otherwiseLine, type CompareSection } from '@threshold/rules/places/compare-table';
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
