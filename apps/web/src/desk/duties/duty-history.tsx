/** Everything that happened with a record, the newest first, each with its receipt; nothing was written over. */
import type { ReactElement } from 'react';
import { useDates } from '../shell/use-dates.ts';
import { useReceipt } from '../shell/use-receipt.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { DID_KEYS, type DutyView, type StepName } from './duty-words.ts';
import { HeldFields } from './held-fields.tsx';

type Event = DutyView['events'][number]['event'];

export function DutyHistory({ view }: { readonly view: DutyView }): ReactElement {
  const say = useSay();
  const dates = useDates();
  const { trouble, keep } = useReceipt(`/api/duties/${view.id}/events`, view.number);
  return (
    <section aria-labelledby="duty-history">
      <h2 id="duty-history">{say('duties.history')}</h2>
      {trouble === undefined ? null : (
        <p className="duty-trouble" role="alert">
          {trouble}
        </p>
      )}
      <ol className="duty-history" reversed>
        {[...view.events].reverse().map(({ seq, at, by, event }) => (
          <li key={seq} value={seq} data-event={event.type}>
            <p>
              <strong>{say(keyOf(event))}</strong>{' '}
              <span className="quiet">
                <bdi>{by ?? say('duties.by-program')}</bdi>,{' '}
                <time dateTime={at}>{dates.record(at)}</time>
              </span>
            </p>
            {view.events.length < 2 ? null : (
              <HeldFields
                values={'values' in event.facts ? event.facts.values : {}}
                words={('words' in event.sealed ? event.sealed.words : undefined) ?? {}}
              />
            )}
            {'reason' in event.sealed ? (
              <p className="case-quoted" dir="auto">
                {event.sealed.reason}
              </p>
            ) : null}
            <button
              type="button"
              className="usa-button usa-button--unstyled duty-receipt"
              onClick={() => void keep(seq)}
            >
              {say('case.receipt.download', { number: seq })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function keyOf(event: Event): Key {
  switch (event.type) {
    case 'record-opened':
      return 'duties.event.opened';
    case 'record-corrected':
      return 'duties.event.corrected';
    case 'record-approved':
      return 'duties.event.approved';
    case 'record-refused':
      return 'duties.event.refused';
    case 'step-done':
      return event.facts.step in DID_KEYS
        ? DID_KEYS[event.facts.step as StepName]
        : 'duties.did.done';
    case 'record-withdrawn':
      return 'duties.event.withdrawn';
  }
}
