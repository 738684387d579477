/** The directory that ships with a place, read once at the edge. A fault in it stops the start: it is our own file. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readProviders } from '@threshold/guidance/directory/directory-csv';
import { directorySchema } from '@threshold/guidance/directory/directory-schema';
import type { Provider } from '@threshold/guidance/directory/provider';
import { readGuidance } from '@threshold/guidance/read-guidance';

export interface ShippedDirectory {
  readonly providers: readonly Provider[];
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly staleAfterDays: number;
}

/** Shipped entries are checked against no day: theirs is the day they were written. */
const ANY_DAY = '9999-12-31';

export function openDirectory(guidance: string): ShippedDirectory {
  const folder = path.join(guidance, 'directory');
  const rules = path.join(folder, 'directory.yaml');
  if (!existsSync(rules)) return { providers: [], places: [], staleAfterDays: 90 };
  const read = readGuidance(directorySchema, { path: rules, text: readFileSync(rules, 'utf8') });
  if (read.problems) throw new Error(read.problems.join('\n'));
  const { places, 'stale-after-days': staleAfterDays } = read.value.directory;
  const { providers, errors } = readProviders(
    readFileSync(path.join(folder, 'providers.csv'), 'utf8'),
    { places: places.map(({ id }) => id), today: ANY_DAY },
  );
  if (errors.length > 0) throw new Error(errors.map(({ problem }) => problem).join('\n'));
  return { providers, places, staleAfterDays };
}
