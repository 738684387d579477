/**
 * Shows entries of an office's own list to everybody, or takes them back with an empty list. Somebody with a name chooses each
 * of them; what they publish stays as it was on that day until they publish again. docs/directory.md.
 */
import {
  asPublished,
  hindranceOf,
  hindranceSentence,
} from '@threshold/guidance/directory/provider-publication';
import { findSensitive } from '@threshold/notes/catch/find-sensitive';
import type { Provider } from '@threshold/guidance/directory/provider';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { Saved } from '../settings/save-agency.ts';
import { MOST_PUBLISHED, agencyId } from '../settings/setting-content.ts';
import { readSetting, writeSetting } from '../settings/setting-store.ts';

export const publishProvidersBody = z.strictObject({
  agency: agencyId,
  /** The publication that the person had seen; 0 where there was none. */
  seen: z.int().nonnegative(),
  /** The version of the office's list that they chose from. */
  list: z.int().nonnegative(),
  ids: z.array(z.string().max(60)).max(MOST_PUBLISHED),
});

export async function publishProviders(
  desk: Desk,
  actor: Actor,
  { agency, seen, list, ids }: z.infer<typeof publishProvidersBody>,
): Promise<Result<Saved, Refusal>> {
  if (!may(actor.memberships, 'directory:write', { agency, own: false })) {
    return refused({ code: 'not-allowed', what: 'change the directory of this office' });
  }
  return desk.database.as<Saved, Refusal>(actor.account, async (transaction) => {
    const own = await readSetting(transaction, { agency, section: 'providers' });
    if ((own?.changed.version ?? 0) !== list) return refused({ code: 'setting-changed' });
    const wanted = new Set(ids);
    const chosen = (own?.content.providers ?? []).filter(({ id }) => wanted.has(id));
    if (chosen.length !== wanted.size) return refused({ code: 'no-such-provider' });
    const problems = chosen.flatMap(problemsOf);
    if (problems.length > 0) return refused({ code: 'bad-setting', problems });
    // Nothing was ever shown, and nothing is to be: there is nothing to write down.
    if (seen === 0 && chosen.length === 0) return done({ version: 0 });
    const content = { providers: chosen.map(asPublished) };
    const change = { agency, section: 'public-directory', seen, content } as const;
    const written = await writeSetting(transaction, desk, actor, change);
    return written.ok ? done({ version: written.value }) : written;
  });
}

function problemsOf(entry: Provider): string[] {
  const hindrance = hindranceOf(entry);
  const caught = findSensitive(entry.note ?? '').map(
    ({ start, end }) => `“${entry.note?.slice(start, end) ?? ''}”`,
  );
  return [
    ...(hindrance ? [hindranceSentence(entry, hindrance)] : []),
    ...(caught.length > 0
      ? [`The note of “${entry.name}” says ${caught.join(', ')}. Write it otherwise.`]
      : []),
  ];
}
