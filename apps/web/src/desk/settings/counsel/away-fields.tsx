/** When somebody is away, and who takes their place; and what they are to the agency's people. */
import { Button } from '@trussworks/react-uswds';
import { useId, type ReactElement } from 'react';
import { useSay } from '../../words/words.tsx';
import type { Row } from './counsel-form.tsx';

export function KindPick({
  row,
  write,
}: {
  readonly row: Row;
  readonly write: (row: Row) => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  return (
    <>
      <label className="usa-label" htmlFor={id}>
        {say('counsel.kind')}
      </label>
      <select
        id={id}
        className="usa-select"
        value={row.kind}
        onChange={({ target }) =>
          write({ ...row, kind: target.value === 'liaison' ? 'liaison' : 'counsel' })
        }
      >
        <option value="counsel">{say('counsel.counsel')}</option>
        <option value="liaison">{say('counsel.liaison')}</option>
      </select>
    </>
  );
}

export function AwayFields({
  row,
  others,
  write,
}: {
  readonly row: Row;
  readonly others: readonly Row[];
  readonly write: (row: Row) => void;
}): ReactElement {
  const say = useSay();
  const ids = useId();
  const change = (at: number, days: Row['away'][number]): void =>
    write({ ...row, away: row.away.map((each, where) => (where === at ? days : each)) });
  return (
    <>
      {row.away.map((days, at) => (
        <fieldset key={at} className="usa-fieldset settings-away">
          <legend className="usa-legend">{say('counsel.away')}</legend>
          {(['from', 'until'] as const).map((end) => (
            <div key={end}>
              <label className="usa-label" htmlFor={`${ids}-${at}-${end}`}>
                {say(end === 'from' ? 'counsel.from' : 'counsel.until')}
              </label>
              <input
                id={`${ids}-${at}-${end}`}
                className="usa-input"
                type="date"
                required
                {...(end === 'until' ? { min: days.from } : {})}
                value={days[end]}
                onChange={({ target }) => change(at, { ...days, [end]: target.value })}
              />
            </div>
          ))}
          <div>
            <label className="usa-label" htmlFor={`${ids}-${at}-cover`}>
              {say('counsel.cover')}
            </label>
            <select
              id={`${ids}-${at}-cover`}
              className="usa-select"
              value={days.cover ?? ''}
              onChange={({ target }) => {
                const { from, until } = days;
                change(at, { from, until, ...(target.value ? { cover: target.value } : {}) });
              }}
            >
              <option value="">{say('counsel.no-cover')}</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <Button
            type="button"
            unstyled
            onClick={() => write({ ...row, away: row.away.filter((_, where) => where !== at) })}
          >
            {say('counsel.away-drop')}
          </Button>
        </fieldset>
      ))}
      <Button
        type="button"
        unstyled
        onClick={() => write({ ...row, away: [...row.away, { from: '', until: '' }] })}
      >
        {say('counsel.away-add')}
      </Button>
    </>
  );
}
