/** Counts as bars from zero, each labelled with its number, and the same as a table one tap away. */
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { useSay } from '../words/words.tsx';

export interface Bar {
  readonly id: string;
  readonly label: ReactNode;
  readonly count: number;
  /** To be seen first: something overdue, something that nobody holds. */
  readonly stressed?: boolean;
}

export function BarPlot({
  title,
  what,
  bars,
  note,
}: {
  readonly title: string;
  /** What the labels are, as the table's heading says it. */
  readonly what: string;
  readonly bars: readonly Bar[];
  readonly note?: string;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <section className="plot" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note === undefined ? null : <p className="hint">{note}</p>}
      {asTable ? (
        <table className="usa-table">
          <caption className="only-heard">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{what}</th>
              <th scope="col">{say('overview.requests')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ id: bar, label, count }) => (
              <tr key={bar}>
                <th scope="row">{label}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <ul className="bars">
          {bars.map(({ id: bar, label, count, stressed }) => (
            <li key={bar} className={stressed && count > 0 ? 'stressed' : undefined}>
              <span className="bar-label">{label}</span>
              <svg aria-hidden="true" preserveAspectRatio="none">
                <rect width={`${(count / most) * 100}%`} height="100%" />
              </svg>
              <span className="bar-count">{count}</span>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="as-table" onClick={() => setAsTable(!asTable)}>
        {asTable ? say('overview.as-bars') : say('overview.as-table')}
        <span className="only-heard"> {title}</span>
      </button>
    </section>
  );
}
