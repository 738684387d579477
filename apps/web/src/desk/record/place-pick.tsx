/**
 * Where it happens, from the agency's own list of sites. An area is listed as open to the public or not; whoever stands
 * there confirms that before it answers the law's question. The list alone answers nothing.
 */
import { Button } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import { answer, api, type Schemas } from '../api/client.ts';
import { useSay } from '../words/words.tsx';
import type { Scalar } from './draft.ts';

type Places = Schemas['places'];

export function PlacePick({
  agency,
  fact,
  where,
}: {
  readonly agency: string;
  readonly fact: (name: string, value: Scalar | undefined) => void;
  /** The words for the record's own field. */
  readonly where: (text: string) => void;
}): ReactElement | null {
  const places = useQuery({
    queryKey: ['places', agency],
    queryFn: () => answer(api.GET('/api/places', { params: { query: { agency } } })),
    staleTime: 60_000,
  });
  // Without a list the law asks by itself.
  if (!places.data || places.data.sites.length === 0) return null;
  return <Pick places={places.data} fact={fact} where={where} />;
}

function Pick({
  places,
  fact,
  where,
}: {
  readonly places: Places;
  readonly fact: (name: string, value: Scalar | undefined) => void;
  readonly where: (text: string) => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const [chosen, choose] = useState({ site: '', area: '' });
  const [confirmed, confirm] = useState<'yes' | 'no'>();
  const site = places.sites.find((each) => each.id === chosen.site);
  const area = site?.areas.find((each) => each.id === chosen.area);
  const asked = places.fact;
  const title = asked?.answers.find(({ ground }) => ground === area?.ground)?.title;
  const pick = (site: string, area = ''): void => {
    choose({ site, area });
    // Another place: what was confirmed of the one before does not hold here.
    if (confirmed === 'yes' && asked) fact(asked.name, undefined);
    confirm(undefined);
    const at = places.sites.find((each) => each.id === site);
    const part = at?.areas.find((each) => each.id === area);
    if (at) where([at.name, part?.name].filter((each) => each !== undefined).join(', '));
  };
  return (
    <>
      <label className="usa-label" htmlFor={`${id}-site`}>
        {say('record.site')}
      </label>
      <select
        id={`${id}-site`}
        className="usa-select"
        value={chosen.site}
        onChange={({ target }) => pick(target.value)}
      >
        <option value="">{say('record.site-other')}</option>
        {places.sites.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
      {site && site.areas.length > 0 ? (
        <>
          <label className="usa-label" htmlFor={`${id}-area`}>
            {say('record.area')}
          </label>
          <select
            id={`${id}-area`}
            className="usa-select"
            value={chosen.area}
            onChange={({ target }) => pick(site.id, target.value)}
          >
            <option value="">{say('record.not-said')}</option>
            {site.areas.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </>
      ) : null}
      {area ? (
        <div className="record-ground" role="group" aria-labelledby={`${id}-ground`}>
          {area.note === undefined ? null : <p dir="auto">{area.note}</p>}
          <p id={`${id}-ground`}>
            {say(area.ground === 'public' ? 'record.listed-public' : 'record.listed-non-public')}
          </p>
          {asked && title !== undefined ? (
            confirmed === undefined ? (
              <div className="buttons">
                <Button
                  type="button"
                  outline
                  onClick={() => {
                    confirm('yes');
                    fact(asked.name, area.ground);
                  }}
                >
                  {say('record.ground-so')}
                </Button>
                <Button
                  type="button"
                  outline
                  onClick={() => {
                    confirm('no');
                    fact(asked.name, undefined);
                  }}
                >
                  {say('record.ground-not')}
                </Button>
              </div>
            ) : (
              <p role="status">
                {say(confirmed === 'yes' ? 'record.ground-kept' : 'record.ground-open')}
              </p>
            )
          ) : null}
        </div>
      ) : null}
    </>
  );
}
