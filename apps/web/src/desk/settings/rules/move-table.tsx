/** Which running clocks an amendment moves: from, to, why, and both proofs line by line. */
import type { ReactElement } from 'react';
import type { Schemas } from '../../api/client.ts';
import { clockLines } from '../../case/clock-lines.ts';
import type { Proof } from '../../case/model.ts';
import { Law } from '../../case/law.tsx';
import type { Key } from '../../words/say.ts';
import { useWords } from '../../words/words.tsx';

type Report = Schemas['move-report'];
type Moved = Report['clocks'][number];

const STAYS: Readonly<Record<Moved['state'], Key>> = {
  moves: 'calendar.stays.other',
  'already-past': 'calendar.stays.already-past',
  'not-as-proved': 'calendar.stays.not-as-proved',
  'cannot-follow': 'calendar.stays.other',
};

export function MoveTable({ report }: { readonly report: Report }): ReactElement {
  const { say } = useWords();
  return (
    <>
      <p role="status">
        <strong>{say('calendar.moving', { count: report.moving })}</strong>
        <span className="line quiet">{say('calendar.looked', { count: report.looked })}</span>
      </p>
      {report.clocks.length === 0 ? null : (
        <div
          className="rules-table"
          tabIndex={0}
          role="region"
          aria-label={say('calendar.moving', { count: report.moving })}
        >
          <table className="usa-table usa-table--borderless">
            <thead>
              <tr>
                <th scope="col">{say('law.number')}</th>
                <th scope="col">{say('calendar.owed')}</th>
                <th scope="col">{say('calendar.from')}</th>
                <th scope="col">{say('calendar.to')}</th>
                <th scope="col">{say('calendar.why')}</th>
              </tr>
            </thead>
            <tbody>
              {report.clocks.map((each) => (
                <Row key={`${each.request} ${each.norm} ${each.act}`} moved={each} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Row({ moved }: { readonly moved: Moved }): ReactElement {
  const { say } = useWords();
  return (
    <tr>
      <th scope="row">
        <bdi>{moved.number}</bdi>
      </th>
      <td>
        <Law>{moved.do}</Law>
      </td>
      <td>{dueText(moved.from)}</td>
      <td>{moved.state === 'moves' && moved.to ? dueText(moved.to) : say(STAYS[moved.state])}</td>
      <td>
        <Law>
          {moved.because.map(({ name, cite }) => `${name} (${cite.join('; ')})`).join(', ')}
        </Law>
        <details>
          <summary>{say('calendar.proofs')}</summary>
          <ProofLines title={say('law.before')} proof={moved.before} />
          {moved.after ? <ProofLines title={say('law.after')} proof={moved.after} /> : null}
        </details>
      </td>
    </tr>
  );
}

function ProofLines({
  title,
  proof,
}: {
  readonly title: string;
  readonly proof: Proof;
}): ReactElement {
  const { say, locale } = useWords();
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {clockLines(proof, {}, locale).map(({ key, values, law, cite }, at) => (
          <li key={at}>
            {say(key, values)} <Law>{[...(law ?? []), ...(cite ?? [])].join('; ')}</Law>
          </li>
        ))}
      </ul>
    </>
  );
}

function dueText(due: Moved['from']): string {
  switch (due.kind) {
    case 'day':
      return due.date;
    case 'moment':
      return due.wall.slice(0, 16).replace('T', ' ');
    case 'open':
      return due.needs.join('; ');
    default:
      return due.words;
  }
}
