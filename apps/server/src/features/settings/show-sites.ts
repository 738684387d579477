/** An agency's sites with their areas, as they are set. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { helpPlaces } from './list-agencies.ts';
import { sitesContent } from './setting-content.ts';
import { NOT_SETTINGS, changedBy, mayWriteSettings, readSetting } from './setting-store.ts';

export const agencyQuery = z.strictObject({ agency: z.string().max(40) });
export const siteList = z
  .strictObject({ ...sitesContent.shape, places: helpPlaces, changed: changedBy })
  .meta({ id: 'site-list' });
export type SiteList = z.infer<typeof siteList>;

export async function showSites(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof agencyQuery>,
): Promise<Result<SiteList, Refusal>> {
  if (!mayWriteSettings(actor, agency)) return refused(NOT_SETTINGS);
  return desk.database.as<SiteList, Refusal>(actor.account, async (transaction) => {
    const set = await readSetting(transaction, { agency, section: 'sites' });
    return done({
      sites: set?.content.sites ?? [],
      places: [...desk.directory.places],
      changed: set?.changed ?? null,
    });
  });
}
