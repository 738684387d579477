/** What somebody opened by break-glass: how long it is open, and ending it before its time. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Actor, Changed, Desk } from '../requests/desk.ts';
import { appendEvents, loadRequest } from '../requests/event-store.ts';
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

interface EndedRow {
  readonly request: string;
  readonly agency: string;
  readonly recorded_by: string;
  readonly place: number;
}

/** Reading ends now: nobody needs longer than they need. The request says so, and those who were told of the opening are told. */
export async function endOpening(
  desk: Desk,
  actor: Actor,
  { request }: z.infer<typeof endOpeningBody>,
): Promise<Result<Openings, Refusal>> {
  let told: Changed | undefined;
  const ended = await desk.database.as<undefined, Refusal>(actor.account, async (transaction) => {
    told = undefined;
    const [row] = await transaction.query<EndedRow>('select * from desk_end_reading($1, $2)', [
      request,
      desk.now(),
    ]);
    if (!row) return refused({ code: 'not-found' });
    const stored = await loadRequest(transaction, desk, request);
    // Purged meanwhile: there is nothing left to read, and nothing to say it of.
    if (stored?.key === undefined) return refused({ code: 'not-found' });
    await appendEvents(transaction, desk, {
      request,
      key: stored.key,
      command: uuidFrom(desk.random(16)),
      by: actor.account,
      after: row.place - 1,
      events: [{ type: 'reading-ended', version: 1, facts: {}, sealed: {} }],
    });
    told = { request, agency: row.agency, recordedBy: row.recorded_by, events: row.place };
    return done(undefined);
  });
  if (!ended.ok) return ended;
  if (told) desk.changed(told);
  return listOpenings(desk, actor);
}
