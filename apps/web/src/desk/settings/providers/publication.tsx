/**
 * Which of the office's own entries everybody sees on the pages of help. Publishing is a step of its own, for the entries that
 * somebody marked; it can be taken back, and both stand on the log.
 */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import { answer, api, type Schemas } from '../../api/client.ts';
import { Fault } from '../../shell/fault.tsx';
import { useToast } from '../../shell/toasts.tsx';
import { useDates } from '../../shell/use-dates.ts';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import { SettingHistory, useRestore } from '../setting-history.tsx';

type List = Schemas['provider-list'];
type Entry = List['providers'][number];

const HINDRANCE_KEYS: Readonly<Record<NonNullable<Entry['hindrance']>, Key>> = {
  'no-source': 'providers.hindrance.no-source',
  'source-unread': 'providers.hindrance.source-unread',
  'not-reached': 'providers.hindrance.not-reached',
};

export function Publication({
  agency,
  list,
}: {
  readonly agency: string;
  readonly list: List;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const toast = useToast();
  const client = useQueryClient();
  const restore = useRestore();
  const dates = useDates();
  const { changed, publication, publicAmount, mayWrite } = list;
  const own = list.providers.filter(({ from }) => from === 'office');
  const seen = publication?.version ?? 0;
  // What is public stays marked; before the first time nothing is.
  const [chosen, choose] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        own
          .filter(({ published, hindrance }) => published !== 'no' && hindrance === null)
          .map(({ provider }) => provider.id),
      ),
  );
  const publish = useMutation({
    mutationFn: (ids: readonly string[]) =>
      answer(
        api.POST('/api/providers/publication', {
          body: { agency, seen, list: changed?.version ?? 0, ids: [...ids] },
        }),
      ),
    onSuccess: async ({ version }, ids) => {
      await client.invalidateQueries({ queryKey: ['settings'] });
      const undo = (): void =>
        restore.mutate(
          { agency, section: 'public-directory', version: seen, seen: version },
          { onSuccess: () => toast({ text: say('settings.restored') }) },
        );
      toast({
        text: say(ids.length === 0 ? 'providers.taken-back' : 'providers.published-now'),
        undo,
      });
    },
  });
  const error = publish.error ?? restore.error;
  return (
    <section className="settings-import" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('providers.public')}</h2>
      <p className="hint">{say('providers.public-hint')}</p>
      <p>
        {publicAmount === 0
          ? say('providers.public-none')
          : say('providers.public-now', { amount: publicAmount })}{' '}
        {publication === null ? null : (
          <span className="quiet">
            {say('settings.changed-by', {
              name: publication.by,
              when: dates.record(publication.at),
            })}
          </span>
        )}
      </p>
      {own.length === 0 ? <p className="quiet">{say('providers.public-empty')}</p> : null}
      {own.length > 0 && mayWrite ? (
        <fieldset className="usa-fieldset">
          <legend className="usa-legend">{say('providers.public-which')}</legend>
          {own.map((entry) => (
            <Choice
              key={entry.provider.id}
              entry={entry}
              checked={chosen.has(entry.provider.id)}
              choose={(on) => {
                const next = new Set(chosen);
                if (on) next.add(entry.provider.id);
                else next.delete(entry.provider.id);
                choose(next);
              }}
            />
          ))}
        </fieldset>
      ) : null}
      {error ? <Fault error={error} /> : null}
      {mayWrite ? (
        <div className="settings-buttons">
          {own.length === 0 ? null : (
            <Button
              type="button"
              disabled={publish.isPending || chosen.size === 0}
              onClick={() => publish.mutate([...chosen])}
            >
              {say('providers.publish', { amount: chosen.size })}
            </Button>
          )}
          {publicAmount === 0 ? null : (
            <Button
              type="button"
              outline
              disabled={publish.isPending}
              onClick={() => {
                choose(new Set());
                publish.mutate([]);
              }}
            >
              {say('providers.take-back')}
            </Button>
          )}
        </div>
      ) : null}
      <SettingHistory agency={agency} section="public-directory" seen={seen} />
    </section>
  );
}

function Choice({
  entry: { provider, hindrance, published },
  checked,
  choose,
}: {
  readonly entry: Entry;
  readonly checked: boolean;
  readonly choose: (on: boolean) => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  return (
    <div className="usa-checkbox">
      <input
        id={id}
        className="usa-checkbox__input"
        type="checkbox"
        disabled={hindrance !== null}
        checked={checked}
        aria-describedby={`${id}-more`}
        onChange={({ target }) => choose(target.checked)}
      />
      <label className="usa-checkbox__label" htmlFor={id}>
        <bdi>{provider.name}</bdi>
      </label>
      <p className="hint" id={`${id}-more`}>
        {hindrance === null
          ? say(
              published === 'no'
                ? 'providers.public-not'
                : published === 'same'
                  ? 'providers.public-same'
                  : 'providers.public-changed',
            )
          : say(HINDRANCE_KEYS[hindrance])}
      </p>
    </div>
  );
}
