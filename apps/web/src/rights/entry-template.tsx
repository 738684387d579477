/**
 * An entry without anything in it, for those that an office publishes: the page's script fills it in, in the words of the page.
 * Each part that an entry does not have is taken out again. script/published-entry.ts; docs/directory.md.
 */
import type { ReactElement } from 'react';
import { RIGHTS_KEYS as K, WHO_KEYS } from './rights-keys.ts';
import type { RightsVoice } from './rights-site.ts';

const LINKS = [
  ['telephone', K.helpPhone],
  ['website', K.helpPage],
  ['email', K.helpEmail],
] as const;
const LISTS = [
  ['needs', K.helpNeed],
  ['languages', K.helpLanguage],
  ['places', K.helpPlace],
  ['eligibility', K.helpWho],
] as const;

export function EntryTemplate({
  voice: { say },
  staleAfterDays,
}: {
  readonly voice: RightsVoice;
  readonly staleAfterDays: number;
}): ReactElement {
  const who = Object.fromEntries(Object.entries(WHO_KEYS).map(([id, key]) => [id, say(key)]));
  return (
    <template
      data-entry=""
      data-stale-after={staleAfterDays}
      data-unknown={say(K.helpUnknown)}
      data-every={say(K.helpEvery)}
      data-who={JSON.stringify(who)}
    >
      <li className="provider">
        <h2 lang="en" dir="auto" data-slot="name" />
        <p className="quiet" data-slot="published">
          {say(K.helpPublished, { office: '##', date: '#' })}
        </p>
        <p className="stale" data-slot="never">
          {say(K.helpNever)}
        </p>
        <p className="quiet" data-slot="fresh">
          {say(K.helpChecked, { date: '#' })}
        </p>
        <p className="stale" data-slot="stale">
          {say(K.helpStale, { date: '#' })}
        </p>
        <dl>
          {LINKS.map(([slot, key]) => (
            <div key={slot} data-slot={slot}>
              <dt>{say(key)}</dt>
              <dd>
                <a dir="ltr" lang="en" rel="noreferrer" />
                {slot === 'telephone' ? (
                  <span data-slot="careful">
                    {' '}
                    {say(K.helpCareful)}{' '}
                    <span className="printed-only">{say(K.helpUnprinted)}</span>
                  </span>
                ) : null}
              </dd>
            </div>
          ))}
          <div data-slot="address">
            <dt>{say(K.helpAddress)}</dt>
            <dd>
              <bdi lang="en" />
            </dd>
          </div>
          <div data-slot="hours">
            <dt>{say(K.helpHours)}</dt>
            <dd />
          </div>
          {LISTS.map(([slot, key]) => (
            <div key={slot} data-slot={slot}>
              <dt>{say(key)}</dt>
              <dd />
            </div>
          ))}
        </dl>
        <p className="quiet" lang="en" dir="ltr" data-slot="note" />
        <p className="quiet">
          {say(K.helpSource)} <a data-slot="source" rel="noreferrer" lang="en" dir="ltr" />
          <bdi data-slot="source-name" lang="en" />
        </p>
      </li>
    </template>
  );
}
