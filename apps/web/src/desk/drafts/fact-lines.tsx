/** The facts of a situation, each as a pack writes it. */
import type { ReactElement } from 'react';

export function FactLines({
  facts,
}: {
  readonly facts: Readonly<Record<string, unknown>>;
}): ReactElement {
  return (
    <ul>
      {Object.entries(facts).map(([fact, value]) => (
        <li key={fact}>
          <code dir="ltr">
            {fact}: {typeof value === 'string' ? value : JSON.stringify(value)}
          </code>
        </li>
      ))}
    </ul>
  );
}
