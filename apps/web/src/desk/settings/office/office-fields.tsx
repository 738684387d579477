/** The form of an office: agency and address, counsel, contact, and where a person gets help. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, type ReactElement } from 'react';
import { answer, api } from '../../api/client.ts';
import { Fault } from '../../shell/fault.tsx';
import { useToast } from '../../shell/toasts.tsx';
import { NewerSetting } from '../newer-setting.tsx';
import { useSettingForm } from '../use-setting-form.ts';
import { UnsavedGuard } from '../unsaved-guard.tsx';
import { useSay } from '../../words/words.tsx';
import { Line, PersonFields } from '../person-fields.tsx';
import { NOBODY } from '../person-form.ts';
import { MOST_HELP, formOf, settingsOf, type Stored } from './office-form.ts';

export function OfficeFields({
  agency,
  stored,
  version,
}: {
  readonly agency: string;
  readonly stored: Stored;
  readonly version: number;
}): ReactElement {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const address = useId();
  const held = useSettingForm(formOf(stored), version);
  const { form, set: change, seen } = held;
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/settings/office', { body: { agency, seen, content: settingsOf(form) } }),
      ),
    onSuccess: async () => {
      held.saved();
      toast({ text: say('office.saved') });
      await client.invalidateQueries({ queryKey: ['settings'] });
    },
    onError: held.refused,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <UnsavedGuard unsaved={held.unsaved} />
      <Line
        label={say('office.agency-name')}
        value={form.agency}
        write={(text) => change({ ...form, agency: text })}
      />
      <label className="usa-label" htmlFor={address}>
        {say('office.address')}
      </label>
      <textarea
        id={address}
        className="usa-textarea"
        dir="auto"
        rows={4}
        value={form.address}
        onChange={({ target }) => change({ ...form, address: target.value })}
      />
      <PersonFields
        legend={say('office.counsel')}
        person={form.counsel}
        write={(counsel) => change({ ...form, counsel })}
      />
      <PersonFields
        legend={say('office.contact')}
        person={form.contact}
        write={(contact) => change({ ...form, contact })}
      />
      <h2>{say('office.help')}</h2>
      <p className="hint">{say('office.help-hint')}</p>
      {form.help.map((each, at) => (
        <PersonFields
          key={at}
          legend={say('office.help-of', { number: at + 1 })}
          person={each}
          needed
          write={(person) =>
            change({
              ...form,
              help: form.help.map((other, where) =>
                where === at ? { ...person, free: each.free } : other,
              ),
            })
          }
          drop={() => change({ ...form, help: form.help.filter((_, where) => where !== at) })}
        />
      ))}
      {form.help.length < MOST_HELP ? (
        <Button
          type="button"
          outline
          onClick={() => change({ ...form, help: [...form.help, { ...NOBODY, free: false }] })}
        >
          {say('office.help-add')}
        </Button>
      ) : null}
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
