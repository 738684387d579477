/** Everything that happened with a case, the newest first, each with its receipt; nothing was written over. */
import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { fetchFile, keepFile } from '../case/case-api.ts';
import { Fault } from '../shell/fault.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useReceipt } from '../shell/use-receipt.ts';
import { useSay } from '../words/words.tsx';
import { Place } from './cases-page.tsx';
import type { CaseView } from './case-queries.ts';
import { WAY_KEYS } from './hand-over-form.tsx';
import {
  ANSWER_KEYS,
  EVENT_KEYS,
  FINDING_KEYS,
  OUTCOME_KEYS,
  TIER_KEYS,
  TOLD_KEYS,
  WHY_KEYS,
} from './case-words.ts';

type Event = CaseView['events'][number]['event'];

export function CaseHistory({ view }: { readonly view: CaseView }): ReactElement {
  const say = useSay();
  const dates = useDates();
  const { trouble, keep } = useReceipt(`/api/cases/${view.id}/events`, view.number);
  const letter = useMutation({
    mutationFn: async (seq: number) => {
      const address = `/api/cases/${view.id}/events/${seq}/letter`;
      keepFile(await fetchFile(address), `${view.number}-letter.pdf`);
    },
  });
  return (
    <section aria-labelledby="case-history">
      <h2 id="case-history">{say('cases.history')}</h2>
      {trouble === undefined ? null : (
        <p className="duty-trouble" role="alert">
          {trouble}
        </p>
      )}
      {letter.error ? <Fault error={letter.error} /> : null}
      <ol className="duty-history" reversed>
        {[...view.events].reverse().map(({ seq, at, by, event }) => (
          <li key={seq} value={seq} data-event={event.type}>
            <p>
              <strong>{say(EVENT_KEYS[event.type])}</strong> <What event={event} />{' '}
              <span className="quiet">
                <bdi>{by ?? say('cases.by-program')}</bdi>,{' '}
                <time dateTime={at}>{dates.record(at)}</time>
              </span>
            </p>
            {wordsOf(event).map((words) => (
              <p key={words} className="case-quoted" dir="auto">
                {words}
              </p>
            ))}
            <button
              type="button"
              className="usa-button usa-button--unstyled duty-receipt"
              onClick={() => void keep(seq)}
            >
              {say('case.receipt.download', { number: seq })}
            </button>{' '}
            {event.type === 'hand-over-sent' ? (
              <button
                type="button"
                className="usa-button usa-button--unstyled duty-receipt"
                onClick={() => letter.mutate(seq)}
              >
                {say('cases.letter-signed')}
              </button>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function What({ event }: { readonly event: Event }): ReactElement | null {
  const say = useSay();
  switch (event.type) {
    case 'offer-made':
      return <bdi>{event.facts.name}</bdi>;
    case 'offer-answered':
      return (
        <>
          {say(ANSWER_KEYS[event.facts.answer])}
          {event.facts.why === null ? null : <> · {say(WHY_KEYS[event.facts.why])}</>}
        </>
      );
    case 'conflict-resolved':
      return <>{say(FINDING_KEYS[event.facts.finding])}</>;
    case 'tier-set':
      return (
        <>{event.facts.tier === null ? say('cases.tier-free') : say(TIER_KEYS[event.facts.tier])}</>
      );
    case 'outcome-recorded':
      return <>{say(OUTCOME_KEYS[event.facts.outcome])}</>;
    case 'hand-over-sent':
      return <>{say(WAY_KEYS[event.facts.by])}</>;
    case 'hand-over-delivered':
      return <>{say(event.facts.result === 'sent' ? 'cases.mail-sent' : 'cases.mail-failed')}</>;
    case 'offer-lapsed':
      return <bdi>{event.facts.provider}</bdi>;
    case 'place-told':
      return (
        <>
          <Place {...event.facts} /> · {say(TOLD_KEYS[event.facts.by])}
        </>
      );
    case 'answer-moved':
    case 'case-opened':
    case 'case-corrected':
    case 'case-reopened':
    case 'erasure-asked':
      return null;
  }
}

function wordsOf({ sealed }: Event): readonly string[] {
  return [
    ...('reason' in sealed ? [sealed.reason] : []),
    ...('note' in sealed ? [sealed.note] : []),
  ];
}
