/** Makes an agency, or changes what it is called, what kind it is, whom to reach, whether it is closed. */
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { agencyKinds } from './list-agencies.ts';
import { placeRefusal } from './save-sites.ts';
import { agencyContent, agencyId, type Content } from './setting-content.ts';
import { NOT_SETTINGS, mayWriteSettings, writeSetting } from './setting-store.ts';

export const saveAgencyBody = z.strictObject({
  agency: agencyId,
  seen: z.int().nonnegative(),
  /** There must be none of this name yet. */
  make: z.boolean().default(false),
  content: agencyContent,
});
export const saved = z.strictObject({ version: z.int() }).meta({ id: 'saved-setting' });
export type Saved = z.infer<typeof saved>;

/** Named in the refusal; the rest are counted. */
const MOST_NAMED = 10;

export async function saveAgency(
  desk: Desk,
  actor: Actor,
  { agency, seen, make, content }: z.infer<typeof saveAgencyBody>,
): Promise<Result<Saved, Refusal>> {
  if (!mayWriteSettings(actor, agency)) return refused(NOT_SETTINGS);
  return desk.database.as<Saved, Refusal>(actor.account, async (transaction) => {
    if (make) {
      const [made] = await transaction.query<{ made: boolean }>(
        'select desk_new_agency($1, $2, $3) as made',
        [agency, content.title, content.lawAgency],
      );
      if (made?.made !== true) return refused({ code: 'agency-there', agency });
    }
    return placeAgency(transaction, desk, actor, { agency, seen, content });
  });
}

/** The row that everything refers to and the version, as one. */
export async function placeAgency(
  transaction: Transaction,
  desk: Desk,
  actor: Actor,
  change: {
    readonly agency: string;
    readonly seen: number;
    readonly content: Content<'agency'>;
    readonly restores?: number;
  },
): Promise<Result<Saved, Refusal>> {
  const { agency, content } = change;
  if (!agencyKinds(desk).has(content.lawAgency)) {
    return refused({ code: 'bad-setting', problems: ['Choose a kind that the law knows.'] });
  }
  const wrong = placeRefusal(desk, [content]);
  if (wrong) return refused(wrong);
  const written = await writeSetting(transaction, desk, actor, { ...change, section: 'agency' });
  if (!written.ok) return written;
  if (content.closed) {
    const open = await transaction.query<{ number: string }>(
      'select number from desk_open_requests($1)',
      [agency],
    );
    if (open.length > 0) {
      const numbers = open.slice(0, MOST_NAMED).map(({ number }) => number);
      return refused({ code: 'agency-open-requests', numbers, amount: open.length });
    }
  }
  await transaction.query(
    `update agency set title = $2, law_agency = $3,
       closed_at = case when $4::boolean then coalesce(closed_at, $5::timestamptz) end where id = $1`,
    [agency, content.title, content.lawAgency, content.closed, desk.now()],
  );
  return done({ version: written.value });
}
