/** One agency: its name, kind, contacts and whether it is closed. What keeps it from being closed is said in place. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, type ReactElement } from 'react';
import { answer, api, type Schemas } from '../../api/client.ts';
import { Fault } from '../../shell/fault.tsx';
import { useToast } from '../../shell/toasts.tsx';
import { useSay } from '../../words/words.tsx';
import { HelpPlace } from '../help-place.tsx';
import { Line, PersonFields } from '../person-fields.tsx';
import { NOBODY, personOf } from '../person-form.ts';
import { NewerSetting } from '../newer-setting.tsx';
import { LastChange, SettingHistory } from '../setting-history.tsx';
import { UnsavedGuard } from '../unsaved-guard.tsx';
import { useSettingForm } from '../use-setting-form.ts';

type Stored = Schemas['agency-list']['agencies'][number];
const MOST_CONTACTS = 8;

export function AgencyForm({
  stored,
  kinds,
  places,
  done,
}: {
  readonly stored?: Stored;
  readonly kinds: Schemas['agency-list']['kinds'];
  readonly places: Schemas['agency-list']['places'];
  readonly done: (agency: string) => void;
}): ReactElement {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const ids = useId();
  const first = {
    id: stored?.id ?? '',
    title: stored?.title ?? '',
    lawAgency: stored?.lawAgency ?? '',
    contacts: (stored?.contacts ?? []).map((each) => ({ ...NOBODY, ...each })),
    closed: stored?.closed ?? false,
    place: stored?.place,
  };
  const held = useSettingForm(first, stored?.changed?.version ?? 0);
  const { form, set, seen } = held;
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/settings/agencies', {
          body: {
            agency: form.id.trim(),
            seen,
            make: stored === undefined,
            content: {
              title: form.title.trim(),
              lawAgency: form.lawAgency,
              contacts: form.contacts.flatMap((each) => personOf(each) ?? []),
              closed: form.closed,
              ...(form.place === undefined ? {} : { place: form.place }),
            },
          },
        }),
      ),
    onSuccess: async () => {
      held.saved();
      toast({ text: say('agencies.saved') });
      await client.invalidateQueries({ queryKey: ['settings'] });
      await client.invalidateQueries({ queryKey: ['desk'] });
      done(form.id.trim());
    },
    onError: held.refused,
  });
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <UnsavedGuard unsaved={held.unsaved} />
        <h2>{stored ? <bdi>{stored.title}</bdi> : say('agencies.make')}</h2>
        {stored ? <LastChange changed={stored.changed} /> : null}
        {stored ? null : (
          <>
            <Line
              label={say('agencies.id')}
              value={form.id}
              needed
              pattern="[a-z0-9\-]{1,40}"
              write={(id) => set({ ...form, id })}
            />
            <p className="hint">{say('agencies.id-hint')}</p>
          </>
        )}
        <Line
          label={say('agencies.name')}
          value={form.title}
          needed
          write={(title) => set({ ...form, title })}
        />
        <label className="usa-label" htmlFor={`${ids}-kind`}>
          {say('agencies.kind')}
        </label>
        <select
          id={`${ids}-kind`}
          className="usa-select"
          required
          value={form.lawAgency}
          onChange={({ target }) => set({ ...form, lawAgency: target.value })}
        >
          <option value="">{say('case.choose')}</option>
          {kinds.map(({ id, title }) => (
            <option key={id} value={id} lang="en">
              {title}
            </option>
          ))}
        </select>
        <HelpPlace places={places} value={form.place} write={(place) => set({ ...form, place })} />
        {form.contacts.map((each, at) => (
          <PersonFields
            key={at}
            legend={say('agencies.contact', { number: at + 1 })}
            person={each}
            needed
            dropWords={say('agencies.contact-drop')}
            write={(person) =>
              set({
                ...form,
                contacts: form.contacts.map((other, where) => (where === at ? person : other)),
              })
            }
            drop={() =>
              set({ ...form, contacts: form.contacts.filter((_, where) => where !== at) })
            }
          />
        ))}
        {form.contacts.length < MOST_CONTACTS ? (
          <p>
            <Button
              type="button"
              outline
              onClick={() => set({ ...form, contacts: [...form.contacts, NOBODY] })}
            >
              {say('agencies.contact-add')}
            </Button>
          </p>
        ) : null}
        {stored ? (
          <div className="usa-checkbox">
            <input
              id={`${ids}-closed`}
              className="usa-checkbox__input"
              type="checkbox"
              checked={form.closed}
              onChange={({ target }) => set({ ...form, closed: target.checked })}
            />
            <label className="usa-checkbox__label" htmlFor={`${ids}-closed`}>
              {say('agencies.close')}
            </label>
            <p className="hint">{say('agencies.close-hint')}</p>
          </div>
        ) : null}
        <NewerSetting of={held} again={save.reset} />
        {save.isError && !held.newer ? <Fault error={save.error} /> : null}
        <p>
          <Button type="submit" disabled={save.isPending}>
            {say('office.save')}
          </Button>
        </p>
      </form>
      {stored?.changed ? (
        <SettingHistory agency={stored.id} section="agency" seen={stored.changed.version} />
      ) : null}
    </>
  );
}
