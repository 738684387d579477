/** Everything that happened, the newest first, each with its receipt; and how a receipt is checked without us. */
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useDates } from '../shell/use-dates.ts';
import { useReceipt } from '../shell/use-receipt.ts';
import { useWords } from '../words/words.tsx';
import { logKeyQuery } from './case-api.ts';
import { useCase } from './case-context.ts';
import { timelineOf } from './timeline.ts';

export const VERIFIER_PAGE = '/desk/verify.html';
export const VERIFIER_SCRIPT = '/desk/verify.mjs';

export function RecordPane(): ReactElement {
  const { say } = useWords();
  const dates = useDates();
  const { view } = useCase();
  const { trouble, keep } = useReceipt(`/api/requests/${view.id}/events`, view.number);
  return (
    <section aria-labelledby="case-record">
      <h2 id="case-record">{say('case.receipt.title')}</h2>
      {trouble === undefined ? null : (
        <p className="case-problem" role="alert">
          {trouble}
        </p>
      )}
      <ol className="case-timeline" reversed>
        {timelineOf(view).map(({ seq, at, by, key, values, text }) => (
          <li key={seq} value={seq}>
            <p>
              {say(key, values)}{' '}
              <span className="quiet">
                {by ?? say('case.program')} · <time dateTime={at}>{dates.record(at)}</time>
              </span>
            </p>
            {text === undefined ? null : (
              <p className="case-quoted" dir="auto">
                {text}
              </p>
            )}
            <button
              type="button"
              className="usa-button usa-button--unstyled case-receipt"
              onClick={() => void keep(seq)}
            >
              {say('case.receipt.download', { number: seq })}
            </button>
          </li>
        ))}
      </ol>
      <HowToVerify />
    </section>
  );
}

function HowToVerify(): ReactElement {
  const { say } = useWords();
  const key = useQuery(logKeyQuery);
  return (
    <details className="case-more">
      <summary>{say('case.receipt.how')}</summary>
      <p>{say('case.receipt.what')}</p>
      <ol>
        <li>
          <a href={VERIFIER_PAGE} target="_blank" rel="noreferrer">
            {say('case.receipt.page')}
            <span className="usa-sr-only"> {say('case.new-window')}</span>
          </a>{' '}
          {say('case.receipt.page-how')}
        </li>
        <li>
          <a href={VERIFIER_SCRIPT} download>
            {say('case.receipt.script')}
          </a>{' '}
          {say('case.receipt.script-how')}
          <pre dir="ltr" tabIndex={0}>
            node verify.mjs receipt.txt --key log.vkey
          </pre>
        </li>
      </ol>
      <p>{say('case.receipt.key')}</p>
      {key.data === undefined ? null : (
        <pre dir="ltr" tabIndex={0} className="case-key">
          {key.data}
        </pre>
      )}
      <p>{say('case.receipt.key-elsewhere')}</p>
      <p>
        <Link to="/log">{say('log.title')}</Link>
      </p>
    </details>
  );
}
