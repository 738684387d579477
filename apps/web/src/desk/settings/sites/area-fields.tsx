/** One area of a site: its name, its ground, a note for the front line. */
import { Button } from '@trussworks/react-uswds';
import { useId, type ReactElement } from 'react';
import type { Schemas } from '../../api/client.ts';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import { Line } from '../person-fields.tsx';

export type Area = Schemas['site-list']['sites'][number]['areas'][number];
export const GROUND_WORDS: Readonly<Record<Area['ground'], Key>> = {
  public: 'sites.public',
  'non-public': 'sites.non-public',
};
export const GROUNDS = ['public', 'non-public'] as const;

export function AreaFields({
  number,
  area,
  write,
  drop,
}: {
  readonly number: number;
  readonly area: Area;
  readonly write: (area: Area) => void;
  readonly drop: () => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  return (
    <fieldset className="usa-fieldset settings-area">
      <legend className="usa-legend">{say('sites.area', { number })}</legend>
      <Line
        label={say('sites.area-name')}
        value={area.name}
        needed
        write={(name) => write({ ...area, name })}
      />
      <label className="usa-label" htmlFor={`${id}-ground`}>
        {say('sites.ground')}
      </label>
      <select
        id={`${id}-ground`}
        className="usa-select"
        value={area.ground}
        onChange={({ target }) =>
          write({ ...area, ground: target.value === 'public' ? 'public' : 'non-public' })
        }
      >
        {GROUNDS.map((ground) => (
          <option key={ground} value={ground}>
            {say(GROUND_WORDS[ground])}
          </option>
        ))}
      </select>
      <Line
        label={say('sites.note')}
        value={area.note ?? ''}
        write={(note) => write({ ...area, note })}
      />
      <Button type="button" unstyled onClick={drop}>
        {say('sites.area-drop')}
      </Button>
    </fieldset>
  );
}
