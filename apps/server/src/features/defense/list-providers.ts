/** The directory as an office has it, with room and how old each check is; and the list it imported, to be exported again. */
import { writeProviders } from '@threshold/guidance/directory/directory-csv';
import { freshness } from '@threshold/guidance/directory/provider-check';
import { provider, type Provider } from '@threshold/guidance/directory/provider';
import {
  HINDRANCES,
  asPublished,
  hindranceOf,
} from '@threshold/guidance/directory/provider-publication';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { todayAt } from '../duties/duty-clock.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { changedBy, readSetting } from '../settings/setting-store.ts';
import { roomOf, takenBy } from './provider-room.ts';
import { laidOver } from './providers.ts';

export const providersQuery = z.strictObject({ agency: z.string().max(40) });

export const providerList = z
  .strictObject({
    providers: z.array(
      z.strictObject({
        provider,
        from: z.enum(['shipped', 'office']),
        freshness: z.enum(['never-checked', 'fresh', 'stale']),
        taken: z.int(),
        room: z.int().nullable().meta({ description: 'Null: not known.' }),
        hindrance: z
          .enum(HINDRANCES)
          .nullable()
          .meta({ description: 'What keeps it from being shown to everybody.' }),
        published: z
          .enum(['no', 'same', 'changed'])
          .meta({ description: 'Whether everybody sees it, and as it stands here.' }),
      }),
    ),
    places: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    staleAfterDays: z.int(),
    changed: changedBy,
    publication: changedBy,
    publicAmount: z.int(),
    mayWrite: z.boolean(),
    csv: z.string().meta({ description: 'What the office imported, as CSV.' }),
  })
  .meta({ id: 'provider-list' });
type ProviderList = z.infer<typeof providerList>;

export async function listProviders(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof providersQuery>,
): Promise<Result<ProviderList, Refusal>> {
  const on = { agency, own: false };
  const mayWrite = may(actor.memberships, 'directory:write', on);
  if (!mayWrite && !may(actor.memberships, 'defence:read', on)) {
    return refused({ code: 'not-allowed', what: 'see the directory of this office' });
  }
  const { directory } = desk;
  const today = todayAt(desk);
  return desk.database.as<ProviderList, Refusal>(actor.account, async (transaction) => {
    const set = await readSetting(transaction, { agency, section: 'providers' });
    const own = set?.content.providers ?? [];
    const taken = await takenBy(transaction, agency);
    const ids = new Set(own.map(({ id }) => id));
    const shown = await readSetting(transaction, { agency, section: 'public-directory' });
    const open = new Map(shown?.content.providers.map((each) => [each.id, each]));
    return done({
      providers: laidOver(directory.providers, own).map((each) => ({
        provider: each,
        from: ids.has(each.id) ? 'office' : 'shipped',
        freshness: freshness(each, { today, staleAfterDays: directory.staleAfterDays }).state,
        taken: taken.get(each.id) ?? 0,
        room: roomOf(each, taken),
        hindrance: hindranceOf(each) ?? null,
        published: ids.has(each.id) ? publishedAs(open.get(each.id), each) : 'no',
      })),
      places: [...directory.places],
      staleAfterDays: directory.staleAfterDays,
      changed: set?.changed ?? null,
      publication: shown?.changed ?? null,
      publicAmount: open.size,
      mayWrite,
      csv: writeProviders(own),
    });
  });
}

function publishedAs(shown: Provider | undefined, now: Provider): 'no' | 'same' | 'changed' {
  if (shown === undefined) return 'no';
  return isDeepStrictEqual(asPublished(shown), asPublished(now)) ? 'same' : 'changed';
}
