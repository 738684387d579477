/**
 * An office that was set before settings had versions becomes its first version, by whom and when it was set, so that the
 * first change after it can be undone. Runs at every start, also after an older backup was restored; a second time it
 * finds nothing. Its leaf enters the log on the day of the adoption: the log says nothing of the time before.
 */
import type { Database } from '../../db/database.ts';
import type { Desk } from '../requests/desk.ts';
import { officeContent } from './setting-content.ts';
import { writeSetting } from './setting-store.ts';

interface OfficeRow {
  readonly agency: string;
  readonly settings: unknown;
  readonly by: string;
  readonly at: Date;
}

/** Gives how many it adopted. */
export async function adoptOffices(database: Database, random: Desk['random']): Promise<number> {
  return database.asSystem(async (transaction) => {
    const rows = await transaction.query<OfficeRow>(
      `select agency, settings, by, at from office o where not exists (
         select from setting_version v where v.agency = o.agency and v.section = 'office'
       ) order by agency`,
    );
    let adopted = 0;
    for (const { agency, settings, by, at } of rows) {
      const written = await writeSetting(
        transaction,
        { now: () => at, random },
        { account: by, memberships: [] },
        { agency, section: 'office', seen: 0, content: officeContent.parse(settings) },
      );
      // Refused where another server, starting at the same time, was quicker.
      if (written.ok) adopted += 1;
    }
    return adopted;
  });
}
