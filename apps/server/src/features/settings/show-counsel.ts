/** Counsel and liaisons of an agency, in the order in which they are called, as they are set. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { counselContent } from './setting-content.ts';
import { NOT_SETTINGS, changedBy, mayWriteSettings, readSetting } from './setting-store.ts';
import type { agencyQuery } from './show-sites.ts';

export const counselList = z
  .strictObject({ content: counselContent, changed: changedBy })
  .meta({ id: 'counsel-list' });
export type CounselList = z.infer<typeof counselList>;

export async function showCounsel(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof agencyQuery>,
): Promise<Result<CounselList, Refusal>> {
  if (!mayWriteSettings(actor, agency)) return refused(NOT_SETTINGS);
  return desk.database.as<CounselList, Refusal>(actor.account, async (transaction) => {
    const set = await readSetting(transaction, { agency, section: 'counsel' });
    return done({ content: set?.content ?? { people: [] }, changed: set?.changed ?? null });
  });
}
