/** Whom to call today, in which order, for whoever records requests of an agency: as its administrator entered it. */
import { dateAt } from '@threshold/calendar/zone-time';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { dutyOrder } from './duty-order.ts';
import { COUNSEL_KINDS, reach } from './setting-content.ts';
import { readSetting } from './setting-store.ts';
import type { agencyQuery } from './show-sites.ts';

export const onDuty = z
  .strictObject({
    day: z.iso.date(),
    people: z.array(
      z.strictObject({
        kind: z.enum(COUNSEL_KINDS),
        ...reach.shape,
        coverFor: z.string().optional(),
      }),
    ),
    outOfOffice: reach.nullable(),
  })
  .meta({ id: 'on-duty' });
export type OnDutyList = z.infer<typeof onDuty>;

export async function showOnDuty(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof agencyQuery>,
): Promise<Result<OnDutyList, Refusal>> {
  if (!may(actor.memberships, 'request:record', { agency, own: true })) {
    return refused({ code: 'not-allowed', what: 'record requests for this agency' });
  }
  const day = dateAt(desk.now().getTime(), desk.clocks.zone);
  return desk.database.as<OnDutyList, Refusal>(actor.account, async (transaction) => {
    const set = await readSetting(transaction, { agency, section: 'counsel' });
    const order = set ? dutyOrder(set.content, day) : [];
    return done({
      day,
      people: order.map(({ person: { id: _, away: __, ...person }, coverFor }) => ({
        ...person,
        ...(coverFor === undefined ? {} : { coverFor }),
      })),
      outOfOffice: set?.content.outOfOffice ?? null,
    });
  });
}
