/** What happened to somebody's account and roles, newest first: the access events that the log holds. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { ACCESS_KINDS } from '../../sign-in/access-event.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { NOT_SETTINGS, mayWriteSettings } from './setting-store.ts';

export const personQuery = z.strictObject({ account: z.uuid() });
const MOST = 100;

export const personHistory = z
  .strictObject({
    events: z.array(
      z.strictObject({
        id: z.uuid(),
        kind: z.enum(ACCESS_KINDS),
        at: z.iso.datetime(),
        by: z.string().nullable(),
        agency: z.string().nullable(),
        role: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'person-history' });
export type PersonHistory = z.infer<typeof personHistory>;

interface Row {
  readonly id: string;
  readonly kind: (typeof ACCESS_KINDS)[number];
  readonly at: Date;
  readonly by: string | null;
  readonly agency: string | null;
  readonly role: string | null;
}

export async function showPersonHistory(
  desk: Desk,
  actor: Actor,
  { account }: z.infer<typeof personQuery>,
): Promise<Result<PersonHistory, Refusal>> {
  if (!mayWriteSettings(actor, '')) return refused(NOT_SETTINGS);
  const rows = await desk.database.asSystem((transaction) =>
    transaction.query<Row>(
      `select e.id, e.kind, e.at, b.name as by, coalesce(g.title, e.facts->>'agency') as agency,
         e.facts->>'role' as role
       from access_event e left join account b on b.id::text = e.facts->>'by'
       left join agency g on g.id = e.facts->>'agency'
       where e.account = $1 order by e.at desc, e.id limit ${MOST}`,
      [account],
    ),
  );
  return done({ events: rows.map(({ at, ...event }) => ({ ...event, at: at.toISOString() })) });
}
