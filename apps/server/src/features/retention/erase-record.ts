/**
 * Deletes a record and whatever refers to it, in whichever table: found in the database's own catalogue, so that a table
 * added later is never forgotten. For what is kept by the schedule of retention, and for what a restore brought back.
 */
import type { Transaction } from '../../db/database.ts';

/** The tables of what is kept and purged, by the word that an event of the log has for each. */
export const KEPT_TABLES = {
  request: 'request',
  duty: 'duty_record',
  case: 'defense_case',
} as const;
export type Kept = keyof typeof KEPT_TABLES;
export const KEPT = Object.keys(KEPT_TABLES) as readonly Kept[];

export interface FoundRecord {
  readonly of: Kept;
  readonly agency: string;
}

/** Which it is; locked. */
export async function findRecord(
  transaction: Transaction,
  id: string,
): Promise<FoundRecord | undefined> {
  for (const of of KEPT) {
    const [row] = await transaction.query<{ agency: string }>(
      `select agency from ${KEPT_TABLES[of]} where id = $1 for update`,
      [id],
    );
    if (row) return { of, agency: row.agency };
  }
  return undefined;
}

export async function eraseRecord(
  transaction: Transaction,
  { of, id }: { readonly of: Kept; readonly id: string },
): Promise<void> {
  const references = await transaction.query<{ table_name: string; column_name: string }>(
    `select c.conrelid::regclass::text as table_name, a.attname as column_name
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = $1::regclass order by c.conrelid desc`,
    [KEPT_TABLES[of]],
  );
  for (const { table_name, column_name } of references) {
    await transaction.query(`delete from ${table_name} where "${column_name}" = $1`, [id]);
  }
  await transaction.query(`delete from ${KEPT_TABLES[of]} where id = $1`, [id]);
}
