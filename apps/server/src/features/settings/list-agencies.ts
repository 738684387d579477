/** Every agency of the city as it is set: title, kind by the packs, contacts of its office, open or closed. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { agencyContent } from './setting-content.ts';
import { NOT_SETTINGS, changedBy, mayWriteSettings, readSetting } from './setting-store.ts';

/** What the directory of help tells places apart by. */
export const helpPlaces = z.array(z.strictObject({ id: z.string(), name: z.string() }));

const titled = z.strictObject({ id: z.string(), title: z.string() });

export const agencyList = z
  .strictObject({
    agencies: z.array(
      z.strictObject({
        id: z.string(),
        ...agencyContent.shape,
        openRequests: z.int(),
        changed: changedBy,
      }),
    ),
    places: helpPlaces,
    kinds: z.array(titled).meta({ description: 'What the packs tell agencies apart by.' }),
  })
  .meta({ id: 'agency-list' });
export type AgencyList = z.infer<typeof agencyList>;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly law_agency: string;
  readonly closed: boolean;
  readonly open: number;
}

export async function listAgencies(desk: Desk, actor: Actor): Promise<Result<AgencyList, Refusal>> {
  // Over the whole city: no one agency is asked about.
  if (!mayWriteSettings(actor, '')) return refused(NOT_SETTINGS);
  return desk.database.as<AgencyList, Refusal>(actor.account, async (transaction) => {
    const rows = await transaction.query<Row>(
      `select a.id, a.title, a.law_agency, a.closed_at is not null as closed,
         (select count(*)::integer from desk_open_requests(a.id)) as open
       from agency a order by a.title, a.id`,
    );
    const agencies: AgencyList['agencies'] = [];
    for (const { id, title, law_agency: lawAgency, closed, open } of rows) {
      const set = await readSetting(transaction, { agency: id, section: 'agency' });
      agencies.push({
        id,
        title,
        lawAgency,
        contacts: set?.content.contacts ?? [],
        ...(set?.content.place === undefined ? {} : { place: set.content.place }),
        closed,
        openRequests: open,
        changed: set?.changed ?? null,
      });
    }
    return done({
      agencies,
      places: [...desk.directory.places],
      kinds: [...agencyKinds(desk)].map(([id, title]) => ({ id, title })),
    });
  });
}

export function agencyKinds({ law }: Pick<Desk, 'law'>): ReadonlyMap<string, string> {
  const fact = law.rules.law.stack.facts.get('agency');
  return fact?.value.type === 'one-of' ? fact.value.values : new Map();
}
