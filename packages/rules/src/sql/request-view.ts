/**
 * A view of a desk's requests for replay, as SQL for whoever runs the database: the facts that a law knows, the acts asked for, and the
 * day. No number, account, agency of the desk, name, contact, paper or word: those are no facts of law, and what people write
 * freely is sealed. A fact that the law says is never stored is left out. What is purged is not in it.
 */
import type { Law } from '../compile/law.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import { columnsOf, type Column } from './columns.ts';
import { dialectOf, literal } from './dialect.ts';

export const VIEW = 'replay_request';

export function deskView(law: Law, zone: string): string {
  return `CREATE VIEW ${VIEW} AS
${requestRows([law], zone, 'r.acts').sql};
CREATE ROLE threshold_replay LOGIN;
GRANT SELECT ON ${VIEW} TO threshold_replay;
`;
}

export interface RequestRows {
  readonly sql: string;
  /** The columns of facts. */
  readonly columns: ReadonlySet<string>;
}

/** One row for each request of the desk, with the facts that any of the laws knows. */
export function requestRows(laws: readonly Law[], zone: string, acts: string): RequestRows {
  const dialect = dialectOf('postgres');
  const columns = new Map(
    laws.flatMap((law) => columnsOf(law).map((column) => [column.name, column] as const)),
  );
  for (const { stack } of laws) {
    for (const { name, retain } of stack.facts.values()) {
      if (retain === 'never') columns.delete(name);
    }
  }
  const cells = [...columns.values()].map(
    (column) => `  ${cellSql(column, zone)} AS ${dialect.quote(column.name)}`,
  );
  const sql = `SELECT ${acts},
${cells.join(',\n')}
FROM request r
JOIN agency a ON a.id = r.agency
CROSS JOIN LATERAL (
  SELECT coalesce(jsonb_object_agg(told.key, told.value ORDER BY e.seq), '{}') AS facts
  FROM request_event e
  CROSS JOIN LATERAL jsonb_each(e.facts -> 'situation') AS told
  WHERE e.request = r.id AND e.type IN ('request-recorded', 'facts-added')
) AS s`;
  return { sql, columns: new Set(columns.keys()) };
}

function cellSql({ name, kind, value, fields }: Column, zone: string): string {
  const dialect = dialectOf('postgres');
  if (kind === 'state') {
    const fact = literal(name.slice(0, -'.state'.length));
    return `CASE WHEN s.facts ->> ${fact} IN ('unknown', 'unknowable') THEN s.facts ->> ${fact} END`;
  }
  const at = literal(name);
  if (value.type === 'list')
    return `CASE WHEN jsonb_typeof(s.facts -> ${at}) = 'array' THEN s.facts -> ${at} END`;
  const said = `nullif(nullif(s.facts ->> ${at}, 'unknown'), 'unknowable')`;
  const type = dialect.type(value, fields);
  const cell = type === 'text' ? said : `CAST(${said} AS ${type})`;
  if (name === EVENT_DATE)
    return `coalesce(${cell}, CAST(r.received_at AT TIME ZONE ${literal(zone)} AS date))`;
  return name === 'agency' ? `coalesce(${cell}, a.law_agency)` : cell;
}
