/** Writes an agency's sites anew: what is not in the list any more is gone from the newest version only. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { Saved } from './save-agency.ts';
import { agencyId, sitesContent } from './setting-content.ts';
import { NOT_SETTINGS, mayWriteSettings, writeSetting } from './setting-store.ts';

export const saveSitesBody = z.strictObject({
  agency: agencyId,
  seen: z.int().nonnegative(),
  ...sitesContent.shape,
});

export async function saveSites(
  desk: Desk,
  actor: Actor,
  { agency, seen, sites }: z.infer<typeof saveSitesBody>,
): Promise<Result<Saved, Refusal>> {
  if (!mayWriteSettings(actor, agency)) return refused(NOT_SETTINGS);
  const wrong = placeRefusal(desk, sites);
  if (wrong) return refused(wrong);
  return desk.database.as<Saved, Refusal>(actor.account, async (transaction) => {
    const change = { agency, section: 'sites', seen, content: { sites } } as const;
    const written = await writeSetting(transaction, desk, actor, change);
    return written.ok ? done({ version: written.value }) : written;
  });
}

/** A place that the directory of help does not know would never be found again. */
export function placeRefusal(
  { directory }: Pick<Desk, 'directory'>,
  named: readonly { readonly place?: string | undefined }[],
): Refusal | undefined {
  const strange = named
    .flatMap(({ place }) => place ?? [])
    .find((place) => directory.places.every(({ id }) => id !== place));
  if (strange === undefined) return undefined;
  const problem = `"${strange}" is no place of the directory of help. Choose one of the list.`;
  return { code: 'bad-setting', problems: [problem] };
}
