/** Takes a CSV of providers over: first only looking, then for good. With an error in any row nothing is taken over. */
import {
  MOST_PROVIDERS,
  PROVIDER_COLUMNS,
  PROVIDER_FAULTS,
  readProviders,
} from '@threshold/guidance/directory/directory-csv';
import type { Provider } from '@threshold/guidance/directory/provider';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { todayAt } from '../duties/duty-clock.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { agencyId } from '../settings/setting-content.ts';
import { readSetting, writeSetting } from '../settings/setting-store.ts';

export const importProvidersBody = z.strictObject({
  agency: agencyId,
  seen: z.int().nonnegative(),
  /** How long it may be, and that it is text, is said by its reader: a row error that the page has words for. */
  csv: z.string(),
  dryRun: z.boolean(),
});

const names = z.array(z.string());
export const providerImport = z
  .strictObject({
    added: names,
    changed: names,
    /** Of the office's list, and not in the file: they stay. */
    kept: names,
    same: z.int(),
    errors: z
      .array(
        z.strictObject({
          row: z.int(),
          column: z.enum(PROVIDER_COLUMNS as unknown as [string, ...string[]]).optional(),
          code: z.enum(PROVIDER_FAULTS),
          problem: z.string().meta({ description: 'What is wrong and what to do, in English.' }),
          text: z.string().optional(),
          number: z.int().optional(),
        }),
      )
      .readonly(),
    version: z.int().nullable().meta({ description: 'Null: nothing was written.' }),
  })
  .meta({ id: 'provider-import' });
type Imported = z.infer<typeof providerImport>;

/** With what the office has already: a list only grows. */
const TOO_MANY = {
  row: 1,
  code: 'too-many',
  number: MOST_PROVIDERS,
  problem: `With this file the office would have more than ${MOST_PROVIDERS} entries. Leave some out.`,
} as const;

export async function importProviders(
  desk: Desk,
  actor: Actor,
  { agency, seen, csv, dryRun }: z.infer<typeof importProvidersBody>,
): Promise<Result<Imported, Refusal>> {
  if (!may(actor.memberships, 'directory:write', { agency, own: false })) {
    return refused({ code: 'not-allowed', what: 'change the directory of this office' });
  }
  const places = desk.directory.places.map(({ id }) => id);
  const read = readProviders(csv, { places, today: todayAt(desk) });
  return desk.database.as<Imported, Refusal>(actor.account, async (transaction) => {
    const set = await readSetting(transaction, { agency, section: 'providers' });
    if ((set?.changed.version ?? 0) !== seen) return refused({ code: 'setting-changed' });
    const before = set?.content.providers ?? [];
    const fresh = new Set(read.providers.map(({ id }) => id));
    const providers = [...before.filter(({ id }) => !fresh.has(id)), ...read.providers];
    const errors = providers.length > MOST_PROVIDERS ? [TOO_MANY] : read.errors;
    const found = { ...differences(before, read.providers), errors: [...errors] };
    if (dryRun || errors.length > 0) return done({ ...found, version: null });
    const change = { agency, section: 'providers', seen, content: { providers } } as const;
    const written = await writeSetting(transaction, desk, actor, change);
    return written.ok ? done({ ...found, version: written.value }) : written;
  });
}

function differences(
  before: readonly Provider[],
  after: readonly Provider[],
): Pick<Imported, 'added' | 'changed' | 'kept' | 'same'> {
  const earlier = new Map(before.map((each) => [each.id, each]));
  const there = after.filter(({ id }) => earlier.has(id));
  const changed = there.filter((each) => !isDeepStrictEqual(earlier.get(each.id), each));
  const named = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !earlier.has(id)).map(({ name }) => name),
    changed: changed.map(({ name }) => name),
    kept: before.filter(({ id }) => !named.has(id)).map(({ name }) => name),
    same: there.length - changed.length,
  };
}
