/** What left, newest first: who, when, what for, which fields, how much, and the hash of the file. */
import { useId, type ReactElement } from 'react';
import type { Schemas } from '../api/client.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { useDates } from '../shell/use-dates.ts';
import type { Say } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { PURPOSE_KEYS } from './purpose-words.ts';

export function ExportRecords({ list }: { readonly list: Schemas['export-list'] }): ReactElement {
  const say = useSay();
  const dates = useDates();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('exports.left')}</h2>
      {list.exports.length === 0 ? (
        <EmptyState title={say('exports.none')}>
          <p>{say('exports.none-how')}</p>
        </EmptyState>
      ) : null}
      <ul className="records-list">
        {list.exports.map(({ id: release, at, by, record }) => (
          <li key={release}>
            <p>
              <strong>
                <bdi dir="ltr">{record.file.name}</bdi>
              </strong>
              <span className="line">
                {say('exports.by-whom', { name: by, at: dates.record(at) })}
              </span>
              <span className="line">
                {say(PURPOSE_KEYS[record.purpose.kind])}: <bdi>{record.purpose.words}</bdi>
              </span>
              <span className="line">
                {howMuch(say, record.counted)} <bdi dir="ltr">{record.fields.join(', ')}</bdi>
              </span>
              <code className="line records-leaf" dir="ltr">
                SHA-256 {record.file.sha256}
              </code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Counted = Schemas['export-list']['exports'][number]['record']['counted'];

function howMuch(say: Say, counted: Counted): string {
  switch (counted.of) {
    case 'rows':
      return say('exports.rows', { rows: counted.rows });
    case 'pages': {
      const boxes = Object.values(counted.blackedOut).reduce((sum, each) => sum + each, 0);
      return say('exports.pages', { pages: counted.pages, boxes });
    }
    case 'figures':
      return say('exports.withheld', {
        figures: counted.figures,
        withheld: counted.withheldSmall + counted.withheldAsCover,
      });
  }
}
