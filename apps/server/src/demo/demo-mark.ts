/**
 * Whether a database is a demonstration: a mark that the seed leaves in it. Only there may anybody become one of its
 * people without proving anything.
 */
import type { Database } from '../db/database.ts';
import type { Who } from '../access/who.ts';

const NAME = 'demonstration';

export async function isDemo(database: Database): Promise<boolean> {
  const rows = await database.asSystem((transaction) =>
    transaction.query('select from desk_setting where name = $1', [NAME]),
  );
  return rows.length > 0;
}

export async function markDemo(database: Database, now: Date): Promise<void> {
  await database.asSystem((transaction) =>
    transaction.query(
      'insert into desk_setting (name, value, changed_at) values ($1, $2, $3) on conflict do nothing',
      [NAME, JSON.stringify(true), now],
    ),
  );
}

/** Everybody a visitor may become. */
export async function demoPeople(database: Database): Promise<readonly Who[]> {
  return database.asSystem((transaction) =>
    transaction.query<Who>(
      `select acc.id as account, acc.name, jsonb_agg(jsonb_build_object('agency', m.agency, 'agencyTitle', a.title,
         'lawAgency', a.law_agency, 'role', m.role) order by a.title, m.role) as memberships
       from account acc join membership m on m.account = acc.id join agency a on a.id = m.agency
       where acc.disabled_at is null
       group by acc.id, acc.name order by min(a.title), acc.name`,
    ),
  );
}
