/** What the log still proves of a purged record, and what it does not: asked for by its number, which stays. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState, type ReactElement, type SubmitEvent } from 'react';
import { VERIFIER_PAGE } from '../case/record-pane.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useReceipt } from '../shell/use-receipt.ts';
import { useDay } from './use-day.ts';
import { useDates } from '../shell/use-dates.ts';
import { useSay } from '../words/words.tsx';
import { CLASS_KEYS } from './record-class.ts';
import { purgedQuery } from './records-api.ts';

export function AfterPurge({
  agency,
  number,
}: {
  readonly agency: string;
  readonly number: string | undefined;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const navigate = useNavigate();
  const [typed, type] = useState(number ?? '');
  const ask = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void navigate({ to: '/records', search: { agency, number: typed.trim() } });
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('records.after')}</h2>
      <p>{say('records.after-hint')}</p>
      <form onSubmit={ask}>
        <label className="usa-label" htmlFor={id}>
          {say('records.record')}
        </label>
        <input
          id={id}
          className="usa-input records-short"
          dir="ltr"
          maxLength={20}
          required
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
        <p>
          <button type="submit" className="usa-button usa-button--outline">
            {say('records.after-ask')}
          </button>
        </p>
      </form>
      {number === undefined || number === '' ? null : <Left agency={agency} number={number} />}
    </section>
  );
}

function Left({
  agency,
  number,
}: {
  readonly agency: string;
  readonly number: string;
}): ReactElement {
  const say = useSay();
  const day = useDay();
  const dates = useDates();
  const purged = useQuery(purgedQuery(agency, number));
  const { trouble, keep } = useReceipt(`/api/retention/purged/${purged.data?.id ?? ''}`, number);
  if (purged.isPending) return <Loading />;
  if (purged.isLoadingError) return <Fault error={purged.error} />;
  const { class: of, endedOn, purgedAt, authority, leaves } = purged.data;
  return (
    <div className="records-after">
      <p>
        {say('records.after-gone', {
          number,
          what: say(CLASS_KEYS[of]),
          ended: day(endedOn),
          at: dates.record(purgedAt),
        })}{' '}
        <bdi>{authority}</bdi>
      </p>
      <h3>{say('records.proves')}</h3>
      <ul>
        <li>{say('records.proves-there', { count: leaves.length })}</li>
        <li>{say('records.proves-receipt')}</li>
        <li>{say('records.proves-purge')}</li>
      </ul>
      <h3>{say('records.proves-not')}</h3>
      <ul>
        <li>{say('records.proves-not-content')}</li>
        <li>{say('records.proves-not-without')}</li>
      </ul>
      {trouble === undefined ? null : <p role="alert">{trouble}</p>}
      <ol className="records-list">
        {leaves.map(({ seq, index, leaf, receipt: there }) => (
          <li key={seq} value={seq}>
            <p>
              {say('records.leaf', { seq, place: index === null ? '…' : `${index}` })}
              <code className="line records-leaf" dir="ltr">
                {leaf}
              </code>
            </p>
            {there ? (
              <button
                type="button"
                className="usa-button usa-button--unstyled records-receipt"
                onClick={() => void keep(seq)}
              >
                {say('records.leaf-receipt', { seq })}
              </button>
            ) : (
              <p className="quiet">{say('records.leaf-none')}</p>
            )}
          </li>
        ))}
      </ol>
      <p>
        <a href={VERIFIER_PAGE} target="_blank" rel="noreferrer">
          {say('case.receipt.page')}
          <span className="usa-sr-only"> {say('case.new-window')}</span>
        </a>
      </p>
    </div>
  );
}
