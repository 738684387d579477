/** What a notice's help is chosen from: whom the office and every other that published knows, and near which place. */
import type { Provider } from '@threshold/guidance/directory/provider';
import type { Transaction } from '../../db/database.ts';
import { publishedProviders } from '../defense/public-directory.ts';
import { laidOver, providersOf } from '../defense/providers.ts';
import type { Desk } from '../requests/desk.ts';
import type { StoredRequest } from '../requests/event-store.ts';
import type { EventOf } from '../requests/request-event.ts';
import { readSetting } from '../settings/setting-store.ts';
import type { NearbyWanted } from './joined-help.ts';
import { isAboutHeld, requestPlace } from './request-place.ts';

export async function nearbySources(
  transaction: Transaction,
  desk: Desk,
  { agency, events, state }: StoredRequest,
): Promise<Omit<NearbyWanted, 'language'> & { readonly providers: readonly Provider[] }> {
  const { directory } = desk;
  const everybody = laidOver(directory.providers, await publishedProviders(transaction));
  const providers = await providersOf(
    transaction,
    { directory: { ...directory, providers: everybody } },
    agency,
  );
  const sites = await readSetting(transaction, { agency, section: 'sites' });
  const set = await readSetting(transaction, { agency, section: 'agency' });
  const recorded = events[0]?.event as EventOf<'request-recorded'> | undefined;
  const id = requestPlace(recorded?.sealed.where, sites?.content.sites ?? [], set?.content.place);
  return {
    providers,
    place: directory.places.find((each) => each.id === id),
    held: isAboutHeld(state.determination?.acts ?? []),
  };
}
