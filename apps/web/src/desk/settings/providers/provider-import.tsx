/** A list of providers from a spreadsheet: what is its own of the import that all lists share. */
import type { ReactElement } from 'react';
import { answer, api, type Schemas } from '../../api/client.ts';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import { ListImport, type SheetFaultCode } from '../list-import.tsx';

type Found = Schemas['provider-import'];
type RowFault = Found['errors'][number];

const FAULTS: Readonly<Record<Exclude<RowFault['code'], SheetFaultCode>, Key>> = {
  cells: 'providers.fault.cells',
  missing: 'providers.fault.missing',
  cell: 'providers.fault.cell',
  place: 'providers.fault.place',
  'day-to-come': 'providers.fault.day',
  twice: 'providers.fault.twice',
  formula: 'providers.fault.formula',
  'too-many': 'providers.fault.too-many',
};

export function ProviderImport({
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
      section="providers"
      words={{
        title: 'providers.import',
        hint: 'providers.import-hint',
        taken: 'providers.taken',
      }}
      columns="id,name,languages,needs,places,telephone,email,capacity,source-name,source,mark,checked-on"
      faults={FAULTS}
      more={columnOf}
      send={(csv, dryRun) =>
        answer(api.POST('/api/providers/import', { body: { agency, seen, csv, dryRun } }))
      }
      found={({ added, changed, same, kept }) => ({
        sentence: say('providers.found', {
          added: added.length,
          changed: changed.length,
          same,
          kept: kept.length,
        }),
        names: [...added, ...changed],
      })}
    />
  );
}

/** Where it stands, and what a cell should look like, in the words of the file. */
function columnOf({ column, code, problem }: RowFault): ReactElement | null {
  if (column === undefined) return null;
  return (
    <>
      <code dir="ltr">{column}</code>
      {code === 'cell' || code === 'missing' || code === 'place' ? (
        <span className="line quiet" lang="en" dir="ltr">
          {problem}
        </span>
      ) : null}
    </>
  );
}
