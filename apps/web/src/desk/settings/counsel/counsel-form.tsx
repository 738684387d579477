/** The list in its order: each moves up or down with a button, is away on days, and is covered by another of the list. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { answer, api, newCommand, type Schemas } from '../../api/client.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Fault } from '../../shell/fault.tsx';
import { useToast } from '../../shell/toasts.tsx';
import { useSay } from '../../words/words.tsx';
import { PersonFields } from '../person-fields.tsx';
import { NOBODY, personOf, type Person } from '../person-form.ts';
import { NewerSetting } from '../newer-setting.tsx';
import { useSettingForm } from '../use-setting-form.ts';
import { UnsavedGuard } from '../unsaved-guard.tsx';
import { AwayFields, KindPick } from './away-fields.tsx';

type Content = Schemas['counsel-list']['content'];
type Listed = Content['people'][number];
export interface Row extends Person {
  readonly id: string;
  readonly kind: Listed['kind'];
  readonly away: Listed['away'];
}
interface Form {
  readonly people: readonly Row[];
  readonly outOfOffice: Person;
}

const ID_LENGTH = 8;

export function CounselForm({
  agency,
  stored,
  version,
}: {
  readonly agency: string;
  readonly stored: Content;
  readonly version: number;
}): ReactElement {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const held = useSettingForm<Form>(formOf(stored), version);
  const { form, set, seen } = held;
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/settings/counsel', { body: { agency, seen, content: contentOf(form) } }),
      ),
    onSuccess: async () => {
      held.saved();
      toast({ text: say('counsel.saved') });
      await client.invalidateQueries({ queryKey: ['settings'] });
      await client.invalidateQueries({ queryKey: ['on-duty'] });
    },
    onError: held.refused,
  });
  const { people, outOfOffice } = form;
  const write = (row: Row): void =>
    set({ ...form, people: people.map((each) => (each.id === row.id ? row : each)) });
  const move = (at: number, by: -1 | 1): void => {
    const moved = [...people];
    const [row] = moved.splice(at, 1);
    if (row) moved.splice(at + by, 0, row);
    set({ ...form, people: moved });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <UnsavedGuard unsaved={held.unsaved} />
      {people.length === 0 ? (
        <EmptyState title={say('counsel.none')}>
          <p>{say('counsel.none-what')}</p>
        </EmptyState>
      ) : null}
      {people.map((row, at) => (
        <section key={row.id} className="settings-person">
          <PersonFields
            legend={say('counsel.place', { number: at + 1 })}
            person={row}
            needed
            dropWords={say('counsel.drop')}
            write={(person) => write({ ...row, ...person })}
            drop={() =>
              set({
                ...form,
                people: people
                  .filter(({ id }) => id !== row.id)
                  .map((each) => ({
                    ...each,
                    away: each.away.map(({ cover, ...days }) =>
                      cover === undefined || cover === row.id ? days : { ...days, cover },
                    ),
                  })),
              })
            }
          />
          <KindPick row={row} write={write} />
          <AwayFields
            row={row}
            others={people.filter(({ id, name }) => id !== row.id && name.trim() !== '')}
            write={write}
          />
          <div className="settings-buttons">
            <Button type="button" outline disabled={at === 0} onClick={() => move(at, -1)}>
              {say('counsel.up')}
            </Button>
            <Button
              type="button"
              outline
              disabled={at === people.length - 1}
              onClick={() => move(at, 1)}
            >
              {say('counsel.down')}
            </Button>
          </div>
        </section>
      ))}
      <p>
        <Button
          type="button"
          outline
          onClick={() =>
            set({
              ...form,
              people: [
                ...people,
                { ...NOBODY, id: newCommand().slice(0, ID_LENGTH), kind: 'counsel', away: [] },
              ],
            })
          }
        >
          {say('counsel.add')}
        </Button>
      </p>
      <PersonFields
        legend={say('counsel.out-of-office')}
        person={outOfOffice}
        write={(person) => set({ ...form, outOfOffice: person })}
      />
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

function formOf({ people, outOfOffice }: Content): Form {
  return {
    people: people.map((each) => ({ ...NOBODY, ...each })),
    outOfOffice: { ...NOBODY, ...outOfOffice },
  };
}

function contentOf({ people, outOfOffice }: Form): Content {
  const desk = personOf(outOfOffice);
  return {
    people: people.flatMap(({ id, kind, away, ...person }) => {
      const reach = personOf(person);
      return reach ? [{ id, kind, away, ...reach }] : [];
    }),
    ...(desk ? { outOfOffice: desk } : {}),
  };
}
