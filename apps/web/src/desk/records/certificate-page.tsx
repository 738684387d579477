/** The certificate of a purge: shown, printed, kept as a file, and checked by anybody without us. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { keepFile, logKeyQuery } from '../case/case-api.ts';
import { VERIFIER_PAGE } from '../case/record-pane.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useDay } from './use-day.ts';
import { useDates } from '../shell/use-dates.ts';
import { useSay } from '../words/words.tsx';
import { CLASS_KEYS } from './record-class.ts';
import { certificateQuery, type Certificate } from './records-api.ts';

const route = getRouteApi('/inside/records/purges/$purge');

export function CertificatePage(): ReactElement {
  const say = useSay();
  const { purge } = route.useParams();
  const found = useQuery(certificateQuery(purge));
  if (found.isPending) return <Loading />;
  if (found.isLoadingError) return <Fault error={found.error} again={() => void found.refetch()} />;
  const { file, read } = found.data;
  return (
    <article className="page records">
      <p className="no-print">
        <Link to="/records">{say('records.back')}</Link>
      </p>
      <h1>{say('records.certificate')}</h1>
      <Facts certificate={read} />
      <p className="records-steps no-print">
        <button
          type="button"
          className="usa-button"
          onClick={() => keepFile(file, `purge-${purge}.json`)}
        >
          {say('records.certificate-file')}
        </button>
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => window.print()}
        >
          {say('records.print')}
        </button>
      </p>
      <Gone certificate={read} />
      <Check />
    </article>
  );
}

function Facts({ certificate }: { readonly certificate: Certificate }): ReactElement {
  const say = useSay();
  const dates = useDates();
  return (
    <dl className="records-facts">
      <dt>{say('queue.agency')}</dt>
      <dd>{certificate.agencyTitle}</dd>
      <dt>{say('records.decided-by')}</dt>
      <dd>{certificate.decidedBy}</dd>
      <dt>{say('records.at')}</dt>
      <dd>{dates.record(certificate.begun)}</dd>
      <dt>{say('records.purge-id')}</dt>
      <dd>
        <code dir="ltr">{certificate.purge}</code>
      </dd>
    </dl>
  );
}

function Gone({ certificate }: { readonly certificate: Certificate }): ReactElement {
  const say = useSay();
  const day = useDay();
  const receipt = (number: string, text: string): void =>
    keepFile(new Blob([text], { type: 'text/plain' }), `${number}-purge-receipt.txt`);
  if (certificate.records.length === 0) return <p>{say('records.none-gone')}</p>;
  return (
    <div className="records-table" tabIndex={0} role="region" aria-label={say('records.gone')}>
      <table className="usa-table usa-table--borderless">
        <caption>{say('records.gone')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('records.record')}</th>
            <th scope="col">{say('records.class')}</th>
            <th scope="col">{say('records.ended')}</th>
            <th scope="col">{say('records.authority')}</th>
            <th scope="col">{say('records.places')}</th>
          </tr>
        </thead>
        <tbody>
          {certificate.records.map(
            ({ id, number, class: of, endedOn, authority, leaves, receipt: text }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{number}</bdi>
                </th>
                <td>{say(CLASS_KEYS[of])}</td>
                <td>{day(endedOn)}</td>
                <td>
                  <bdi>{authority}</bdi>
                </td>
                <td>
                  <bdi>{leaves.map(({ index }) => index ?? '…').join(', ')}</bdi>
                  {text === null ? (
                    <span className="line">{say('records.receipt-soon')}</span>
                  ) : (
                    <button
                      type="button"
                      className="usa-button usa-button--unstyled no-print records-receipt"
                      onClick={() => receipt(number, text)}
                    >
                      {say('records.receipt')} <span className="only-heard">{number}</span>
                    </button>
                  )}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Check(): ReactElement {
  const say = useSay();
  const key = useQuery(logKeyQuery);
  return (
    <section>
      <h2>{say('records.check')}</h2>
      <p>{say('records.check-how')}</p>
      <p>
        <a href={VERIFIER_PAGE} target="_blank" rel="noreferrer">
          {say('case.receipt.page')}
          <span className="usa-sr-only"> {say('case.new-window')}</span>
        </a>
      </p>
      <p>{say('case.receipt.key')}</p>
      {key.data === undefined ? null : (
        <pre dir="ltr" tabIndex={0} className="case-key">
          {key.data}
        </pre>
      )}
    </section>
  );
}
