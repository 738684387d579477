/** Sites and areas by hand. Each area says whether it is open to the public, and may have a note for the front line. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { answer, api, newCommand, type Schemas } from '../../api/client.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Fault } from '../../shell/fault.tsx';
import { useToast } from '../../shell/toasts.tsx';
import { useSay } from '../../words/words.tsx';
import { Line } from '../person-fields.tsx';
import { NewerSetting } from '../newer-setting.tsx';
import { useSettingForm } from '../use-setting-form.ts';
import { UnsavedGuard } from '../unsaved-guard.tsx';
import { HelpPlace } from '../help-place.tsx';
import { AreaFields } from './area-fields.tsx';

type Site = Schemas['site-list']['sites'][number];
const ID_LENGTH = 8;
/** Stays when names change: no name is in it. */
const newId = (): string => newCommand().slice(0, ID_LENGTH);

export function SitesForm({
  agency,
  stored,
  version,
}: {
  readonly agency: string;
  readonly stored: Schemas['site-list'];
  readonly version: number;
}): ReactElement {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const held = useSettingForm<readonly Site[]>(stored.sites, version);
  const { form: sites, set, seen } = held;
  const [opened, open] = useState<string>();
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/settings/sites', { body: { agency, seen, sites: sites.map(trimmed) } }),
      ),
    onSuccess: async () => {
      held.saved();
      toast({ text: say('sites.saved') });
      await client.invalidateQueries({ queryKey: ['settings'] });
      await client.invalidateQueries({ queryKey: ['places'] });
    },
    onError: held.refused,
  });
  const write = (at: number, site: Site): void =>
    set(sites.map((other, where) => (where === at ? site : other)));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <UnsavedGuard unsaved={held.unsaved} />
      {sites.length === 0 ? (
        <EmptyState title={say('sites.none')}>
          <p>{say('sites.none-what')}</p>
        </EmptyState>
      ) : null}
      {sites.map((site, at) => (
        <details key={site.id} open={sites.length <= 2 || opened === site.id}>
          <summary>
            <bdi>{site.name || say('sites.new')}</bdi>{' '}
            <span className="quiet">{say('sites.areas', { amount: site.areas.length })}</span>
          </summary>
          <Line
            label={say('sites.name')}
            value={site.name}
            needed
            write={(name) => write(at, { ...site, name })}
          />
          <Line
            label={say('sites.address')}
            value={site.address ?? ''}
            write={(address) => write(at, { ...site, address })}
          />
          <HelpPlace
            places={stored.places}
            value={site.place}
            write={(place) => {
              const { place: _, ...rest } = site;
              write(at, place === undefined ? rest : { ...rest, place });
            }}
          />
          {site.areas.map((area, where) => (
            <AreaFields
              key={area.id}
              number={where + 1}
              area={area}
              write={(changed) =>
                write(at, {
                  ...site,
                  areas: site.areas.map((other) => (other === area ? changed : other)),
                })
              }
              drop={() =>
                write(at, { ...site, areas: site.areas.filter((other) => other !== area) })
              }
            />
          ))}
          <div className="settings-buttons">
            <Button
              type="button"
              outline
              onClick={() =>
                write(at, {
                  ...site,
                  areas: [...site.areas, { id: newId(), name: '', ground: 'non-public' }],
                })
              }
            >
              {say('sites.area-add')}
            </Button>
            <Button
              type="button"
              unstyled
              onClick={() => set(sites.filter((other) => other !== site))}
            >
              {say('sites.drop')}
            </Button>
          </div>
        </details>
      ))}
      <p>
        <Button
          type="button"
          outline
          onClick={() => {
            const id = newId();
            set([...sites, { id, name: '', areas: [] }]);
            open(id);
          }}
        >
          {say('sites.add')}
        </Button>
      </p>
      <NewerSetting of={held} again={save.reset} />
      {save.isError && !held.newer ? <Fault error={save.error} /> : null}
      <p>
        <Button type="submit" disabled={save.isPending}>
          {say('office.save')}
        </Button>
      </p>
    </form>
  );
}

function trimmed({ id, name, address = '', place, areas }: Site): Site {
  return {
    id,
    name: name.trim(),
    ...(address.trim() === '' ? {} : { address: address.trim() }),
    ...(place === undefined ? {} : { place }),
    areas: areas.map(({ note = '', ...area }) => ({
      ...area,
      name: area.name.trim(),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    })),
  };
}
