/** What somebody opened by break-glass: how long it is open, and ending it before its time. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';

export const openings = z
  .strictObject({
    openings: z.array(
      z.strictObject({
        id: z.uuid(),
        number: z.string(),
        agency: z.string(),
        openedAt: z.iso.datetime(),
        until: z.iso.datetime(),
        open: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'openings' });
export type Openings = z.infer<typeof openings>;

export const endOpeningBody = z.strictObject({ request: z.uuid() });

const MOST_SHOWN = 100;

/** One's own, the newest first: whoever else opened what stands in the list of readings. */
export async function listOpenings(desk: Desk, actor: Actor): Promise<Result<Openings, Refusal>> {
  const rows = await desk.database.asSystem((transaction) =>
    transaction.query<{
      id: string;
      number: string;
      agency: string;
      opened_at: Date;
      until: Date;
      open: boolean;
    }>(
      `select r.id, r.number, r.agency, o.opened_at, o.until, o.until > now() as open
       from request_opening o join request r on r.id = o.request
       where o.account = $1 order by o.opened_at desc limit ${MOST_SHOWN}`,
      [actor.account],
    ),
  );
  return done({
    openings: rows.map(({ opened_at, until, ...row }) => ({
      ...row,
      openedAt: opened_at.toISOString(),
      until: until.toISOString(),
    })),
  });
}

/** Reading ends now: nobody needs longer than they need. */
export async function endOpening(
  desk: Desk,
  actor: Actor,
  { request }: z.infer<typeof endOpeningBody>,
): Promise<Result<Openings, Refusal>> {
  const ended = await desk.database.asSystem((transaction) =>
    transaction.query(
      `update request_opening set until = now() where request = $1 and account = $2 and until > now()
       returning request`,
      [request, actor.account],
    ),
  );
  return ended.length === 0 ? refused({ code: 'not-found' }) : listOpenings(desk, actor);
}
