/** Sets who is counsel on duty for an agency, in which order, and who covers whom. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { Saved } from './save-agency.ts';
import { agencyId, counselContent } from './setting-content.ts';
import { NOT_SETTINGS, mayWriteSettings, writeSetting } from './setting-store.ts';

export const saveCounselBody = z.strictObject({
  agency: agencyId,
  seen: z.int().nonnegative(),
  content: counselContent,
});

export async function saveCounsel(
  desk: Desk,
  actor: Actor,
  { agency, seen, content }: z.infer<typeof saveCounselBody>,
): Promise<Result<Saved, Refusal>> {
  if (!mayWriteSettings(actor, agency)) return refused(NOT_SETTINGS);
  return desk.database.as<Saved, Refusal>(actor.account, async (transaction) => {
    const change = { agency, section: 'counsel', seen, content } as const;
    const written = await writeSetting(transaction, desk, actor, change);
    return written.ok ? done({ version: written.value }) : written;
  });
}
