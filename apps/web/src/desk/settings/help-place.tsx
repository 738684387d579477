/** Where something lies, as far as the directory of help tells places apart: notices to people name help near it. */
import { useId, type ReactElement } from 'react';
import type { Schemas } from '../api/client.ts';
import { useSay } from '../words/words.tsx';

export function HelpPlace({
  places,
  value,
  write,
}: {
  readonly places: Schemas['site-list']['places'];
  readonly value: string | undefined;
  readonly write: (place: string | undefined) => void;
}): ReactElement | null {
  const say = useSay();
  const id = useId();
  if (places.length === 0) return null;
  return (
    <>
      <label className="usa-label" htmlFor={id}>
        {say('sites.place')}
      </label>
      <select
        id={id}
        className="usa-select"
        aria-describedby={`${id}-hint`}
        value={value ?? ''}
        onChange={({ target }) => write(target.value === '' ? undefined : target.value)}
      >
        <option value="">{say('cases.known.not-known')}</option>
        {places.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
      <p className="hint" id={`${id}-hint`}>
        {say('sites.place-hint')}
      </p>
    </>
  );
}
