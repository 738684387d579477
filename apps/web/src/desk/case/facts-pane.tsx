/** What is known and who said so: the recording as it was written, then every fact in the law's words. */
import type { ReactElement } from 'react';
import { PapersPane } from '../papers/papers-pane.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useWords } from '../words/words.tsx';
import { useCase } from './case-context.ts';
import { Law } from './law.tsx';
import { eventsOf, nameOf } from './model.ts';
import { CHANNEL_KEYS } from './outcome-words.ts';

export function FactsPane({
  works,
}: {
  /** On the request: what was read from papers is for them to hold beside the paper. */
  readonly works: boolean;
}): ReactElement {
  const { say } = useWords();
  const dates = useDates();
  const { view, reasoning } = useCase();
  const [recorded] = eventsOf(view, 'request-recorded');
  const { facts } = reasoning;
  const told = (seq: number): string => {
    const event = view.events.find((each) => each.seq === seq);
    return event ? (nameOf(view, event.by) ?? say('case.program')) : '';
  };
  return (
    <section aria-labelledby="case-facts">
      <h2 id="case-facts">{say('case.facts.title')}</h2>
      {recorded ? (
        <dl className="case-recording">
          <dt>{say('case.facts.came')}</dt>
          <dd>
            {say(CHANNEL_KEYS[view.state.channel])} · {dates.record(view.state.receivedAt)}
          </dd>
          <dt>{say('case.facts.recorded-by')}</dt>
          <dd>
            {nameOf(view, recorded.by) ?? say('case.program')} · {dates.record(recorded.at)}
          </dd>
          <Sealed label={say('case.facts.person')} text={recorded.event.sealed.person} />
          <Sealed label={say('case.facts.contact')} text={recorded.event.sealed.contact} />
          <Sealed label={say('case.facts.asked-by')} text={recorded.event.sealed.askedBy} />
          <Sealed label={say('case.facts.where')} text={recorded.event.sealed.where} />
          <Sealed label={say('case.facts.text')} text={recorded.event.sealed.text} />
        </dl>
      ) : null}
      <PapersPane works={works} />
      {facts.length === 0 ? (
        <p className="case-empty">{say('case.facts.none')}</p>
      ) : (
        <table className="case-table">
          <caption>{say('case.facts.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('case.facts.fact')}</th>
              <th scope="col">{say('case.facts.value')}</th>
              <th scope="col">{say('case.facts.told')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map(({ fact, title, words, records, seq, needed }) => (
              <tr key={fact}>
                <th scope="row">
                  <Law>{title}</Law>
                </th>
                <td>
                  {records.length === 0 ? <Law>{words}</Law> : null}
                  {records.map((record, at) => (
                    <ul key={`${fact} ${at}`} className="case-record">
                      {record.map((each) => (
                        <li key={each.title}>
                          <Law>
                            {each.title}: {each.words}
                          </Law>
                        </li>
                      ))}
                    </ul>
                  ))}
                  {needed ? null : <span className="quiet"> {say('case.facts.not-needed')}</span>}
                </td>
                <td>
                  {told(seq)}
                  {seq > 1 ? <span className="quiet"> {say('case.facts.later')}</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Sealed({
  label,
  text,
}: {
  readonly label: string;
  readonly text: string | undefined;
}): ReactElement | null {
  if (text === undefined) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <bdi>{text}</bdi>
      </dd>
    </>
  );
}
