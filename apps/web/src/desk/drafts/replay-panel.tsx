/** How many past requests a draft would have answered otherwise, as far as the export gate lets it be told. */
import type { ReactElement } from 'react';
import { Law } from '../case/law.tsx';
import { dayWords } from '../case/when.ts';
import type { Key } from '../words/say.ts';
import { useSay, useWords } from '../words/words.tsx';
import type { Proposal } from './drafts-api.ts';

type Replay = Proposal['weighed']['replay'];

const TITLE: Readonly<Record<Replay['tables'][number]['id'], Key>> = {
  agencies: 'drafts.replay-agencies',
  acts: 'drafts.replay-acts',
  months: 'drafts.replay-months',
};

export function ReplayPanel({ replay }: { readonly replay: Replay }): ReactElement {
  const { say, locale } = useWords();
  if (replay.none) return <p>{say('drafts.replay-none')}</p>;
  if (replay.failed) return <p>{say('drafts.replay-failed')}</p>;
  return (
    <>
      <p className="quiet">{say('drafts.replay-hint', { day: dayWords(locale, replay.day) })}</p>
      {replay.tables.map((table) => (
        <Table key={table.id} table={table} />
      ))}
      <ul className="quiet">
        {replay.leftOut.map(({ title, why }) => (
          <li key={title}>
            {say('drafts.replay-left-out')}{' '}
            <Law>
              {title}: {why}
            </Law>
          </li>
        ))}
        {replay.refused.map(({ act, why }) => (
          <li key={act}>
            {say('drafts.replay-refused')}{' '}
            <Law>
              {act}: {why}
            </Law>
          </li>
        ))}
      </ul>
    </>
  );
}

function Table({
  table: { id, rows },
}: {
  readonly table: Replay['tables'][number];
}): ReactElement {
  const say = useSay();
  const { locale } = useWords();
  const label = (code: string, given: string): ReactElement | string =>
    code === 'all' ? (
      say('drafts.replay-all')
    ) : code === 'changed' ? (
      say('drafts.replay-changed')
    ) : code === 'same' ? (
      say('drafts.replay-same')
    ) : (
      <Law>{given}</Law>
    );
  return (
    <div className="drafts-table" tabIndex={0} role="region" aria-label={say(TITLE[id])}>
      <table className="usa-table">
        <caption>{say(TITLE[id])}</caption>
        <thead>
          <tr>
            <th scope="col">{say('drafts.replay-of')}</th>
            <th scope="col">{say('drafts.replay-result')}</th>
            <th scope="col">{say('drafts.replay-answers')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ count }) => count !== 0)
            .map(({ of, result, count }) => (
              <tr key={`${of.code} ${result.code}`}>
                <th scope="row">{label(of.code, of.label)}</th>
                <td>{label(result.code, result.label)}</td>
                <td>
                  {count === null ? say('drafts.replay-withheld') : count.toLocaleString(locale)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
