/** To come. */
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';

export function OverviewPage(): ReactElement {
  const say = useSay();
  return (
    <div className="page">
      <h1>{say('screen.overview')}</h1>
    </div>
  );
}
