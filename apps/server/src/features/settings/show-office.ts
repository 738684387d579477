/** The office that an agency's letters come from, as it is set; where nothing is, the agency's name alone. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { officeOf } from '../letters/office.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { officeContent } from './setting-content.ts';
import { NOT_SETTINGS, changedBy, mayWriteSettings, readSetting } from './setting-store.ts';
import type { agencyQuery } from './show-sites.ts';

export const officeSettings = z
  .strictObject({ content: officeContent, changed: changedBy })
  .meta({ id: 'office-settings' });
export type OfficeSettings = z.infer<typeof officeSettings>;

export async function showOffice(
  desk: Pick<Desk, 'database'>,
  actor: Actor,
  { agency }: z.infer<typeof agencyQuery>,
): Promise<Result<OfficeSettings, Refusal>> {
  if (!mayWriteSettings(actor, agency)) return refused(NOT_SETTINGS);
  return desk.database.as<OfficeSettings, Refusal>(actor.account, async (transaction) => {
    const content = await officeOf(transaction, agency);
    if (!content) return refused({ code: 'no-such-agency' });
    const set = await readSetting(transaction, { agency, section: 'office' });
    return done({ content, changed: set?.changed ?? null });
  });
}
