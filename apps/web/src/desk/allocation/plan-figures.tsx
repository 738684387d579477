/** A plot of shares from nothing, and the table that stands beneath every plot. */
import { useId, type ReactElement, type ReactNode } from 'react';

export function Bars({
  rows,
}: {
  readonly rows: readonly {
    readonly label: string;
    readonly share: number;
    readonly shown: string;
  }[];
}): ReactElement {
  return (
    <ul className="bars">
      {rows.map(({ label, share, shown }) => (
        <li key={label}>
          <span className="bar-label">
            <bdi>{label}</bdi>
          </span>
          <svg aria-hidden="true" preserveAspectRatio="none">
            <rect width={`${share * 100}%`} height="100%" />
          </svg>
          <span className="bar-count">{shown}</span>
        </li>
      ))}
    </ul>
  );
}

export function Table({
  caption,
  heads,
  rows,
}: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}): ReactElement {
  const id = useId();
  return (
    <div className="plan-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="usa-table">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{typeof first === 'string' ? <bdi>{first}</bdi> : first}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
