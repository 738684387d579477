/** A replay for the terminal: each table with bars from zero, the number beside each. */
import { replayNotes, SYNTHETIC } from '../document/replay-notes.ts';
import type { Replay } from '../lab/replay.ts';
import {
  ALL,
  CHANGED,
  SAME,
  type ReplayTable,
  type TableRow,
} from '@threshold/disclose/replay-tables';
import type { Terminal } from '../terminal.ts';
import { blocks, hanging, joined, padTo, paragraph } from './layout.ts';
import { columnsOf } from './wrap.ts';

export function replayText(replay: Replay, { colors, width }: Terminal): string {
  const { before, after, synthetic, tables } = replay;
  return joined(
    blocks(
      paragraph(colors.bold(`${before.name} → ${after.name}: past requests decided again`), width),
      synthetic === 'none' ? [] : paragraph(colors.bold(SYNTHETIC[synthetic]), width),
      ...tables.map((table) => [
        ...paragraph(colors.bold(table.title), width),
        ...tableLines(table, width),
      ]),
      [
        ...paragraph(colors.bold('To be read with this'), width),
        ...replayNotes(replay).flatMap((note) => hanging('-', note, width)),
      ],
      paragraph(colors.bold('Not legal advice. Counsel decides.'), width),
    ),
  );
}

/** Under the whole, what has another answer, or is withheld; rows without a change are one line. */
function tableLines({ rows }: ReplayTable, width: number): string[] {
  const total = rows.filter(({ of }) => of.code === ALL);
  const parts = rows.filter(
    ({ of, result, count }) => of.code !== ALL && result.code !== SAME && count !== 0,
  );
  const most = Math.max(1, ...parts.map(({ count }) => count ?? 0));
  const label = ({ of, result }: TableRow): string =>
    result.code === CHANGED ? of.label : `${of.label}: ${result.label}`;
  const wide = Math.min(Math.max(0, ...parts.map((row) => columnsOf(label(row)))), width - 28);
  const same = new Set(rows.map(({ of }) => of.code)).size - 1;
  const changed = new Set(parts.map(({ of }) => of.code)).size;
  return [
    ...total.map(({ result, count }) => `  ${result.label}: ${number(count)}`),
    ...parts.map((row) => {
      const bar = '█'.repeat(
        Math.round(((row.count ?? 0) / most) * Math.max(4, width - wide - 16)),
      );
      return `  ${padTo(label(row).slice(0, wide), wide)} ${number(row.count).padStart(9)} ${bar}`.trimEnd();
    }),
    ...(same > changed ? [`  No change in the other ${String(same - changed)}.`] : []),
  ];
}

export function number(value: number | null): string {
  return value === null ? 'withheld' : value.toLocaleString('en-US');
}
