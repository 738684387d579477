/** Everybody with an account: their roles by agency, how they can sign in, whether the account is ended. */
import { z } from 'zod';
import { ROLES } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { NOT_SETTINGS, mayWriteSettings } from './setting-store.ts';

export const personSchema = z
  .strictObject({
    account: z.uuid(),
    name: z.string(),
    email: z.string(),
    ended: z.boolean(),
    roles: z.array(
      z.strictObject({ agency: z.string(), agencyTitle: z.string(), role: z.enum(ROLES) }),
    ),
    ways: z.strictObject({
      provider: z.boolean(),
      passkeys: z.int(),
      local: z.boolean(),
      breakGlass: z.boolean(),
    }),
  })
  .meta({ id: 'person' });
export const personList = z
  .strictObject({ people: z.array(personSchema) })
  .meta({ id: 'person-list' });
export type PersonList = z.infer<typeof personList>;

interface Row {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly ended: boolean;
  readonly roles: PersonList['people'][number]['roles'] | null;
  readonly provider: boolean;
  readonly passkeys: number;
  readonly local: boolean;
  readonly break_glass: boolean;
}

export async function listPeople(desk: Desk, actor: Actor): Promise<Result<PersonList, Refusal>> {
  if (!mayWriteSettings(actor, '')) return refused(NOT_SETTINGS);
  // Accounts are the program's own: no role of the database but the owner's reads them.
  const rows = await desk.database.asSystem((transaction) =>
    transaction.query<Row>(
      `select a.id as account, a.name, a.email, a.disabled_at is not null as ended,
         (select jsonb_agg(jsonb_build_object('agency', m.agency, 'agencyTitle', g.title, 'role', m.role)
            order by g.title, m.role)
          from membership m join agency g on g.id = m.agency where m.account = a.id) as roles,
         exists (select from account_subject s where s.account = a.id) as provider,
         (select count(*)::integer from passkey k where k.account = a.id) as passkeys,
         exists (select from local_secret l where l.account = a.id) as local,
         exists (select from local_secret l where l.account = a.id and l.break_glass) as break_glass
       from account a order by a.disabled_at is not null, a.name, a.id`,
    ),
  );
  return done({
    people: rows.map(
      ({ provider, passkeys, local, break_glass: breakGlass, roles, ...person }) => ({
        ...person,
        roles: roles ?? [],
        ways: { provider, passkeys, local, breakGlass },
      }),
    ),
  });
}
