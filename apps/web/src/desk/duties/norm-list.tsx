/** The law behind a record: rule and citation, and whether we read it ourselves; or that none that we read asks for it. */
import type { ReactElement } from 'react';
import type { Schemas } from '../api/client.ts';
import { LAW_PAGE, Law } from '../case/law.tsx';
import { useSay } from '../words/words.tsx';

export function NormList({
  norms,
}: {
  readonly norms: readonly Schemas['duty-norm'][];
}): ReactElement {
  const say = useSay();
  return (
    <section className="duty-law">
      <h2>{say('duties.law')}</h2>
      {norms.length === 0 ? <p>{say('duties.law-none')}</p> : null}
      <ul>
        {norms.map(({ id, summary, cite, verified }) => (
          <li key={id}>
            <Law>{summary}</Law>{' '}
            <a className="case-cite" href={`${LAW_PAGE}#${id}`} target="_blank" rel="noreferrer">
              <Law>{cite.join('; ')}</Law>
              <span className="usa-sr-only"> {say('case.new-window')}</span>
            </a>{' '}
            {verified ? null : <strong className="case-unread">{say('duties.unread')}</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
}
