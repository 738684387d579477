/**
 * The office that an agency's letters come from: address, counsel, contact, where a person gets help. It is a setting
 * (settings/save-office.ts); letters read here what is in force.
 */
import type { Transaction } from '../../db/database.ts';
import { officeContent, type Content } from '../settings/setting-content.ts';

/** As it is set; where nothing is, the agency's name alone. Undefined where there is no such agency. */
export async function officeOf(
  transaction: Transaction,
  agency: string,
): Promise<Content<'office'> | undefined> {
  const [row] = await transaction.query<{ title: string; settings: unknown }>(
    'select a.title, o.settings from agency a left join office o on o.agency = a.id where a.id = $1',
    [agency],
  );
  if (!row) return undefined;
  return officeContent.parse(row.settings ?? { office: { agency: row.title } });
}
