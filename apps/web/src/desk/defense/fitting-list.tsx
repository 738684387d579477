/** Providers to whom a case can be offered: with room first, and of each whether it is known to fit. */
import { Button } from '@trussworks/react-uswds';
import { useSearch } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import type { CaseView } from './case-queries.ts';
import { StepForm, Words } from './step-form.tsx';
import { useCaseStep } from './use-case-step.ts';

export type Fitting = CaseView['fitting'][number];

export function FittingList({
  view,
  choose,
}: {
  readonly view: CaseView;
  readonly choose: (provider: Fitting) => void;
}): ReactElement {
  const say = useSay();
  const lapsed = lapsedLast(view);
  const { offer: named } = useSearch({ from: '/inside/cases/$case' });
  // What a plan names stands first: whoever comes from it looks for it.
  const fitting = [
    ...view.fitting.filter(({ id }) => id === named),
    ...view.fitting.filter(({ id }) => id !== named),
  ];
  return (
    <>
      <h3>{say('cases.fitting')}</h3>
      {lapsed ? (
        <p className="duty-note" role="status">
          {say('cases.lapsed-next', { name: lapsed })}
        </p>
      ) : null}
      <p className="hint">{say('cases.fitting-what')}</p>
      {view.fitting.length === 0 ? <p>{say('cases.fitting-none')}</p> : null}
      <Providers providers={fitting.slice(0, FIRST)} named={named} choose={choose} />
      {view.fitting.length > FIRST ? (
        <details className="case-more">
          <summary>{say('cases.fitting-more', { amount: view.fitting.length - FIRST })}</summary>
          <Providers providers={fitting.slice(FIRST)} choose={choose} />
        </details>
      ) : null}
    </>
  );
}

/** The provider whose offer was the last thing that happened, where it lapsed. */
function lapsedLast({ events }: CaseView): string | undefined {
  if (events.at(-1)?.event.type !== 'offer-lapsed') return undefined;
  for (const { event } of [...events].reverse()) {
    if (event.type === 'offer-made') return event.facts.name;
  }
  return undefined;
}

/** A longer list is looked at when these have said no. */
const FIRST = 5;

function Providers({
  providers,
  named,
  choose,
}: {
  readonly providers: readonly Fitting[];
  readonly named?: string | undefined;
  readonly choose: (provider: Fitting) => void;
}): ReactElement {
  const say = useSay();
  return (
    <ul className="case-fitting">
      {providers.map((each) => (
        <li key={each.id}>
          <p>
            <strong>
              <bdi>{each.name}</bdi>
            </strong>{' '}
            {each.id === named ? <span className="line">{say('plans.named')}</span> : null}
            <span className="line quiet">
              {each.conflict
                ? `${say('cases.declared-conflict')} · `
                : each.declined
                  ? `${say('cases.declined-before')} · `
                  : each.lapsed
                    ? `${say('cases.lapsed-before')} · `
                    : ''}
              {each.room === null
                ? say('cases.room-not-known')
                : say('cases.room', { room: each.room })}{' '}
              ·{' '}
              {FITS.map(([field, known, unknown]) =>
                say(each[field] === 'yes' ? known : unknown),
              ).join(' · ')}
            </span>
          </p>
          <Button
            type="button"
            outline
            disabled={each.room === 0 || each.conflict}
            onClick={() => choose(each)}
          >
            {say('cases.offer-to')}
            <span className="only-heard"> {each.name}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

const FITS: readonly (readonly ['need' | 'language' | 'place', Key, Key])[] = [
  ['need', 'cases.fit.need', 'cases.fit.need-not-known'],
  ['language', 'cases.fit.language', 'cases.fit.language-not-known'],
  ['place', 'cases.fit.place', 'cases.fit.place-not-known'],
];

export function Offer({
  view,
  provider: { id, name },
  left,
}: {
  readonly view: CaseView;
  readonly provider: Fitting;
  readonly left: () => void;
}): ReactElement {
  const say = useSay();
  const [note, put] = useState('');
  const step = useCaseStep({ view, left }, (sent, body: { provider: string }) =>
    answer(
      api.POST('/api/cases/{case}/offers', {
        params: { path: { case: view.id } },
        body: { ...sent, ...body, ...(note.trim() === '' ? {} : { note }) },
      }),
    ),
  );
  return (
    <StepForm
      title="cases.offer"
      what="cases.what.offer"
      error={step.error}
      pending={step.isPending}
      view={view}
      over={!view.can.includes('offer-made')}
      left={left}
      send={() => step.mutate({ provider: id })}
    >
      <p>
        <strong>{say('cases.offer-who', { name })}</strong>
      </p>
      <Words label="cases.offer-note" value={note} put={put} />
    </StepForm>
  );
}
