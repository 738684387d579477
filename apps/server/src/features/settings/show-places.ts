/**
 * The sites of an agency for whoever records a request there, and the fact of the law that an area's ground answers,
 * where the law in force asks for one. The list proposes an answer; only a person gives it.
 */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { GROUNDS, sitesContent } from './setting-content.ts';
import { readSetting } from './setting-store.ts';
import type { agencyQuery } from './show-sites.ts';

export const places = z
  .strictObject({
    ...sitesContent.shape,
    fact: z
      .strictObject({
        name: z.string(),
        answers: z.array(z.strictObject({ ground: z.enum(GROUNDS), title: z.string() })),
      })
      .nullable()
      .meta({
        description: 'What of the law an area’s ground answers; null where it asks nothing.',
      }),
  })
  .meta({ id: 'places' });
export type Places = z.infer<typeof places>;

/** As the packs call it; its values are the grounds by the same names. */
const AREA_FACT = 'place.area';

export async function showPlaces(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof agencyQuery>,
): Promise<Result<Places, Refusal>> {
  if (!may(actor.memberships, 'request:record', { agency, own: true })) {
    return refused({ code: 'not-allowed', what: 'record requests for this agency' });
  }
  const fact = desk.law.rules.law.stack.facts.get(AREA_FACT);
  const values = fact?.value.type === 'one-of' ? fact.value.values : undefined;
  const answers = GROUNDS.flatMap((ground) => {
    const title = values?.get(ground);
    return title === undefined ? [] : [{ ground, title }];
  });
  return desk.database.as<Places, Refusal>(actor.account, async (transaction) => {
    const set = await readSetting(transaction, { agency, section: 'sites' });
    return done({
      sites: set?.content.sites ?? [],
      fact: answers.length === GROUNDS.length ? { name: AREA_FACT, answers } : null,
    });
  });
}
