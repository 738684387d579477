/** A list of providers from a spreadsheet: first what it would do, cell by cell what is wrong; then taken over, and undone. */
import { Alert, Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import { answer, api, type Schemas } from '../../api/client.ts';
import { Fault } from '../../shell/fault.tsx';
import { FilePick } from '../../shell/file-pick.tsx';
import { useToast } from '../../shell/toasts.tsx';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import { useRestore } from '../setting-history.tsx';

export function ProviderImport({
  agency,
  seen,
}: {
  readonly agency: string;
  readonly seen: number;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const toast = useToast();
  const client = useQueryClient();
  const restore = useRestore();
  const [csv, setCsv] = useState('');
  const send = (text: string, dryRun: boolean) =>
    answer(api.POST('/api/providers/import', { body: { agency, seen, csv: text, dryRun } }));
  const look = useMutation({ mutationFn: (text: string) => send(text, true) });
  const take = useMutation({
    mutationFn: () => send(csv, false),
    onSuccess: async ({ version }) => {
      look.reset();
      await client.invalidateQueries({ queryKey: ['settings'] });
      const undo = (): void =>
        restore.mutate(
          { agency, section: 'providers', version: seen, seen: version ?? 0 },
          { onSuccess: () => toast({ text: say('settings.restored') }) },
        );
      // Before the first version there is none to go back to.
      toast({ text: say('providers.taken'), ...(seen > 0 && version !== null ? { undo } : {}) });
    },
  });
  const error = look.error ?? take.error ?? restore.error;
  const found = look.data;
  return (
    <section className="settings-import" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('providers.import')}</h2>
      <p className="hint" id={`${id}-hint`}>
        {say('providers.import-hint')}{' '}
        <code dir="ltr">
          id,name,languages,needs,places,telephone,capacity,source-name,mark,checked-on
        </code>
      </p>
      <p className="usa-label">{say('sites.file')}</p>
      <FilePick
        id={id}
        accept=".csv,text/csv"
        label={say('sites.file')}
        describedBy={`${id}-hint`}
        choose={(file) => {
          if (!file) return;
          void file.text().then((text) => {
            setCsv(text);
            look.mutate(text);
          });
        }}
      />
      {error ? <Fault error={error} /> : null}
      <div role="status">{found ? <Found found={found} /> : null}</div>
      {found && found.errors.length === 0 ? (
        <p>
          <Button type="button" disabled={take.isPending} onClick={() => take.mutate()}>
            {say('sites.take')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

const FAULT_KEYS: Readonly<Record<Schemas['provider-import']['errors'][number]['code'], Key>> = {
  unreadable: 'sites.fault.unreadable',
  'no-rows': 'sites.fault.no-rows',
  'head-lacks': 'sites.fault.head-lacks',
  'head-unknown': 'sites.fault.head-unknown',
  'head-twice': 'sites.fault.head-twice',
  cells: 'providers.fault.cells',
  missing: 'providers.fault.missing',
  cell: 'providers.fault.cell',
  place: 'providers.fault.place',
  'day-to-come': 'providers.fault.day',
  twice: 'providers.fault.twice',
  formula: 'providers.fault.formula',
  'too-many': 'providers.fault.too-many',
};

function Found({ found }: { readonly found: Schemas['provider-import'] }): ReactElement {
  const say = useSay();
  const { errors, added, changed, kept, same } = found;
  if (errors.length > 0) {
    return (
      <Alert type="warning" headingLevel="h3" heading={say('sites.row-errors')}>
        <ul>
          {errors.map(({ row, column, code, problem, text = '', number = 0 }, at) => (
            <li key={at}>
              {say('sites.row', { row })} {column === undefined ? null : <code>{column}</code>}{' '}
              <bdi>{say(FAULT_KEYS[code], { text, number })}</bdi>
              {code === 'cell' || code === 'missing' || code === 'place' ? (
                <span className="line quiet" lang="en" dir="ltr">
                  {problem}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      </Alert>
    );
  }
  return (
    <>
      <p>
        {say('providers.found', {
          added: added.length,
          changed: changed.length,
          same,
          kept: kept.length,
        })}
      </p>
      <ul>
        {[...added, ...changed].map((name) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}
