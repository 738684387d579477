/** Who is signed in, as a screen shows it: the name, and each role with its agency's title. */
import type { Database } from '../db/database.ts';
import type { Actor } from '../features/requests/desk.ts';

export interface Who {
  readonly account: string;
  readonly name: string;
  readonly memberships: readonly {
    readonly agency: string;
    readonly agencyTitle: string;
    /** The value of the fact `agency` that this agency's requests start from. */
    readonly lawAgency: string;
    readonly role: string;
  }[];
}

export async function whoIs(database: Database, { account }: Pick<Actor, 'account'>): Promise<Who> {
  return database.asSystem(async (transaction) => {
    const [found] = await transaction.query<{ name: string }>(
      'select name from account where id = $1',
      [account],
    );
    const memberships = await transaction.query<Who['memberships'][number]>(
      `select m.agency, a.title as "agencyTitle", a.law_agency as "lawAgency", m.role
       from membership m join agency a on a.id = m.agency
       where m.account = $1 order by a.title, m.role`,
      [account],
    );
    return { account, name: found?.name ?? '', memberships };
  });
}
