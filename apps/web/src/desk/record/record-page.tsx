/** To come. */
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';

export function RecordPage(): ReactElement {
  const say = useSay();
  return (
    <div className="page">
      <h1>{say('screen.record')}</h1>
    </div>
  );
}
