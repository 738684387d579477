/** What a court, a claim or a records request needs is not purged. Counsel places a hold, and lifts it with a reason. */
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactElement, type SubmitEvent } from 'react';
import { answer, api } from '../api/client.ts';
import { Pick } from '../case/field.tsx';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useToast } from '../shell/toasts.tsx';
import { useDates } from '../shell/use-dates.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { CLASSES, CLASS_KEYS, type RecordClass } from './record-class.ts';
import { holdsQuery, useRecordsChange } from './records-api.ts';
import { Words, caughtInText } from './words-field.tsx';

export function Holds({
  agency,
  places,
}: {
  readonly agency: string;
  readonly places: boolean;
}): ReactElement {
  const say = useSay();
  const dates = useDates();
  const title = useId();
  const holds = useQuery(holdsQuery(agency));
  const [open, show] = useState<string>();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{say('records.holds')}</h2>
      <p>{say('records.holds-hint')}</p>
      {holds.isPending ? <Loading /> : null}
      {holds.isError ? <Fault error={holds.error} again={() => void holds.refetch()} /> : null}
      {holds.data?.holds.length === 0 ? <EmptyState title={say('records.no-holds')} /> : null}
      <ul className="records-list">
        {(holds.data?.holds ?? []).map(
          ({ id, number, class: of, matter, covers, placedBy, placedAt }) => (
            <li key={id}>
              <p>
                <strong>
                  <bdi>{matter}</bdi>
                </strong>
                <span className="line">
                  {number !== null
                    ? say('records.hold-one', { number })
                    : of === null
                      ? say('records.hold-all', { records: covers })
                      : say('records.hold-class', { what: say(CLASS_KEYS[of]), records: covers })}
                </span>
                <span className="line quiet">
                  {say('records.hold-by', { name: placedBy, at: dates.record(placedAt) })}
                </span>
              </p>
              {places ? (
                <button
                  type="button"
                  className="usa-button usa-button--outline"
                  aria-expanded={open === id}
                  onClick={() => show(open === id ? undefined : id)}
                >
                  {say('records.lift')} <span className="only-heard">{matter}</span>
                </button>
              ) : null}
              {open === id ? <Lift hold={id} done={() => show(undefined)} /> : null}
            </li>
          ),
        )}
      </ul>
      {places ? <Place agency={agency} /> : <p className="quiet">{say('records.hold-who')}</p>}
    </section>
  );
}

function Lift({ hold, done }: { readonly hold: string; readonly done: () => void }): ReactElement {
  const say = useSay();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const lift = useRecordsChange((body: { hold: string; reason: string }) =>
    answer(api.POST('/api/holds/lift', { body })),
  );
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    lift.mutate(
      { hold, reason },
      {
        onSuccess: () => {
          toast({ text: say('records.lifted') });
          done();
        },
      },
    );
  };
  return (
    <form onSubmit={send}>
      <Words label={say('records.lift-reason')} text={reason} write={setReason} rows={3} />
      {lift.isError ? <Fault error={lift.error} /> : null}
      <p>
        <button
          type="submit"
          className="usa-button"
          disabled={lift.isPending || caughtInText(reason)}
        >
          {say('records.lift-now')}
        </button>
      </p>
    </form>
  );
}

const WHAT = ['one', 'class', 'all'] as const;
const WHAT_KEYS: Readonly<Record<(typeof WHAT)[number], Key>> = {
  one: 'records.place-one',
  class: 'records.place-class',
  all: 'records.place-all',
};

function Place({ agency }: { readonly agency: string }): ReactElement {
  const say = useSay();
  const id = useId();
  const toast = useToast();
  const [what, setWhat] = useState<(typeof WHAT)[number]>('one');
  const [of, setOf] = useState('');
  const [number, setNumber] = useState('');
  const [matter, setMatter] = useState('');
  const place = useRecordsChange((body: { number?: string; class?: RecordClass; matter: string }) =>
    answer(api.POST('/api/holds', { body: { agency, ...body } })),
  );
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const ofClass = CLASSES.find((each) => each === of);
    if (what === 'class' && ofClass === undefined) return;
    const on = what === 'one' ? { number } : what === 'class' && ofClass ? { class: ofClass } : {};
    place.mutate(
      { ...on, matter },
      {
        onSuccess: () => {
          toast({ text: say('records.placed') });
          setNumber('');
          setMatter('');
        },
      },
    );
  };
  return (
    <form onSubmit={send} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('records.place')}</h3>
      <fieldset className="usa-fieldset">
        <legend className="usa-legend">{say('records.place-what')}</legend>
        {WHAT.map((each) => (
          <div className="usa-radio" key={each}>
            <input
              className="usa-radio__input"
              type="radio"
              id={`${id}-${each}`}
              name={`${id}-what`}
              checked={what === each}
              onChange={() => setWhat(each)}
            />
            <label className="usa-radio__label" htmlFor={`${id}-${each}`}>
              {say(WHAT_KEYS[each])}
            </label>
          </div>
        ))}
      </fieldset>
      {what === 'class' ? (
        <Pick
          label={say('records.class')}
          choices={CLASSES.map((value) => ({ value, label: say(CLASS_KEYS[value]) }))}
          value={of}
          choose={setOf}
        />
      ) : null}
      {what === 'one' ? (
        <>
          <label className="usa-label" htmlFor={`${id}-number`}>
            {say('records.record')}
          </label>
          <p className="usa-hint" id={`${id}-number-hint`}>
            {say('records.place-hint')}
          </p>
          <input
            id={`${id}-number`}
            className="usa-input records-short"
            dir="ltr"
            maxLength={20}
            required
            aria-describedby={`${id}-number-hint`}
            value={number}
            onChange={({ target }) => setNumber(target.value)}
          />
        </>
      ) : null}
      <Words
        label={say('records.matter')}
        hint={say('records.matter-hint')}
        text={matter}
        write={setMatter}
        rows={2}
        most={300}
      />
      {place.isError ? <Fault error={place.error} /> : null}
      <p>
        <button
          type="submit"
          className="usa-button"
          disabled={place.isPending || caughtInText(matter) || (what === 'class' && of === '')}
        >
          {say('records.place-now')}
        </button>
      </p>
    </form>
  );
}
