/** The directory of an office: what ships, with what it imported over it. */
import type { Provider } from '@threshold/guidance/directory/provider';
import type { Transaction } from '../../db/database.ts';
import type { Desk } from '../requests/desk.ts';
import { readSetting } from '../settings/setting-store.ts';

export async function providersOf(
  transaction: Transaction,
  { directory }: Pick<Desk, 'directory'>,
  agency: string,
): Promise<readonly Provider[]> {
  const own = await readSetting(transaction, { agency, section: 'providers' });
  return laidOver(directory.providers, own?.content.providers ?? []);
}

/** An entry of the office stands for the shipped one of the same id. */
export function laidOver(
  shipped: readonly Provider[],
  own: readonly Provider[],
): readonly Provider[] {
  const replaced = new Set(own.map(({ id }) => id));
  return [...own, ...shipped.filter(({ id }) => !replaced.has(id))].sort((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
}
