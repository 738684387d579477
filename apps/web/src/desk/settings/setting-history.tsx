/** Who changed a setting, when, what came and went; an earlier version comes back as a new one. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { answer, api, type Schemas } from '../api/client.ts';
import type { paths } from '../api/desk-api.generated.ts';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useToast } from '../shell/toasts.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useSay } from '../words/words.tsx';
import { historyLine } from './history-line.ts';

export type Section =
  paths['/api/settings/restore']['post']['requestBody']['content']['application/json']['section'];

interface Place {
  readonly agency: string;
  readonly section: Section;
  readonly item?: string;
}

/** Brings a version back; every list that could show it is asked again. */
export function useRestore(): ReturnType<
  typeof useMutation<Schemas['saved-setting'], Error, Place & { version: number; seen: number }>
> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Place & { version: number; seen: number }) =>
      answer(api.POST('/api/settings/restore', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['settings'] }),
  });
}

export function SettingHistory({
  seen,
  ...place
}: Place & { readonly seen: number }): ReactElement {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details
      className="settings-history"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say('settings.history')}</summary>
      {open ? <Versions {...place} seen={seen} /> : null}
    </details>
  );
}

function Versions({ seen, ...place }: Place & { readonly seen: number }): ReactElement {
  const say = useSay();
  const dates = useDates();
  const toast = useToast();
  const history = useQuery({
    queryKey: ['settings', 'history', place, seen],
    queryFn: () => answer(api.GET('/api/settings/history', { params: { query: place } })),
  });
  const restore = useRestore();
  if (history.isPending) return <Loading what="settings.loading" />;
  if (history.isLoadingError)
    return <Fault error={history.error} again={() => void history.refetch()} />;
  const { versions } = history.data;
  if (versions.length === 0) return <p>{say('settings.history-none')}</p>;
  return (
    <>
      {restore.isError ? <Fault error={restore.error} /> : null}
      <ol className="settings-versions">
        {versions.map(({ version, by, at, restores, added, removed, whole }) => (
          <li key={version}>
            <p>
              <strong>{say('settings.version', { version })}</strong>{' '}
              <span className="quiet">
                {say('settings.changed-by', { name: by, when: dates.record(at) })}
              </span>{' '}
              {restores === null ? null : say('settings.restores', { version: restores })}
            </p>
            <ul>
              {removed.map((line, index) => (
                <li key={`-${index}`}>
                  <del dir="auto">{historyLine(line, say)}</del>
                </li>
              ))}
              {added.map((line, index) => (
                <li key={`+${index}`}>
                  <ins dir="auto">{historyLine(line, say)}</ins>
                </li>
              ))}
            </ul>
            {/* Of a first version everything came: it stands above whole. */}
            {whole === null || whole.length === 0 || whole.length === added.length ? null : (
              <details>
                <summary>{say('settings.whole', { version })}</summary>
                <ul>
                  {whole.map((line, index) => (
                    <li key={index}>
                      <span dir="auto">{historyLine(line, say)}</span>
                    </li>
                  ))}
                </ul>
              </details>
            )}
            {version === seen ? null : (
              <Button
                type="button"
                outline
                disabled={restore.isPending}
                onClick={() =>
                  restore.mutate(
                    { ...place, version, seen },
                    { onSuccess: () => toast({ text: say('settings.restored') }) },
                  )
                }
              >
                {say('settings.restore', { version })}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Who changed it last, in a line. */
export function LastChange({
  changed,
}: {
  readonly changed: Schemas['site-list']['changed'];
}): ReactElement {
  const say = useSay();
  const dates = useDates();
  return (
    <p className="quiet">
      {changed === null
        ? say('settings.never')
        : say('settings.changed-by', { name: changed.by, when: dates.record(changed.at) })}
    </p>
  );
}
