/** The tables of the desk, each after those it refers to, with their columns: as the database's catalogue has them. */
import type { Transaction } from '../db/database.ts';

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Who is signed in, and sign-ins that were begun: nobody is let in again by a restore. */
const LEFT_OUT: ReadonlySet<string> = new Set(['session', 'sign_in_beginning']);

export async function tablesOf(transaction: Transaction): Promise<readonly Table[]> {
  const rows = await transaction.query<Table>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by c.relname order by c.relname`,
  );
  const references = await transaction.query<{ from: string; to: string }>(
    `select f.relname as from, t.relname as to from pg_constraint c
     join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
     where c.contype = 'f' and f.oid <> t.oid`,
  );
  return inOrder(
    rows.filter(({ name }) => !LEFT_OUT.has(name)),
    references,
  );
}

/** Each after those it refers to. */
export function inOrder(
  tables: readonly Table[],
  references: readonly { readonly from: string; readonly to: string }[],
): readonly Table[] {
  const ordered: Table[] = [];
  const placed = new Set<string>();
  let waiting = [...tables];
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const free = waiting.filter(({ name }) =>
      references.every(({ from, to }) => from !== name || !names.has(to) || placed.has(to)),
    );
    if (free.length === 0) throw new Error('Two tables refer to each other.');
    for (const table of free) {
      ordered.push(table);
      placed.add(table.name);
    }
    waiting = waiting.filter(({ name }) => !placed.has(name));
  }
  return ordered;
}
