/** A list of sites from a spreadsheet: what is its own of the import that all lists share. */
import type { ReactElement } from 'react';
import { answer, api, type Schemas } from '../../api/client.ts';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import { ListImport, type SheetFaultCode } from '../list-import.tsx';

type Found = Schemas['site-import'];

const FAULTS: Readonly<Record<Exclude<Found['errors'][number]['code'], SheetFaultCode>, Key>> = {
  cells: 'sites.fault.cells',
  'no-site': 'sites.fault.no-site',
  'no-area': 'sites.fault.no-area',
  ground: 'sites.fault.ground',
  place: 'providers.fault.place',
  'long-site': 'sites.fault.long',
  'long-area': 'sites.fault.long',
  'long-note': 'sites.fault.long',
  'long-address': 'sites.fault.long',
  twice: 'sites.fault.twice',
  'too-many': 'sites.fault.too-many',
};

export function SiteImport({
  agency,
  seen,
}: {
  readonly agency: string;
  readonly seen: number;
}): ReactElement {
  const say = useSay();
  return (
    <ListImport<Found>
      agency={agency}
      seen={seen}
      section="sites"
      words={{ title: 'sites.import', hint: 'sites.import-hint', taken: 'sites.taken' }}
      columns="site,address,place,area,ground,note"
      faults={FAULTS}
      send={(csv, dryRun) =>
        answer(api.POST('/api/settings/sites/import', { body: { agency, seen, csv, dryRun } }))
      }
      found={({ newSites, newAreas, changed, same }) => ({
        sentence: say('sites.found', {
          sites: newSites.length,
          areas: newAreas.length,
          changed: changed.length,
          same,
        }),
        names: [...newAreas, ...changed],
      })}
    />
  );
}
