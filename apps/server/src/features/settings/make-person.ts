/**
 * Makes an account for somebody: a name and an e-mail, and, where the administrator knows them, the issuer and subject by
 * which a provider names the person. It has no role yet and no password: a password and its second factor are made on
 * the machine of the server, never over HTTP (docs/sign-in.md).
 */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { logAccess, tellAdministrators } from '../../sign-in/access-event.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { NOT_SETTINGS, mayWriteSettings } from './setting-store.ts';

export const makePersonBody = z.strictObject({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(200),
  subject: z
    .strictObject({ issuer: z.url().max(300), subject: z.string().trim().min(1).max(255) })
    .optional(),
});
export const madePerson = z.strictObject({ account: z.uuid() }).meta({ id: 'made-person' });

export async function makePerson(
  desk: Desk,
  actor: Actor,
  { name, email, subject }: z.infer<typeof makePersonBody>,
): Promise<Result<z.infer<typeof madePerson>, Refusal>> {
  if (!mayWriteSettings(actor, '')) return refused(NOT_SETTINGS);
  return desk.database.asSystem(async (transaction) => {
    if (subject) {
      const [taken] = await transaction.query(
        'select account from account_subject where issuer = $1 and subject = $2',
        [subject.issuer, subject.subject],
      );
      if (taken) return refused<Refusal>({ code: 'subject-taken' });
    }
    const [row] = await transaction.query<{ id: string }>(
      'insert into account (id, name, email) values ($1, $2, $3) on conflict do nothing returning id',
      [uuidFrom(desk.random(16)), name, email],
    );
    if (!row) return refused<Refusal>({ code: 'email-taken' });
    const account = row.id;
    const made = { kind: 'account-made', account, facts: { by: actor.account } } as const;
    await logAccess(transaction, desk, made);
    if (subject) {
      await transaction.query(
        'insert into account_subject (issuer, subject, account, linked_at) values ($1, $2, $3, $4)',
        [subject.issuer, subject.subject, account, desk.now()],
      );
      const facts = { by: actor.account };
      await logAccess(transaction, desk, { kind: 'subject-linked', account, facts });
    }
    await tellAdministrators(transaction, desk, made);
    return done({ account });
  });
}
