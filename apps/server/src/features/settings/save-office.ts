/** Sets the office that an agency's letters come from: the version and the row that letters read, as one. */
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { Saved } from './save-agency.ts';
import { agencyId, officeContent, type Content } from './setting-content.ts';
import { NOT_SETTINGS, mayWriteSettings, writeSetting } from './setting-store.ts';

export const saveOfficeBody = z.strictObject({
  agency: agencyId,
  seen: z.int().nonnegative(),
  content: officeContent,
});

export async function saveOffice(
  desk: Pick<Desk, 'database' | 'now' | 'random'>,
  actor: Actor,
  { agency, seen, content }: z.infer<typeof saveOfficeBody>,
): Promise<Result<Saved, Refusal>> {
  if (!mayWriteSettings(actor, agency)) return refused(NOT_SETTINGS);
  return desk.database.as<Saved, Refusal>(actor.account, (transaction) =>
    placeOffice(transaction, desk, actor, { agency, seen, content }),
  );
}

export async function placeOffice(
  transaction: Transaction,
  desk: Pick<Desk, 'now' | 'random'>,
  actor: Actor,
  change: {
    readonly agency: string;
    readonly seen: number;
    readonly content: Content<'office'>;
    readonly restores?: number;
  },
): Promise<Result<Saved, Refusal>> {
  const { agency, content } = change;
  const written = await writeSetting(transaction, desk, actor, { ...change, section: 'office' });
  if (!written.ok) return written;
  await transaction.query(
    `insert into office (agency, settings, by, at) values ($1, $2, $3, $4)
     on conflict (agency) do update set settings = $2, by = $3, at = $4`,
    [agency, JSON.stringify(content), actor.account, desk.now()],
  );
  return done({ version: written.value });
}
