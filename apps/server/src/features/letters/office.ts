/**
 * The office that an agency's letters come from: address, counsel, contact, where a person gets help. Written by
 * an administrator; nothing of it has a default, and a letter says what is not set.
 */
import { office } from '@threshold/letters/letter/letter-facts';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';

const line = z.string().trim().min(1).max(300);

export const officeSettings = z.strictObject({
  office,
  /** Where a person gets help, for notices. */
  help: z
    .array(
      z.strictObject({
        name: line,
        title: line.optional(),
        number: line.optional(),
        email: line.optional(),
        hours: line.optional(),
        free: z.boolean().optional(),
      }),
    )
    .max(8)
    .default([]),
});
export type OfficeSettings = z.infer<typeof officeSettings>;

/** As it is set; where nothing is, the agency's name alone. Undefined where there is no such agency. */
export async function officeOf(
  transaction: Transaction,
  agency: string,
): Promise<OfficeSettings | undefined> {
  const [row] = await transaction.query<{ title: string; settings: unknown }>(
    'select a.title, o.settings from agency a left join office o on o.agency = a.id where a.id = $1',
    [agency],
  );
  if (!row) return undefined;
  return officeSettings.parse(row.settings ?? { office: { agency: row.title } });
}

const SETTINGS = { code: 'not-allowed', what: 'change settings' } as const;

export async function showOffice(
  desk: Desk,
  actor: Actor,
  agency: string,
): Promise<Result<OfficeSettings, Refusal>> {
  if (!may(actor.memberships, 'settings:write', { agency, own: false })) return refused(SETTINGS);
  return desk.database.as<OfficeSettings, Refusal>(actor.account, async (transaction) => {
    const settings = await officeOf(transaction, agency);
    return settings ? done(settings) : refused({ code: 'not-found' });
  });
}

export async function setOffice(
  desk: Desk,
  actor: Actor,
  agency: string,
  settings: OfficeSettings,
): Promise<Result<OfficeSettings, Refusal>> {
  if (!may(actor.memberships, 'settings:write', { agency, own: false })) return refused(SETTINGS);
  return desk.database.as<OfficeSettings, Refusal>(actor.account, async (transaction) => {
    if (!(await officeOf(transaction, agency))) return refused({ code: 'not-found' });
    await transaction.query(
      `insert into office (agency, settings, by, at) values ($1, $2, $3, $4)
       on conflict (agency) do update set settings = $2, by = $3, at = $4`,
      [agency, JSON.stringify(settings), actor.account, desk.now()],
    );
    return done(settings);
  });
}
