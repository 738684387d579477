/** Takes a CSV of sites over: first only looking, then for good. With an error in any row nothing is taken over. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { agencyId } from './setting-content.ts';
import { NOT_SETTINGS, mayWriteSettings, readSetting, writeSetting } from './setting-store.ts';
import { CSV_FAULTS, importSites } from './site-csv.ts';

export const importSitesBody = z.strictObject({
  agency: agencyId,
  seen: z.int().nonnegative(),
  /** How long it may be, and that it is text, is said by its reader: a row error that the page has words for. */
  csv: z.string(),
  dryRun: z.boolean(),
});

const names = z.array(z.string());
export const siteImport = z
  .strictObject({
    newSites: names.readonly(),
    newAreas: names.readonly(),
    changed: names.readonly(),
    same: z.int(),
    errors: z
      .array(
        z.strictObject({
          row: z.int(),
          code: z.enum(CSV_FAULTS),
          problem: z.string().meta({ description: 'The same in an English sentence.' }),
          text: z.string().optional(),
          number: z.int().optional(),
          most: z.int().optional(),
        }),
      )
      .readonly(),
    version: z.int().nullable().meta({ description: 'Null: nothing was written.' }),
  })
  .meta({ id: 'site-import' });
type Imported = z.infer<typeof siteImport>;

export async function importSiteList(
  desk: Desk,
  actor: Actor,
  { agency, seen, csv, dryRun }: z.infer<typeof importSitesBody>,
): Promise<Result<Imported, Refusal>> {
  if (!mayWriteSettings(actor, agency)) return refused(NOT_SETTINGS);
  return desk.database.as<Imported, Refusal>(actor.account, async (transaction) => {
    const set = await readSetting(transaction, { agency, section: 'sites' });
    if ((set?.changed.version ?? 0) !== seen) return refused({ code: 'setting-changed' });
    const { sites, ...found } = importSites(set?.content.sites ?? [], csv, desk.directory.places);
    if (dryRun || found.errors.length > 0) return done({ ...found, version: null });
    const content = { sites: [...sites] };
    const change = { agency, section: 'sites', seen, content } as const;
    const written = await writeSetting(transaction, desk, actor, change);
    return written.ok ? done({ ...found, version: written.value }) : written;
  });
}
