/**
 * Views of the queue that a person kept by name: the part of the address that makes the view. Words that were
 * searched for are not kept: they may be somebody's name, and this stands open in the database.
 */
import { z } from 'zod';
import { done, type Result } from '../../db/result.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';

const name = z.string().trim().min(1).max(60);
const view = z.strictObject({ name, address: z.string().max(500) }).meta({ id: 'saved-view' });

export const savedViews = z.strictObject({ views: z.array(view).readonly() });
export const keepViewBody = z.strictObject({ name, address: z.string().max(500) });
export const dropViewBody = z.strictObject({ name });

type Views = Result<z.infer<typeof savedViews>, Refusal>;
const MOST = 30;

export function listViews(desk: Desk, actor: Actor): Promise<Views> {
  return withViews(desk, actor);
}

/** The same name again changes that view. */
export function keepView(
  desk: Desk,
  actor: Actor,
  body: z.infer<typeof keepViewBody>,
): Promise<Views> {
  const address = new URLSearchParams(body.address);
  address.delete('search');
  address.delete('after');
  return withViews(
    desk,
    actor,
    `insert into saved_view (account, name, address) select $1, $2, $3
     where (select count(*) from saved_view) < ${MOST} or exists (select from saved_view where name = $2)
     on conflict (account, name) do update set address = excluded.address`,
    [actor.account, body.name, address.toString()],
  );
}

export function dropView(
  desk: Desk,
  actor: Actor,
  body: z.infer<typeof dropViewBody>,
): Promise<Views> {
  return withViews(desk, actor, 'delete from saved_view where account = $1 and name = $2', [
    actor.account,
    body.name,
  ]);
}

function withViews(
  desk: Desk,
  actor: Actor,
  change?: string,
  parameters: readonly string[] = [],
): Promise<Views> {
  return desk.database.as(actor.account, async (transaction) => {
    if (change !== undefined) await transaction.query(change, parameters);
    return done({
      views: await transaction.query<z.infer<typeof view>>(
        'select name, address from saved_view order by name',
      ),
    });
  });
}
