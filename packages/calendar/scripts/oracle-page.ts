/**
 * docs/calendar-oracle.md, the table of due dates worked out by hand, from test/due-dates.yaml. Run
 * `npx tsx packages/calendar/scripts/oracle-page.ts` after a change.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { oracleRows, type OracleRow } from '../test/oracle.ts';

export const ORACLE_PAGE = path.join(import.meta.dirname, '../../../docs/calendar-oracle.md');

export function oraclePage(): string {
  const rows = oracleRows().map((row, at) =>
    [
      String(at + 1),
      `${row.title}${row['known-on'] === '2026-11-22' ? '' : ` (known on ${row['known-on']})`}`,
      row.start,
      expected(row.expect),
      row.why,
      row.cite,
    ]
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | '),
  );
  return `# The due-date oracle

Worked out by hand with a printed calendar, or a court's or a rule's own example; none was copied from the program.
\`packages/calendar/test/due-dates.yaml\` is the source, with the rule of each row; \`test/oracle.test.ts\` runs them all.
This page is written by \`npx tsx packages/calendar/scripts/oracle-page.ts\`.

| # | case | start | due | why | law |
| --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}

function expected(expect: OracleRow['expect']): string {
  const { day, moment, vague, ongoing, open, period } = expect;
  const main =
    day ??
    moment ??
    (vague === undefined ? undefined : `words: “${vague}”`) ??
    (ongoing === undefined ? undefined : `from “${ongoing}”, no end`) ??
    `open: ${(open ?? []).join(', ')}`;
  const rolled =
    expect['rolled-from'] === undefined ? '' : `, carried from ${expect['rolled-from']}`;
  const earlier =
    expect['or-earlier'] === undefined ? '' : `, or ${expect['or-earlier'].join(', ')}`;
  const about =
    period?.from === undefined
      ? ''
      : `, for ${period.from} to ${period.to}${period.nil ? ', nil too' : ''}`;
  const policy = expect.policy === undefined ? '' : `; target (policy) ${expect.policy.day}`;
  return `${main}${rolled}${earlier}${about}${policy}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(ORACLE_PAGE, oraclePage());
