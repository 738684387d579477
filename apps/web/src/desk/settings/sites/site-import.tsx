/** A list of sites from a spreadsheet: first what it would do, row by row what is wrong; then taken over, and undone. */
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

export function SiteImport({
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
  const look = useMutation({
    mutationFn: (text: string) =>
      answer(
        api.POST('/api/settings/sites/import', { body: { agency, seen, csv: text, dryRun: true } }),
      ),
  });
  const take = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/settings/sites/import', { body: { agency, seen, csv, dryRun: false } }),
      ),
    onSuccess: async ({ version }) => {
      look.reset();
      await client.invalidateQueries({ queryKey: ['settings'] });
      const undo = (): void =>
        restore.mutate(
          { agency, section: 'sites', version: seen, seen: version ?? 0 },
          { onSuccess: () => toast({ text: say('settings.restored') }) },
        );
      // Before the first version there is none to go back to.
      toast({ text: say('sites.taken'), ...(seen > 0 && version !== null ? { undo } : {}) });
    },
  });
  const found = look.data;
  return (
    <section className="settings-import" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('sites.import')}</h2>
      <p className="hint" id={`${id}-hint`}>
        {say('sites.import-hint')} <code dir="ltr">site,address,area,ground,note</code>
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
      {look.isError || take.isError || restore.isError ? (
        <Fault error={look.error ?? take.error ?? restore.error} />
      ) : null}
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

const FAULT_KEYS: Readonly<Record<Schemas['site-import']['errors'][number]['code'], Key>> = {
  unreadable: 'sites.fault.unreadable',
  'no-rows': 'sites.fault.no-rows',
  'head-lacks': 'sites.fault.head-lacks',
  'head-unknown': 'sites.fault.head-unknown',
  'head-twice': 'sites.fault.head-twice',
  cells: 'sites.fault.cells',
  'no-site': 'sites.fault.no-site',
  'no-area': 'sites.fault.no-area',
  ground: 'sites.fault.ground',
  'long-site': 'sites.fault.long',
  'long-area': 'sites.fault.long',
  'long-note': 'sites.fault.long',
  'long-address': 'sites.fault.long',
  twice: 'sites.fault.twice',
  'too-many': 'sites.fault.too-many',
};

function Found({ found }: { readonly found: Schemas['site-import'] }): ReactElement {
  const say = useSay();
  const { errors, newSites, newAreas, changed, same } = found;
  if (errors.length > 0) {
    return (
      <Alert type="warning" headingLevel="h3" heading={say('sites.row-errors')}>
        <ul>
          {errors.map(({ row, code, text = '', number = 0, most = 0 }, at) => (
            <li key={at}>
              {say('sites.row', { row })} <bdi>{say(FAULT_KEYS[code], { text, number, most })}</bdi>
            </li>
          ))}
        </ul>
      </Alert>
    );
  }
  return (
    <>
      <p>
        {say('sites.found', {
          sites: newSites.length,
          areas: newAreas.length,
          changed: changed.length,
          same,
        })}
      </p>
      <ul>
        {[...newAreas, ...changed].map((name) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}
